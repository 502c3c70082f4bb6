using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A node of the search tree: some exercises, done in given positions. It keeps what they are worth together, so that one more is quickly added. Immutable.</summary>
internal sealed class Node
{
    private readonly SelectionProblem problem;
    private readonly PositionSet positions;
    private readonly Node? parent;
    private readonly Candidate? last;

    private readonly uint areas;
    private readonly uint primaryOnce;
    private readonly uint primaryTwice;
    private readonly uint parts;
    private readonly uint primaryParts;
    private readonly int directions;
    private readonly int kinds;
    private readonly int bending;
    private readonly int recent;
    private readonly int untimely;
    private readonly bool canEndCalm;

    // Of all that is added up exercise by exercise; positions, bending, the end and the time come on top.
    private readonly Score sum;

    private DurationSet? totals;

    private Node(SelectionProblem problem, PositionSet positions) => (this.problem, this.positions, LimitSeconds) = (problem, positions, problem.LimitSeconds(positions));

    private Node(Node parent, Candidate added)
    {
        (problem, positions, LimitSeconds, this.parent, last) = (parent.problem, parent.positions, parent.LimitSeconds, parent, added);
        var merits = added.Merits;
        areas = parent.areas | merits.Areas;
        primaryTwice = parent.primaryTwice | (parent.primaryOnce & merits.PrimaryAreas);
        primaryOnce = parent.primaryOnce | merits.PrimaryAreas;
        parts = parent.parts | merits.Parts;
        primaryParts = parent.primaryParts | merits.PrimaryParts;
        directions = parent.directions | merits.Directions;
        kinds = parent.kinds | merits.Kinds;
        bending = parent.bending + merits.Bending;
        recent = parent.recent + merits.Recent;
        untimely = parent.untimely + (merits.IsUntimely ? 1 : 0);
        canEndCalm = parent.canEndCalm || parent.EndsCalm(added);
        var gain = parent.Gain(merits);
        sum = new(parent.sum.Coverage + gain.Coverage, parent.sum.Sided + gain.Sided, parent.sum.Points + gain.Points + gain.Seconds);
        Size = parent.Size + 1;
        ShortestSeconds = parent.ShortestSeconds + added.ShortestSeconds;
        LongestSeconds = parent.LongestSeconds + added.LongestSeconds;
    }

    /// <summary>How many exercises there are.</summary>
    public int Size { get; }

    /// <summary>How long they may take together.</summary>
    public int LimitSeconds { get; }

    public int ShortestSeconds { get; }

    public int LongestSeconds { get; }

    /// <summary>The exercises, in the order in which they were added.</summary>
    public IEnumerable<Candidate> Chosen => last is null ? [] : parent!.Chosen.Append(last);

    /// <summary>How many steps <see cref="Score"/> takes: none where all doses at their longest fit; otherwise one for each 64 words of the bit sets that are added.</summary>
    public int ScoreSteps => LongestSeconds <= LimitSeconds || last is null ? 0 : (last.Doses.Count * ((LimitSeconds >> 6) + 1)) >> 6;

    /// <summary>What these exercises are worth; null when they do not fit into the time.</summary>
    public Score? Score => ShortestSeconds > LimitSeconds ? null : With(LongestFittingSeconds());

    /// <summary>A bound that is quicker than <see cref="Score"/>: what they would be worth if every total time could be reached.</summary>
    public Score Bound => With(Math.Min(LongestSeconds, LimitSeconds));

    /// <summary>The root of a tree: the exercises that are in from the beginning.</summary>
    public static Node Root(SelectionProblem problem, PositionSet positions, IEnumerable<Candidate> chosen) =>
        chosen.Aggregate(new Node(problem, positions), static (node, candidate) => node.With(candidate));

    public Node With(Candidate added) => new(this, added);

    /// <summary>Whether a routine of such positions can end with the exercise, and it is a stretch.</summary>
    public bool EndsCalm(Candidate candidate) => candidate.IsStretch && candidate.Positions.Overlaps(positions.Last);

