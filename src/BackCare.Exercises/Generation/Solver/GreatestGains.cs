using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>What exercises can add to a node at most when only some of them may be added: the greatest gains, each kind of gain by itself.</summary>
/// <remarks>The bound holds because no gain grows when others are added first.</remarks>
/// <param name="node">The node.</param>
/// <param name="most">How many of them may be added.</param>
internal sealed class GreatestGains(Node node, int most)
{
    private GreatestTerms coverage = new(most);
    private GreatestTerms parts = new(most);
    private GreatestTerms primaryParts = new(most);
    private GreatestTerms directions = new(most);
    private GreatestTerms primaryHits = new(most);
    private GreatestTerms points = new(most);
    private GreatestTerms seconds = new(most);
    // Of a family, one is enough: families of sided exercises, one bit for each of the first 64, and how many exercises are of later ones or included.
    private ulong sidedFamilies;
    private int otherSided;
    private int backward;
    private Addition all;

    /// <summary>Takes one more exercise into account, with what it adds to the node by itself.</summary>
    public void Take(Candidate candidate, in Gain gain)
    {
        coverage.Take(gain.Coverage);
        parts.Take(gain.Parts);
        primaryParts.Take(gain.PrimaryParts);
        directions.Take(gain.Directions);
        primaryHits.Take(gain.PrimaryHits);
        points.Take(gain.Points);
        seconds.Take(candidate.LongestSeconds);
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
            Coverage = first.Coverage + coverage.Sum,
            Sided = first.Sided + Math.Min(BitOperations.PopCount(sidedFamilies) + otherSided, most),
            Parts = first.Parts + parts.Sum,
            PrimaryParts = first.PrimaryParts + primaryParts.Sum,
            Directions = first.Directions + directions.Sum,
            PrimaryHits = first.PrimaryHits + primaryHits.Sum,
            Points = first.Points + points.Sum,
        },
        Count = count + most,
        Bending = bending - Math.Min(backward, most),
        LongestSeconds = longest + seconds.Sum,
    };

    /// <summary>The greatest of some terms, and their sum. Terms below 0 are left out.</summary>
    private struct GreatestTerms(int most)
    {
        // Falling.
        private readonly int[] terms = new int[most];

        public int Sum { get; private set; }

        public void Take(int term)
        {
            if (terms.Length == 0 || term <= terms[^1]) return;
            Sum += term - terms[^1];
            var place = terms.Length - 1;
            for (; place > 0 && terms[place - 1] < term; place--) terms[place] = terms[place - 1];
            terms[place] = term;
        }
    }
}
