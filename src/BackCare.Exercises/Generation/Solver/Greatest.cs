namespace BackCare.Exercises.Generation.Solver;

/// <summary>The candidates with the greatest gains above 0, one of each family.</summary>
/// <param name="capacity">How many there may be at most, ever.</param>
internal sealed class Greatest(int capacity)
{
    private readonly Candidate[] candidates = new Candidate[capacity];
    private readonly long[] gains = new long[capacity];
    private int most;
    private int count;

    /// <summary>The candidates, the one with the greatest gain first.</summary>
    public ReadOnlySpan<Candidate> Candidates => candidates.AsSpan(0, count);

    /// <summary>The sum of their gains.</summary>
    public long Sum { get; private set; }

    /// <summary>What a gain has to be above to count: the least of theirs, or 0 when there is a place left.</summary>
    public long Least => count < most ? 0 : most == 0 ? long.MaxValue : gains[count - 1];

    /// <summary>Begins again with none.</summary>
    /// <param name="limit">How many there may be now.</param>
    public void Clear(int limit) => (most, count, Sum) = (limit, 0, 0);

    public void Take(Candidate candidate, long gain)
    {
        if (gain <= Least) return;
        var place = PlaceOfFamily(candidate.Family);
        if (place < count && gains[place] >= gain) return;
        if (place == count && count < most) count++;
        else Sum -= gains[place = Math.Min(place, count - 1)];
        Sum += gain;
        for (; place > 0 && gains[place - 1] < gain; place--) (candidates[place], gains[place]) = (candidates[place - 1], gains[place - 1]);
        (candidates[place], gains[place]) = (candidate, gain);
    }

    /// <summary>Where the one of the family is; the count when there is none.</summary>
    private int PlaceOfFamily(int family)
    {
        var place = 0;
        while (place < count && candidates[place].Family != family) place++;
        return place;
    }
}