    /// <summary>What one more exercise adds; positions, bending, the end and the time that is left are no part of it.</summary>
    public Gain Gain(in Merits merits)
    {
        var (newParts, newPrimaryParts, newDirections) = (Count(merits.Parts & ~parts), Count(merits.PrimaryParts & ~primaryParts), Count((uint)(merits.Directions & ~directions)));
        return new()
        {
            Coverage = problem.WeightOf(merits.Areas & ~areas) + problem.WeightOf(merits.PrimaryAreas & ~primaryOnce),
            Sided = merits.IsSidedAsAsked ? 1 : 0,
            Parts = newParts,
            PrimaryParts = newPrimaryParts,
            Directions = newDirections,
            PrimaryHits = Count(merits.PrimaryAreas & ~primaryTwice),
            Seconds = problem.SecondWorthOf(merits.PrimaryAreas & primaryOnce & ~primaryTwice),
            Points = (Worth.Feature * (newParts + newPrimaryParts + newDirections))
                + (Worth.Kind * Count((uint)(merits.Kinds & ~kinds)))
                - (Worth.Recent * merits.Recent)
                - (merits.IsUntimely ? Worth.Untimely : 0),
        };
    }

    /// <summary>What these exercises are worth, thing by thing; they fit into the time.</summary>
    public Terms Terms => new()
    {
        Coverage = sum.Coverage,
        Sided = sum.Sided,
        Spread = (Worth.Feature * (Count(parts) + Count(primaryParts) + Count((uint)directions))) + problem.SecondWorthOf(primaryTwice),
        Kinds = Worth.Kind * Count((uint)kinds),
        Balance = -Worth.Rounding * Math.Max(0, bending),
        Recent = -Worth.Recent * recent,
        TimeOfDay = -Worth.Untimely * untimely,
        PositionChanges = -positions.Cost,
        CalmEnd = canEndCalm ? Worth.CalmEnd : 0,
        Time = -Worth.UnusedStep * problem.UnusedSteps(LongestFittingSeconds()),
    };

    /// <summary>An upper bound on what this node becomes when some of several exercises are added: of each thing no more than all of them have, and no more than so few can add.</summary>
    public Score BoundWith(in Addition added)
    {
        var (newAreas, newPrimaryAreas) = (added.Areas & ~areas, added.PrimaryAreas & ~primaryOnce);
        var all = problem.WeightOf(newAreas) + problem.WeightOf(newPrimaryAreas);
        var isAll = all <= added.Sums.Coverage;

        // Only selections that reach the bound on coverage matter. Where that is all there is, each area that is new takes a hit before any has a second one.
        var secondHits = added.Sums.PrimaryHits - (isAll ? Count(newPrimaryAreas) : 0);
        var points =
            (Worth.Feature * Math.Min(added.Sums.Parts, Count(added.Parts & ~parts)))
            + (Worth.Feature * Math.Min(added.Sums.PrimaryParts, Count(added.PrimaryParts & ~primaryParts)))
            + (Worth.Feature * Math.Min(added.Sums.Directions, Count((uint)(added.Directions & ~directions))))
            + (Worth.Kind * Math.Min(added.Count, Count((uint)(added.Kinds & ~kinds))));
        return Whole(
            sum.Coverage + (isAll ? all : added.Sums.Coverage),
            sum.Sided + added.Sums.Sided,
            sum.Points + Math.Min(points, added.Sums.Points) + problem.SecondWorthOf((added.PrimaryAreas | primaryOnce) & ~primaryTwice, secondHits),
            bending + added.Bending,
            canEndCalm || added.CanEndCalm,
            Math.Min(LongestSeconds + added.LongestSeconds, LimitSeconds));
    }

    private Score With(int seconds) => Whole(sum.Coverage, sum.Sided, sum.Points, bending, canEndCalm, seconds);

    private Score Whole(int coverage, int sided, int points, int bending, bool endsCalm, int seconds) => new(
        coverage,
        sided,
        points - (Worth.Rounding * Math.Max(0, bending)) + (endsCalm ? Worth.CalmEnd : 0) - positions.Cost - (Worth.UnusedStep * problem.UnusedSteps(seconds)));

    private static int Count(uint bits) => BitOperations.PopCount(bits);

    private int LongestFittingSeconds() => LongestSeconds <= LimitSeconds ? LongestSeconds : Totals().Longest();

    /// <summary>The total times that the exercises can take.</summary>
    private DurationSet Totals()
    {
        if (totals is not null) return totals;
        if (last is null) return totals = DurationSet.OfZero(LimitSeconds);
        var before = parent!.Totals();
        totals = new(LimitSeconds);
        foreach (var dose in last.Doses)
        {
            if (dose.Seconds <= LimitSeconds) totals.AddShifted(before, dose.Seconds);
        }

        return totals;
    }
}
