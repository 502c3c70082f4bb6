using BackCare.Exercises.Generation;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>The routine that fits best; when none does, what stands in the way.</summary>
internal sealed record GeneratedRoutine : RoutineAnswer
{
    private GeneratedRoutine(Language language) : base(language)
    {
    }

    /// <summary>Whether it is shown that no other routine is better by what was asked for.</summary>
    public required bool IsProvenBest { get; init; }

    /// <summary>Changes that would use more of the time.</summary>
    public required IReadOnlyList<Change> Offers { get; init; }

    /// <summary>When none fits: the smallest changes that help.</summary>
    public required IReadOnlyList<Change> Obstacles { get; init; }

    internal override bool IsYes => Routine is not null;

    public static GeneratedRoutine Of(RequestArguments asked)
    {
        var result = asked.Catalog.Generate(asked.Request);
        return new(asked.Catalog.Language)
        {
            Routine = result.HasRoutine ? result.Routine : null,
            IsProvenBest = result.IsProvenBest,
            Findings = result.Findings,
            Offers = [.. result.Offers.Select(offer => new Change(offer.Text, asked.For(offer.Request)))],
            Obstacles = [.. result.Obstacles.Select(obstacle => new Change(obstacle.Text, asked.For(obstacle.Request)))],
        };
    }

    public override IEnumerable<string> ToLines() => Routine is null
        ? [Phrases[Obstacles.Count == 0 ? "No routine fits." : "No routine fits. Each of these would help:"], .. Listed(Obstacles), .. FindingLines()]
        : [.. RoutineLines(), .. FindingLines(), .. Offers.Count == 0 ? [] : new[] { "", Phrases["More would fit:"] }, .. Listed(Offers), .. LastLines()];

    private static IEnumerable<string> Listed(IReadOnlyList<Change> changes) => changes.Select(change => $"- {change.Text}");
}

/// <summary>A change of what was asked for, already tried.</summary>
/// <param name="Text">What to change, in words.</param>
/// <param name="Arguments">The changed arguments, to be given as they are.</param>
internal sealed record Change(string Text, RequestArguments Arguments);
