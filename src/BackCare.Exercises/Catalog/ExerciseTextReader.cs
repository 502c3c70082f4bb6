namespace BackCare.Exercises.Serialization;

/// <summary>Reads the words of an exercise in other languages in one pass.</summary>
internal static class ExerciseTextReader
{
    private static readonly DocumentMembers Members = new(typeof(ExerciseText));
    private static readonly DocumentMembers StepMembers = new(typeof(StepText));
    private static readonly DocumentMembers LevelMembers = new(typeof(LevelText));
    private static readonly DocumentMembers EquipmentMembers = new(typeof(EquipmentText));
    private static readonly DocumentMembers MeasureMembers = new(typeof(MeasureText));

    /// <summary>Reads one item of a list.</summary>
    private delegate T Part<T>(ref JsonTokens tokens);

    /// <summary>The words by the tag of their language.</summary>
    public static Dictionary<string, ExerciseText> ReadByLanguage(ref JsonTokens tokens)
    {
        var all = new Dictionary<string, ExerciseText>(StringComparer.Ordinal);
        tokens.StartObject();
        while (tokens.AnyMember() is { } tag)
        {
            if (!all.TryAdd(tag, Read(ref tokens))) throw JsonTokens.NotSound();
        }

        return all;
    }

    private static ExerciseText Read(ref JsonTokens tokens)
    {
        var (name, aliases, steps, cues) = ("", ValueList<string>.Empty, ValueList<StepText>.Empty, ValueList<string>.Empty);
        var (howFar, sensation, wrongSensation, howToBreathe) = ((string?)null, (string?)null, (string?)null, (string?)null);
        var (mistakes, easierWay, harderWay, levels) = (ValueList<string>.Empty, (string?)null, (string?)null, ValueList<LevelText>.Empty);
        var (equipment, measures, doses) = (ValueList<EquipmentText>.Empty, ValueList<MeasureText>.Empty, ValueList<string>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } member)
        {
            switch (member)
            {
                case "name": name = tokens.Text(); break;
                case "aliases": aliases = ReadTexts(ref tokens); break;
                case "steps": steps = ReadList(ref tokens, ReadStep); break;
                case "cues": cues = ReadTexts(ref tokens); break;
                case "howFar": howFar = tokens.Text(); break;
                case "sensation": sensation = tokens.Text(); break;
                case "wrongSensation": wrongSensation = tokens.Text(); break;
                case "howToBreathe": howToBreathe = tokens.Text(); break;
                case "mistakes": mistakes = ReadTexts(ref tokens); break;
                case "easierWay": easierWay = tokens.Text(); break;
                case "harderWay": harderWay = tokens.Text(); break;
                case "levels": levels = ReadList(ref tokens, ReadLevel); break;
                case "equipment": equipment = ReadList(ref tokens, ReadGroup); break;
                case "measures": measures = ReadList(ref tokens, ReadMeasure); break;
                case "doses": doses = ReadTexts(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new()
        {
            Name = name,
            Aliases = aliases,
            Steps = steps,
            Cues = cues,
            HowFar = howFar,
            Sensation = sensation,
            WrongSensation = wrongSensation,
            HowToBreathe = howToBreathe,
            Mistakes = mistakes,
            EasierWay = easierWay,
            HarderWay = harderWay,
            Levels = levels,
            Equipment = equipment,
            Measures = measures,
            Doses = doses,
        };
    }

    private static StepText ReadStep(ref JsonTokens tokens)
    {
        if (tokens.IsText) return new(tokens.Text());
        var (text, left, right) = ((string?)null, (string?)null, (string?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(StepMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "text": text = tokens.Text(); break;
                case "left": left = tokens.Text(); break;
                case "right": right = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return text is null || left is null || right is null ? throw JsonTokens.NotSound() : new(text, left, right);
    }

    private static LevelText ReadLevel(ref JsonTokens tokens)
    {
        var (name, text) = ("", "");
        var seen = tokens.StartObject();
        while (tokens.Member(LevelMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "name": name = tokens.Text(); break;
                case "text": text = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Name = name, Text = text };
    }

    private static EquipmentText ReadGroup(ref JsonTokens tokens)
    {
        var (note, standIns) = ((string?)null, ValueList<string>.Empty);
        var seen = tokens.StartObject();
        while (tokens.Member(EquipmentMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "note": note = tokens.Text(); break;
                case "standIns": standIns = ReadTexts(ref tokens); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Note = note, StandIns = standIns };
    }

    private static MeasureText ReadMeasure(ref JsonTokens tokens)
    {
        var (subject, note) = ("", (string?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(MeasureMembers, ref seen) is { } member)
        {
            switch (member)
            {
                case "of": subject = tokens.Text(); break;
                case "note": note = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return new() { Of = subject, Note = note };
    }

    private static ValueList<string> ReadTexts(ref JsonTokens tokens) => ReadList(ref tokens, static (ref JsonTokens text) => text.Text());

    private static ValueList<T> ReadList<T>(ref JsonTokens tokens, Part<T> part) where T : class
    {
        var items = new List<T>();
        for (tokens.StartList(); tokens.Item();) items.Add(part(ref tokens));
        return ValueList<T>.Taken(items);
    }
}
