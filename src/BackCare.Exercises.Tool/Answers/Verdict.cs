using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>Whether a routine is sound, with everything that was found.</summary>
internal sealed record Verdict : RoutineAnswer
{
    private Verdict(Language language) : base(language)
    {
    }

    public required bool IsValid { get; init; }

    internal override bool IsYes => IsValid;

    /// <summary>A routine that holds together, with what is unwise or worth knowing of it.</summary>
    public static Verdict Of(Routine routine, AgeGroup ageGroup) => new(routine.Language) { IsValid = true, Routine = routine, Findings = routine.Validate(ageGroup) };

    /// <summary>A routine that was refused.</summary>
    public static Verdict Of(FindingReport findings, Language language) => new(language) { IsValid = false, Findings = findings };

    public static Verdict Of(ValidateArguments asked) => asked.TryBuild(out var routine, out var findings)
        ? Of(routine, asked.OlderAdult == true ? AgeGroup.OlderAdult : AgeGroup.Adult)
        : Of(findings, asked.Catalog.Language);

    public override IEnumerable<string> ToLines() => IsValid
        ? [.. RoutineLines(), .. Findings is { Count: > 0 } ? FindingLines() : ["", Phrases["Nothing was found against it."]], .. LastLines()]
        : [Phrases["It is refused:"], .. Findings!.Select(finding => finding.ToString()), .. LastLines()];
}
