namespace BackCare.Exercises.Generation.Solver;

/// <summary>How many exercises to take from each group: a count vector. All selections with the same counts have the same <see cref="Score"/>.</summary>
/// <param name="Parts">The groups with a count above 0.</param>
internal sealed record GroupCounts(IReadOnlyList<(CandidateGroup Group, int Count)> Parts)
{
    /// <summary>The union of the positions of its groups.</summary>
    public PositionSet Positions { get; } = UnionOf(Parts);

    /// <summary>Whether some selection with these counts can be done in these positions within the time budget, all changes between them included.</summary>
    public bool FitsIn(PositionSet positions, int budgetSeconds) =>
        ShortestSeconds(positions) is { } shortest && shortest + positions.ChangeSeconds <= budgetSeconds;

    /// <summary>The relaxation of <see cref="FitsIn"/> in which each candidate can be done in any position. When it fails, no set of this many positions fits.</summary>
    public bool FitsRelaxed(int positionCount, int budgetSeconds) =>
        ShortestSeconds(Positions) + ((positionCount - 1) * WholeSeconds.Of(Assumed.ChangePosition)) <= budgetSeconds;

    /// <summary>The longest total duration of a selection with these counts done only in these positions; 0 when there is none.</summary>
    public long LongestSeconds(PositionSet positions)
    {
        var sum = 0L;
        foreach (var (group, count) in Parts)
        {
            if (group.LongestSeconds(positions, count) is not { } seconds) return 0;
            sum += seconds;
        }

        return sum;
    }

    /// <summary>The total duration of the shortest selection with these counts done only in these positions; null when there is none.</summary>
    private long? ShortestSeconds(PositionSet positions)
    {
        var sum = 0L;
        foreach (var (group, count) in Parts)
        {
            if (group.ShortestSeconds(positions, count) is not { } seconds) return null;
            sum += seconds;
        }

        return sum;
    }

    private static PositionSet UnionOf(IReadOnlyList<(CandidateGroup Group, int Count)> parts)
    {
        var union = default(PositionSet);
        foreach (var (group, _) in parts) union |= group.Positions;
        return union;
    }
}
