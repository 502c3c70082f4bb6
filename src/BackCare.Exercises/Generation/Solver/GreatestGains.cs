using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>What exercises can add to a node at most when only some of them may be added: the greatest gains, each kind of gain by itself.</summary>
/// <remarks>The bound holds because no gain grows when others are added first.</remarks>
/// <param name="node">The node.</param>
/// <param name="most">How many of them may be added.</param>
internal sealed class GreatestGains(Node node, int most)
{
    // The places of the kinds of gain in the table.
    private const int Coverage = 0;
    private const int Parts = 1;
    private const int PrimaryParts = 2;
    private const int Directions = 3;
    private const int PrimaryHits = 4;
    private const int Points = 5;
    private const int Seconds = 6;
    private const int KindsOfGain = 7;

    // For each kind of gain the greatest terms, falling, and their sum. Terms below 0 are left out.
    private readonly int[] terms = new int[KindsOfGain * most];
    private readonly int[] sums = new int[KindsOfGain];

    // Of a family, one is enough: families of sided exercises, one bit for each of the first 64, and how many exercises are of later ones or included.
    private ulong sidedFamilies;
    private int otherSided;
    private int backward;
    private Addition all;

    /// <summary>Takes one more exercise into account, with what it adds to the node by itself.</summary>
    public void Take(Candidate candidate, in Gain gain)
    {
        Take(Coverage, gain.Coverage);
        Take(Parts, gain.Parts);
        Take(PrimaryParts, gain.PrimaryParts);
        Take(Directions, gain.Directions);
        Take(PrimaryHits, gain.PrimaryHits);
        Take(Points, gain.Points);
        Take(Seconds, candidate.LongestSeconds);
        if (gain.Sided > 0 && candidate is { IsIncluded: false, Family: < 64 }) sidedFamilies |= 1UL << candidate.Family;
        else otherSided += gain.Sided;
        if (candidate.Merits.Bending < 0) backward++;
        all = all.And(candidate.Merits);
        if (!all.CanEndCalm && node.EndsCalm(candidate)) all = all with { CanEndCalm = true };
    }

    /// <summary>The most that those taken into account add together.</summary>
    public Addition Sum() => Sum(default, 0, 0, 0);

    /// <summary>The most that one exercise and those taken into account add together.</summary>
    public Addition SumWith(Candidate candidate, in Gain gain)
    {
        var sum = Sum(gain, 1, candidate.Merits.Bending, candidate.LongestSeconds).And(candidate.Merits);
        return sum.CanEndCalm ? sum : sum with { CanEndCalm = node.EndsCalm(candidate) };
    }

    private Addition Sum(in Gain first, int count, int bending, int longest) => all with
    {
        Sums = new()
        {
            Coverage = first.Coverage + sums[Coverage],
            Sided = first.Sided + Math.Min(BitOperations.PopCount(sidedFamilies) + otherSided, most),
            Parts = first.Parts + sums[Parts],
            PrimaryParts = first.PrimaryParts + sums[PrimaryParts],
            Directions = first.Directions + sums[Directions],
            PrimaryHits = first.PrimaryHits + sums[PrimaryHits],
            Points = first.Points + sums[Points],
        },
        Count = count + most,
        Bending = bending - Math.Min(backward, most),
        LongestSeconds = longest + sums[Seconds],
    };

    private void Take(int kind, int term)
    {
        if (most == 0) return;
        var greatest = terms.AsSpan(kind * most, most);
        if (term <= greatest[^1]) return;
        sums[kind] += term - greatest[^1];
        var place = most - 1;
        for (; place > 0 && greatest[place - 1] < term; place--) greatest[place] = greatest[place - 1];
        greatest[place] = term;
    }
}
