namespace BackCare.Exercises.Serialization;

/// <summary>Reads exercises in one pass.</summary>
/// <param name="form">The form in which they are written.</param>
/// <param name="values">Their ids and words.</param>
/// <param name="faults">Takes what is wrong with words in other languages; null where there are none.</param>
internal sealed class ExerciseReader(ExerciseForm form, ExerciseValues values, FaultLog? faults)
{
    private readonly ExercisePartReader parts = new(form, values);

    /// <summary>An exercise with its texts.</summary>
    public Exercise Read(ref JsonTokens tokens) => Read(ref tokens, null);

    /// <summary>An exercise, and its texts in English where they are not in the document.</summary>
    public Exercise Read(ref JsonTokens tokens, ExerciseText? texts)
    {
        var draft = new Draft { Texts = texts, Name = texts?.Name, Aliases = texts?.Aliases };
        var seen = tokens.StartObject();
        while (tokens.Member(form.Exercise, ref seen) is { } member) Read(ref tokens, member, ref draft);
        return draft.Translations is null ? ToExercise(draft) : Translated(ToExercise(draft), draft.Translations);
    }

    private void Read(ref JsonTokens tokens, string member, ref Draft draft)
    {
        var texts = draft.Texts;
        switch (member)
        {
            case "id": draft.Id = tokens.Value(values.Ids); break;
            case "language": draft.Language = ReadLanguage(ref tokens); break;
            case "name": draft.Name = tokens.Text(); break;
            case "aliases": draft.Aliases = values.ReadTexts(ref tokens); break;
            case "kind": draft.Kind = ExercisePartReader.ReadKind(ref tokens); break;
            case "family": draft.Family = tokens.Text(); break;
            case "laterality": draft.Laterality = ExercisePartReader.ReadLaterality(ref tokens); break;
            case "positions": draft.Positions = values.ReadPositions(ref tokens); break;
            case "equipment": draft.Equipment = parts.ReadEquipment(ref tokens, texts?.Equipment); break;
            case "comfort": draft.Comfort = values.ReadItems(ref tokens); break;
            case "primaryAreas": draft.PrimaryAreas = values.ReadAreas(ref tokens); break;
            case "secondaryAreas": draft.SecondaryAreas = values.ReadAreas(ref tokens); break;
            case "primaryMuscles": draft.PrimaryMuscles = values.ReadMuscles(ref tokens); break;
            case "secondaryMuscles": draft.SecondaryMuscles = values.ReadMuscles(ref tokens); break;
            case "demands": draft.Demands = values.ReadDemands(ref tokens); break;
            case "steps": draft.Steps = parts.ReadSteps(ref tokens, texts?.Steps); break;
            case "cues": draft.Cues = parts.ReadTexts(ref tokens, texts?.Cues); break;
            case "howFar": draft.HowFar = parts.ReadText(ref tokens, texts?.HowFar); break;
            case "sensation": draft.Sensation = parts.ReadText(ref tokens, texts?.Sensation); break;
            case "wrongSensation": draft.WrongSensation = parts.ReadText(ref tokens, texts?.WrongSensation); break;
            case "howToBreathe": draft.HowToBreathe = parts.ReadText(ref tokens, texts?.HowToBreathe); break;
            case "mistakes": draft.Mistakes = parts.ReadTexts(ref tokens, texts?.Mistakes); break;
            case "easierWay": draft.EasierWay = parts.ReadText(ref tokens, texts?.EasierWay); break;
            case "harderWay": draft.HarderWay = parts.ReadText(ref tokens, texts?.HarderWay); break;
            case "levels": draft.Levels = parts.ReadLevels(ref tokens, texts?.Levels); break;
            case "measures": draft.Measures = parts.ReadMeasures(ref tokens, texts?.Measures); break;
            case "doses": draft.Doses = parts.ReadDoses(ref tokens, texts?.Doses); break;
            case "inferred": draft.Inferred = values.ReadFacts(ref tokens); break;
            case "media": draft.Media = MediaReader.Read(ref tokens); break;
            case "properties": draft.Properties = tokens.TextsByName(); break;
            case "translations": draft.Translations = ExerciseTextReader.ReadByLanguage(ref tokens); break;
            default: throw JsonTokens.NotSound();
        }
    }

