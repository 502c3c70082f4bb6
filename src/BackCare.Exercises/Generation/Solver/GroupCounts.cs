namespace BackCare.Exercises;

/// <summary>How many candidates of which groups. All choices of a profile have the same standing.</summary>
internal sealed record GroupCounts(IReadOnlyList<(CandidateGroup Group, int Count)> Parts)
{
    /// <summary>The positions in which any of it can be done, one bit each.</summary>
    public int Positions { get; } = Parts.Aggregate(0, (set, part) => set | part.Group.Positions);

    /// <summary>Whether some choice fits into the time when it is done in these positions.</summary>
    public bool Fits(int positions, int budget) =>
        Sum(part => part.Group.Shortest(positions, part.Count)) is { } shortest && shortest + PositionSet.ChangeSeconds(positions) <= budget;

    /// <summary>Whether some choice could fit with so many positions, if all of its positions were among them.</summary>
    public bool MayFit(int count, int budget) =>
        Sum(part => part.Group.Shortest(Positions, part.Count)) + ((count - 1) * Whole.Seconds(Assumed.ChangePosition)) <= budget;

    /// <summary>The most time that a choice can take in these positions.</summary>
    public long Longest(int positions) => Sum(part => part.Group.Longest(positions, part.Count)) ?? 0;

    private long? Sum(Func<(CandidateGroup Group, int Count), int?> seconds)
    {
        var sum = 0L;
        foreach (var part in Parts)
        {
            if (seconds(part) is not { } some) return null;
            sum += some;
        }

        return sum;
    }
}
