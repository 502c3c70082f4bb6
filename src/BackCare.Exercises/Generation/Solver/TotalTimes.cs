namespace BackCare.Exercises.Generation.Solver;

/// <summary>The total times that exercises can take which are added and taken away one by one at the end.</summary>
/// <param name="limitSeconds">How long they may take together, at least 0.</param>
internal sealed class TotalTimes(int limitSeconds)
{
    private readonly List<DurationSet> totals = [DurationSet.OfZero(limitSeconds)];

    // How many of the exercises the totals are worked out for.
    private int known;

    /// <summary>The longest total that fits; the shortest one does.</summary>
    public static int Longest(Candidate[] chosen, int limitSeconds) =>
        chosen.Sum(candidate => candidate.LongestSeconds) is var longest && longest <= limitSeconds ? longest : new TotalTimes(limitSeconds).Longest(chosen);

    /// <summary>The exercises from this one on are no longer those that the totals were worked out for.</summary>
    public void Forget(int from) => known = Math.Min(known, from);

    /// <summary>The longest total of these exercises that fits; the shortest one does.</summary>
    public int Longest(ReadOnlySpan<Candidate> chosen)
    {
        for (; known < chosen.Length; known++)
        {
            if (totals.Count == known + 1) totals.Add(new(limitSeconds));
            var total = totals[known + 1];
            total.Clear();
            foreach (var dose in chosen[known].Doses)
            {
                if (dose.Seconds <= limitSeconds) total.AddShifted(totals[known], dose.Seconds);
            }
        }

        return totals[chosen.Length].Longest();
    }

    /// <summary>How many steps that takes: one for each 64 words of the bit sets that are added.</summary>
    public int StepsFor(ReadOnlySpan<Candidate> chosen)
    {
        var doses = 0;
        for (var i = known; i < chosen.Length; i++) doses += chosen[i].Doses.Length;
        return (doses * ((limitSeconds >> 6) + 1)) >> 6;
    }
}