    private static Exercise ToExercise(in Draft draft) => new()
    {
        Id = draft.Id!,
        Language = draft.Language ?? LanguageTag.English,
        Name = draft.Name!,
        Aliases = draft.Aliases ?? ValueList<string>.Empty,
        Kind = draft.Kind,
        Family = draft.Family,
        Laterality = draft.Laterality,
        Positions = draft.Positions!,
        Equipment = draft.Equipment!,
        Comfort = draft.Comfort ?? ValueList<Equipment>.Empty,
        PrimaryAreas = draft.PrimaryAreas!,
        SecondaryAreas = draft.SecondaryAreas ?? ValueList<TargetArea>.Empty,
        PrimaryMuscles = draft.PrimaryMuscles ?? ValueList<Muscle>.Empty,
        SecondaryMuscles = draft.SecondaryMuscles ?? ValueList<Muscle>.Empty,
        Demands = draft.Demands!,
        Steps = draft.Steps!,
        Cues = draft.Cues ?? ValueList<CitedText>.Empty,
        HowFar = draft.HowFar,
        Sensation = draft.Sensation,
        WrongSensation = draft.WrongSensation,
        HowToBreathe = draft.HowToBreathe,
        Mistakes = draft.Mistakes ?? ValueList<CitedText>.Empty,
        EasierWay = draft.EasierWay,
        HarderWay = draft.HarderWay,
        Levels = draft.Levels ?? ValueList<Level>.Empty,
        Measures = draft.Measures ?? ValueList<Measure>.Empty,
        Doses = draft.Doses!,
        Inferred = draft.Inferred!,
        Media = draft.Media ?? ValueList<ExerciseMedia>.Empty,
        Properties = draft.Properties ?? (IReadOnlyDictionary<string, string>)ValueMap.Empty,
    };

    private static string ReadLanguage(ref JsonTokens tokens)
    {
        var tag = tokens.Text();
        return LanguageTag.Matches(tag) ? tag : throw JsonTokens.NotSound();
    }

    private Exercise Translated(Exercise exercise, Dictionary<string, ExerciseText> translations) =>
        TranslationFormat.Read(exercise, translations, faults!, FindingPath.Root) ?? throw JsonTokens.NotSound();

    /// <summary>What was read of an exercise up to now.</summary>
    private struct Draft
    {
        /// <summary>The texts, where they are not in the document.</summary>
        public ExerciseText? Texts;
        public ExerciseId? Id;
        public string? Language;
        public string? Name;
        public IReadOnlyList<string>? Aliases;
        public ExerciseKind Kind;
        public string? Family;
        public Laterality Laterality;
        public ValueList<Position>? Positions;
        public ValueList<EquipmentGroup>? Equipment;
        public ValueList<Equipment>? Comfort;
        public ValueList<TargetArea>? PrimaryAreas;
        public ValueList<TargetArea>? SecondaryAreas;
        public ValueList<Muscle>? PrimaryMuscles;
        public ValueList<Muscle>? SecondaryMuscles;
        public ValueList<Demand>? Demands;
        public ValueList<Step>? Steps;
        public ValueList<CitedText>? Cues;
        public CitedText? HowFar;
        public CitedText? Sensation;
        public CitedText? WrongSensation;
        public CitedText? HowToBreathe;
        public ValueList<CitedText>? Mistakes;
        public CitedText? EasierWay;
        public CitedText? HarderWay;
        public ValueList<Level>? Levels;
        public ValueList<Measure>? Measures;
        public ValueList<CitedDose>? Doses;
        public ValueList<ExerciseFact>? Inferred;
        public ValueList<ExerciseMedia>? Media;
        public Dictionary<string, string>? Properties;
        public Dictionary<string, ExerciseText>? Translations;
    }
}
