namespace BackCare.Exercises.Serialization;

/// <summary>Reads the parts of exercises in one pass. Where the texts are not in the document, they are given, and each part has the one in its place.</summary>
internal sealed class ExercisePartReader(ExerciseForm form, ExerciseValues values)
{
    private static readonly DocumentMembers CitedTextMembers = new(typeof(CitedTextDocument));
    private static readonly WordTable Kinds = new(typeof(ExerciseKind));
    private static readonly WordTable Lateralities = new(typeof(Laterality));
    private static readonly WordTable Phases = new(typeof(StepPhase));
    private static readonly WordTable Breaths = new(typeof(Breathing));
    private static readonly WordTable Units = new(typeof(MeasureUnit));

    private readonly List<CitedText> cited = [];
    private readonly List<Step> steps = [];
    private readonly List<Level> levels = [];
    private readonly List<Measure> measures = [];
    private readonly List<CitedDose> doses = [];
    private readonly List<EquipmentGroup> groups = [];
    private readonly List<StandIn> standIns = [];

    public static ExerciseKind ReadKind(ref JsonTokens tokens) => (ExerciseKind)tokens.Word(Kinds);

    public static Laterality ReadLaterality(ref JsonTokens tokens) => (Laterality)tokens.Word(Lateralities);

    /// <summary>A text with its sources: plain text without any, or an object. Of a given text, the list of its sources.</summary>
    public CitedText ReadText(ref JsonTokens tokens, string? given)
    {
        if (given is not null) return new(given, values.ReadSources(ref tokens));
        if (tokens.IsText) return new(tokens.Text(), ValueList<SourceId>.Empty);
        var (text, sources) = ("", ValueList<SourceId>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(CitedTextMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "text": text = tokens.Text(); break;
                case "sources": sources = values.ReadSources(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new(text, sources);
    }

    public ValueList<CitedText> ReadTexts(ref JsonTokens tokens, IReadOnlyList<string>? given)
    {
        for (tokens.StartList(); tokens.Item();) cited.Add(ReadText(ref tokens, given?[cited.Count]));
        return ValueList<CitedText>.Taken(cited);
    }

    public ValueList<Step> ReadSteps(ref JsonTokens tokens, IReadOnlyList<StepText>? given)
    {
        for (tokens.StartList(); tokens.Item();) steps.Add(ReadStep(ref tokens, given?[steps.Count]));
        return ValueList<Step>.Taken(steps);
    }

    public ValueList<Level> ReadLevels(ref JsonTokens tokens, IReadOnlyList<LevelText>? given)
    {
        for (tokens.StartList(); tokens.Item();) levels.Add(ReadLevel(ref tokens, given?[levels.Count]));
        return ValueList<Level>.Taken(levels);
    }

    public ValueList<Measure> ReadMeasures(ref JsonTokens tokens, IReadOnlyList<MeasureText>? given)
    {
        for (tokens.StartList(); tokens.Item();) measures.Add(ReadMeasure(ref tokens, given?[measures.Count]));
        return ValueList<Measure>.Taken(measures);
    }

    public ValueList<CitedDose> ReadDoses(ref JsonTokens tokens, IReadOnlyList<string>? given)
    {
        for (tokens.StartList(); tokens.Item();)
        {
            // An empty list of notes means that no dose has one, and an empty note that this one has none.
            var note = given is { Count: > 0 } && given[doses.Count].Length > 0 ? given[doses.Count] : null;
            doses.Add(DoseReader.Read(ref tokens, values.Sources, note));
        }

        return ValueList<CitedDose>.Taken(doses);
    }

    public ValueList<EquipmentGroup> ReadEquipment(ref JsonTokens tokens, IReadOnlyList<EquipmentText>? given)
    {
        // An empty list means that no group has texts.
        for (tokens.StartList(); tokens.Item();) groups.Add(ReadGroup(ref tokens, given is { Count: > 0 } ? given[groups.Count] : null));
        return ValueList<EquipmentGroup>.Taken(groups);
    }

    private Step ReadStep(ref JsonTokens tokens, StepText? given)
    {
        var (text, left, right) = (given?.Text ?? "", given?.Left, given?.Right);
        var (phase, breathing, sources) = (StepPhase.Move, Breathing.Natural, ValueList<SourceId>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(form.Step, ref seen) is { } member)
        {
            switch (member)
            {
                case "text": text = tokens.Text(); break;
                case "left": left = tokens.Text(); break;
                case "right": right = tokens.Text(); break;
                case "phase": phase = (StepPhase)tokens.Word(Phases); break;
                case "breathing": breathing = (Breathing)tokens.Word(Breaths); break;
                case "sources": sources = values.ReadSources(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new(text) { Left = left, Right = right, Phase = phase, Breathing = breathing, Sources = sources };
    }

    private Level ReadLevel(ref JsonTokens tokens, LevelText? given)
    {
        var (name, text) = (given?.Name ?? "", given?.Text ?? "");
        var (position, demands, sources) = ((Position?)null, ValueList<Demand>.Empty, ValueList<SourceId>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(form.Level, ref seen) is { } member)
        {
            switch (member)
            {
                case "name": name = tokens.Text(); break;
                case "text": text = tokens.Text(); break;
                case "position": position = ExerciseValues.ReadPosition(ref tokens); break;
                case "demands": demands = values.ReadDemands(ref tokens); break;
                case "sources": sources = values.ReadSources(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new(name, text) { Position = position, Demands = demands, Sources = sources };
    }

    private Measure ReadMeasure(ref JsonTokens tokens, MeasureText? given)
    {
        var (subject, note, source) = (given?.Of ?? "", given?.Note, (SourceId?)null);
        var (value, unit, firmness) = (0m, MeasureUnit.Degrees, Firmness.Exact);
        var seen = tokens.StartObject();
        while (tokens.Member(form.Measure, ref seen) is { } member)
        {
            switch (member)
            {
                case "of": subject = tokens.Text(); break;
                case "value": value = tokens.Number(); break;
                case "unit": unit = (MeasureUnit)tokens.Word(Units); break;
                case "source": source = tokens.Value(values.Sources); break;
                case "qualifier": firmness = DoseReader.ReadFirmness(ref tokens); break;
                case "note": note = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return CatalogFormat.IsFigure(value) && CatalogFormat.IsOfMeasures(firmness) ? new(subject, value, unit, source!) { Firmness = firmness, Note = note } : throw JsonTokens.NotSound();
    }

    private EquipmentGroup ReadGroup(ref JsonTokens tokens, EquipmentText? given)
    {
        var (anyOf, note, others) = (ValueList<Equipment>.Empty, given?.Note, ValueList<StandIn>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(form.Group, ref seen) is { } member)
        {
            switch (member)
            {
                case "anyOf": anyOf = values.ReadItems(ref tokens); break;
                case "note": note = tokens.Text(); break;
                case "standIns": others = ReadStandIns(ref tokens, given?.StandIns); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new(anyOf) { Note = note, StandIns = others };
    }

    private ValueList<StandIn> ReadStandIns(ref JsonTokens tokens, IReadOnlyList<string>? given)
    {
        for (tokens.StartList(); tokens.Item();) standIns.Add(ReadStandIn(ref tokens, given?[standIns.Count]));
        return ValueList<StandIn>.Taken(standIns);
    }

    private StandIn ReadStandIn(ref JsonTokens tokens, string? given)
    {
        var (item, suits, why, source) = ((Equipment?)null, false, given ?? "", (SourceId?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(form.StandIn, ref seen) is { } member)
        {
            switch (member)
            {
                case "item": item = values.ReadItem(ref tokens); break;
                case "suits": suits = tokens.IsTrue(); break;
                case "why": why = tokens.Text(); break;
                case "source": source = tokens.Value(values.Sources); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new(item!, suits, why) { Source = source };
    }
}
