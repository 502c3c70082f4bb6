namespace BackCare.Exercises;

/// <summary>How well chosen exercises cover the requested areas, each with its weight. docs/generator.md states the formula; the figures here are exact.</summary>
internal sealed class CoverageTally(IReadOnlyList<int> weights)
{
    /// <summary>What the first exercise of an area counts, twice when the area is a primary one. It can be halved 29 times, for 30 exercises.</summary>
    public const long Unit = 1L << (RoutineRequest.MostExercises - 1);

    private readonly int[] primary = new int[weights.Count];
    private readonly int[] any = new int[weights.Count];

    public long Total { get; private set; }

    /// <summary>What one more of the group would add after so many others of it.</summary>
    public long Gain(CandidateGroup group, int after = 0)
    {
        var gain = 0L;
        foreach (var (area, isPrimary) in group.Values)
        {
            gain += weights[area] * ((Unit >> (any[area] + after)) + (isPrimary ? Unit >> (primary[area] + after) : 0));
        }

        return gain;
    }

    /// <summary>No more is gained when so many exercises reach areas so many times in all: the sums of the greatest gains, of any area and of a primary one.</summary>
    public (long[] Any, long[] Primary) HitGains(int exercises)
    {
        return (Sums(any), Sums(primary));

        long[] Sums(int[] counts)
        {
            var gains = new long[counts.Length * exercises];
            for (var i = 0; i < gains.Length; i++) gains[i] = weights[i / exercises] * (Unit >> (counts[i / exercises] + (i % exercises)));
            gains.AsSpan().Sort();
            var sums = new long[gains.Length + 1];
            for (var i = 0; i < gains.Length; i++) sums[i + 1] = sums[i] + gains[^(i + 1)];
            return sums;
        }
    }

    public void Add(CandidateGroup group)
    {
        Total += Gain(group);
        foreach (var (area, isPrimary) in group.Values)
        {
            any[area]++;
            if (isPrimary) primary[area]++;
        }
    }

    public void Remove(CandidateGroup group)
    {
        foreach (var (area, isPrimary) in group.Values)
        {
            any[area]--;
            if (isPrimary) primary[area]--;
        }

        Total -= Gain(group);
    }
}
