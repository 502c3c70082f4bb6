using BackCare.Exercises.Generation;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>Why each exercise is in the routine that fits best, or is not.</summary>
internal sealed record Explanation : RoutineAnswer
{
    private Explanation(Language language) : base(language)
    {
    }

    public required bool IsProvenBest { get; init; }

    public required IReadOnlyList<Reason> Reasons { get; init; }

    internal override bool IsYes => Routine is not null;

    public static Explanation Of(RequestArguments asked)
    {
        var result = asked.Catalog.Generate(asked.Request);
        return new(asked.Catalog.Language) { Routine = result.HasRoutine ? result.Routine : null, IsProvenBest = result.IsProvenBest, Findings = result.Findings, Reasons = result.Reasons };
    }

    public override IEnumerable<string> ToLines() =>
    [
        .. Routine is null ? [Phrases["No routine fits."]] : RoutineLines(),
        .. IsProvenBest ? new[] { "", Phrases["No other routine is better by what was asked for."] } : [],
        .. Listed("In the routine:", isChosen: true),
        .. Listed("Not in it:", isChosen: false),
        .. FindingLines(),
        .. LastLines(),
    ];

    private IEnumerable<string> Listed(string heading, bool isChosen)
    {
        string[] listed = [.. Reasons.Where(reason => reason.IsChosen == isChosen).Select(reason => $"- {reason}")];
        return listed.Length == 0 ? [] : ["", Phrases[heading], .. listed];
    }
}
