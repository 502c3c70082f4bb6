namespace BackCare.Exercises.Generation.Solver;

/// <summary>Counts how often each requested area is hit by the exercises chosen so far, and keeps their coverage. docs/generator.md has the formula.</summary>
/// <remarks>Coverage is a fixed-point number, so that it is exact. It is submodular: the gain of an exercise never rises when others are added.</remarks>
/// <param name="weights">The weight of each requested area.</param>
internal sealed class CoverageTally(IReadOnlyList<int> weights)
{
    /// <summary>How many exercises a selection can have at most. With more, halving would lose its last bit.</summary>
    public const int MaxExercises = 30;

    /// <summary>What coverage 1 is in this fixed-point form. It can be halved once for each exercise after the first.</summary>
    public const long Unit = 1L << (MaxExercises - 1);

    // Hits of each area by exercises that have it at all, and by those that have it as a primary area.
    private readonly int[] anyHits = new int[weights.Count];
    private readonly int[] primaryHits = new int[weights.Count];

    /// <summary>The coverage of the exercises chosen so far.</summary>
    public long Total { get; private set; }

    /// <summary>The marginal gain of one more exercise of the group, after <paramref name="alreadyAdded"/> others of it that are not counted yet.</summary>
    public long Gain(CandidateGroup group, int alreadyAdded = 0)
    {
        var gain = 0L;
        foreach (var (area, isPrimary) in group.Areas)
        {
            gain += weights[area] * ((Unit >> (anyHits[area] + alreadyAdded)) + (isPrimary ? Unit >> (primaryHits[area] + alreadyAdded) : 0));
        }

        return gain;
    }

    /// <summary>
    /// Upper bounds on the gain of <paramref name="count"/> more exercises: at index n, the gain when they hit areas n times together, in the two parts
    /// that are added up, for hits of any kind and for hits of primary areas.
    /// </summary>
    /// <remarks>Each hit goes to the area where it gains most, and no area is hit more than <paramref name="count"/> times.</remarks>
    public (long[] Any, long[] Primary) GainBoundsByHits(int count)
    {
        return (PrefixSums(anyHits), PrefixSums(primaryHits));

        long[] PrefixSums(int[] hits)
        {
            var gains = new long[hits.Length * count];
            for (var i = 0; i < gains.Length; i++) gains[i] = weights[i / count] * (Unit >> (hits[i / count] + (i % count)));
            gains.AsSpan().Sort();
            var sums = new long[gains.Length + 1];
            for (var i = 0; i < gains.Length; i++) sums[i + 1] = sums[i] + gains[^(i + 1)];
            return sums;
        }
    }

    public void Add(CandidateGroup group)
    {
        Total += Gain(group);
        foreach (var (area, isPrimary) in group.Areas)
        {
            anyHits[area]++;
            if (isPrimary) primaryHits[area]++;
        }
    }

    public void Remove(CandidateGroup group)
    {
        foreach (var (area, isPrimary) in group.Areas)
        {
            anyHits[area]--;
            if (isPrimary) primaryHits[area]--;
        }

        Total -= Gain(group);
    }
}
