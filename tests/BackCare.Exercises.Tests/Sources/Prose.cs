using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Sources;

/// <summary>The texts of an exercise, each with its place.</summary>
internal static partial class Prose
{
    /// <summary>What a person reads while exercising.</summary>
    public static IEnumerable<Line> Instructions(Exercise exercise)
    {
        foreach (var sentence in FullSentences(exercise)) yield return sentence;
        for (var i = 0; i < exercise.Levels.Count; i++) yield return new(exercise, $"levels[{i}].name", exercise.Levels[i].Name);
    }

    /// <summary>The instructions that are sentences: all but the names of the levels.</summary>
    public static IEnumerable<Line> FullSentences(Exercise exercise)
    {
        for (var i = 0; i < exercise.Steps.Count; i++)
        {
            var step = exercise.Steps[i];
            yield return new(exercise, $"steps[{i}].text", step.Text);
            if (step.Left is { } left) yield return new(exercise, $"steps[{i}].left", left);
            if (step.Right is { } right) yield return new(exercise, $"steps[{i}].right", right);
        }

        foreach (var (place, text) in Parts(exercise)) yield return new(exercise, place, text.Text);
        for (var i = 0; i < exercise.Levels.Count; i++) yield return new(exercise, $"levels[{i}].text", exercise.Levels[i].Text);
    }

    /// <summary>The texts that may name sources of their own, each with its place in the document.</summary>
    public static IEnumerable<(string Place, CitedText Text)> Parts(Exercise exercise)
    {
        for (var i = 0; i < exercise.Cues.Count; i++) yield return ($"cues[{i}]", exercise.Cues[i]);
        for (var i = 0; i < exercise.Mistakes.Count; i++) yield return ($"mistakes[{i}]", exercise.Mistakes[i]);
        (string, CitedText?)[] single =
        [
            ("howFar", exercise.HowFar), ("sensation", exercise.Sensation), ("wrongSensation", exercise.WrongSensation),
            ("howToBreathe", exercise.HowToBreathe), ("easierWay", exercise.EasierWay), ("harderWay", exercise.HarderWay),
        ];
        foreach (var (place, text) in single)
        {
            if (text is not null) yield return (place, text);
        }
    }

    /// <summary>Every text of the exercise that the library wrote.</summary>
    public static IEnumerable<Line> Everything(Exercise exercise)
    {
        yield return new(exercise, "name", exercise.Name);
        for (var i = 0; i < exercise.Aliases.Count; i++) yield return new(exercise, $"aliases[{i}]", exercise.Aliases[i]);
        if (exercise.Family is { } family) yield return new(exercise, "family", family);
        foreach (var line in Instructions(exercise)) yield return line;
        for (var i = 0; i < exercise.Equipment.Count; i++)
        {
            if (exercise.Equipment[i].Note is { } note) yield return new(exercise, $"equipment[{i}].note", note);
            foreach (var standIn in exercise.Equipment[i].StandIns) yield return new(exercise, $"equipment[{i}].standIns.why", standIn.Why);
        }

        for (var i = 0; i < exercise.Measures.Count; i++) yield return new(exercise, $"measures[{i}].of", exercise.Measures[i].Subject);
        for (var i = 0; i < exercise.Doses.Count; i++)
        {
            if (exercise.Doses[i].Note is { } note) yield return new(exercise, $"doses[{i}].note", note);
        }
    }

    [GeneratedRegex(@"(?<=[.!?])\s+")]
    public static partial Regex BetweenSentences { get; }

    /// <summary>A text and where it stands: "cat-cow cues[0]: 'Move slowly.'"</summary>
    public sealed record Line(Exercise Exercise, string Place, string Text)
    {
        public IEnumerable<Line> Sentences => BetweenSentences.Split(Text).Select(sentence => this with { Text = sentence });

        public override string ToString() => $"{Exercise.Id} {Place}: '{Text}'";
    }
}
