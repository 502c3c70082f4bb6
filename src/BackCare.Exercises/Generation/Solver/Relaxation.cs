using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A Lagrangian relaxation of the problem: an upper bound on what selections are worth, from prices.</summary>
/// <remarks>
/// Each thing that counts once, such as an area, has a price. An exercise is worth the prices of the things that it has, and a thing is worth at most
/// what it counts less its price: so that exercises can be looked at one by one. The time, the limits and the level have prices as well. Any prices give a
/// bound; <see cref="PriceSearch"/> finds those that give a low one. Prices are whole numbers, so that a bound is exact. docs/generator.md has the formula.
/// </remarks>
internal sealed class Relaxation
{
    /// <summary>How many units of a price make one point; without a level, one of <see cref="SelectionProblem.NumberOf"/>.</summary>
    public const long Unit = 1 << 16;

    // The places of the things in the tables, one for each bit of the merits; then those of what is not a thing.
    public const int PrimaryAreas = 32;
    public const int Parts = 64;
    public const int PrimaryParts = 96;
    public const int Directions = 128;
    public const int Kinds = 136;
    public const int CalmEnd = 144;
    public const int LongestSecond = 145;
    public const int ShortestSecond = 146;
    public const int Bending = 147;
    public const int Coverage = 148;
    public const int Sided = 149;
    public const int All = 150;

    private readonly SelectionProblem problem;
    private readonly Level? level;
    private readonly long[] prices = new long[All];
    private readonly long[] worth = new long[CalmEnd + 1];
    private readonly long[] secondWorth = new long[PrimaryAreas];
    private uint reachedPrimaryAreas;

    /// <param name="problem">The problem.</param>
    /// <param name="level">The level of the selections whose points are bounded; null: levels are bounded.</param>
    /// <param name="start">Prices to begin with; null: any.</param>
    public Relaxation(SelectionProblem problem, Level? level, Relaxation? start)
    {
        (this.problem, this.level, IsFresh) = (problem, level, start is null);
        if (start is not null) start.prices.CopyTo(prices, 0);
        else if (level is null) (prices[Coverage], prices[Sided]) = (Unit * problem.CoverageUnit, Unit);
        else (prices[Coverage], prices[Sided], prices[Bending], prices[LongestSecond]) = (8 * Unit / problem.GreatestWeight, 4 * Unit, Unit / 2, (long)MostOf(LongestSecond));
    }

    /// <summary>The prices, by place. Whoever changes that of the coverage calls <see cref="SetWorthOfAreas"/>.</summary>
    public long[] Prices => prices;

    /// <summary>What each thing counts; 0 for things that no exercise has.</summary>
    public long[] WorthOfThings => worth;

    /// <summary>What a second exercise for each area counts.</summary>
    public long[] SecondWorth => secondWorth;

    /// <summary>The places of the things that an exercise has.</summary>
    public int[] Counting { get; private set; } = [];

    /// <summary>The places of the prices that can move.</summary>
    public int[] Moving { get; private set; } = [];

    /// <summary>The requested areas that an exercise has.</summary>
    public uint ReachedAreas { get; private set; }

    /// <summary>Whether the prices are still those that it was made with, from no others.</summary>
    public bool IsFresh { get; set; }

    /// <summary>What one more exercise adds to the bound on a node.</summary>
    public long Gain(in Node node, Candidate candidate)
    {
        var (merits, had) = (candidate.Merits, node.Things);
        var gain = (prices[LongestSecond] * candidate.LongestSeconds) - (prices[ShortestSecond] * candidate.ShortestSeconds);
        if (merits.IsSidedAsAsked) gain += prices[Sided];
        gain += PriceOf(merits.Areas & ~had.Areas, 0) + PriceOf(merits.PrimaryAreas & ~had.PrimaryOnce, PrimaryAreas);
        if (level is null) return gain;
        for (var rest = merits.PrimaryAreas & had.PrimaryOnce & ~had.PrimaryTwice; rest != 0; rest &= rest - 1)
        {
            var area = BitOperations.TrailingZeroCount(rest);
            gain += Math.Min(prices[PrimaryAreas + area], secondWorth[area]);
        }

        gain += PriceOf(merits.Parts & ~had.Parts, Parts) + PriceOf(merits.PrimaryParts & ~had.PrimaryParts, PrimaryParts)
            + PriceOf(merits.Directions & ~had.Directions, Directions) + PriceOf(merits.Kinds & ~had.Kinds, Kinds);
        if (!had.CanEndCalm && node.EndsCalm(candidate)) gain += prices[CalmEnd];
        return gain - (prices[Bending] * merits.Bending) - (Unit * ((Worth.Recent * merits.Recent) + (merits.IsUntimely ? Worth.Untimely : 0)));
    }

    /// <summary>The bound on a node; the gains of what is added to it come on top.</summary>
    /// <param name="empty">The node without exercises.</param>
    /// <param name="chosen">Its exercises.</param>
    public long BoundOf(in Node empty, Candidate[] chosen)
    {
        var bound = prices[ShortestSecond] * empty.LimitSeconds;
        foreach (var thing in Counting) bound += Math.Max(0, worth[thing] - prices[thing]);
        if (level is { } wanted)
        {
            for (var rest = reachedPrimaryAreas; rest != 0; rest &= rest - 1) bound += SecondSlack(BitOperations.TrailingZeroCount(rest));
            bound += (Unit * empty.PointsOfPositions) + BestTime(empty.LimitSeconds).Bound - (prices[Coverage] * wanted.Coverage) - (prices[Sided] * wanted.Sided);
        }

        var node = empty;
        foreach (var candidate in chosen)
        {
            bound += Gain(node, candidate);
            node = node.With(candidate);
        }

        return bound;
    }

    /// <summary>The relaxation in which each thing has the price of all that it counts, and time has none: good where few exercises may still be added.</summary>
    public Relaxation AtFullPrices()
    {
        var full = AtNoPrices();
        worth.CopyTo(full.prices, 0);
        return full;
    }

    /// <summary>The relaxation in which nothing has a price: good where many exercises may be added, so that they have all things together.</summary>
    public Relaxation AtNoPrices()
    {
        var none = new Relaxation(problem, level, null) { Counting = Counting, ReachedAreas = ReachedAreas, reachedPrimaryAreas = reachedPrimaryAreas };
        (none.prices[Coverage], none.prices[Sided], none.prices[Bending], none.prices[LongestSecond]) = (prices[Coverage], prices[Sided], 0, 0);
        worth.CopyTo(none.worth, 0);
        secondWorth.CopyTo(none.secondWorth, 0);
        return none;
    }

    /// <summary>How much lower the bound is when no more than so many seconds can be used; the time has no price.</summary>
    public long Unused(in Node node, long seconds) =>
        level is null || seconds >= node.LimitSeconds ? 0 : Unit * Worth.UnusedStep * (problem.UnusedSteps((int)seconds) - problem.UnusedSteps(node.LimitSeconds));

    /// <summary>How much lower the bound is when fewer things can be reached.</summary>
    /// <param name="before">What could be reached before.</param>
    /// <param name="now">What can be reached now.</param>
    public long Unreached(in Things before, in Things now)
    {
        var sum = SlackOf(before.Areas & ~now.Areas, 0) + SlackOf(before.PrimaryOnce & ~now.PrimaryOnce, PrimaryAreas);
        if (level is null) return sum;
        for (var rest = before.PrimaryTwice & ~now.PrimaryTwice; rest != 0; rest &= rest - 1) sum += SecondSlack(BitOperations.TrailingZeroCount(rest));
        return sum + SlackOf(before.Parts & ~now.Parts, Parts) + SlackOf(before.PrimaryParts & ~now.PrimaryParts, PrimaryParts)
            + SlackOf(before.Directions & ~now.Directions, Directions) + SlackOf(before.Kinds & ~now.Kinds, Kinds)
            + SlackOf(before.CanEndCalm && !now.CanEndCalm ? 1U : 0, CalmEnd);
    }

    /// <summary>Sets what things count: those that an exercise has.</summary>
    public void SetWorth(in Node root, Candidate[] free)
    {
        var all = root.Things;
        foreach (var candidate in free) all = all.With(candidate.Merits, root.EndsCalm(candidate));
        (ReachedAreas, reachedPrimaryAreas) = (all.Areas, all.PrimaryOnce);
        SetWorthOfAreas();
        if (level is not null)
        {
            for (var rest = all.PrimaryTwice; rest != 0; rest &= rest - 1) secondWorth[BitOperations.TrailingZeroCount(rest)] = Unit * problem.SecondWorthOf(rest & ~(rest - 1));
            Set(all.Parts, Parts, Worth.Feature);
            Set(all.PrimaryParts, PrimaryParts, Worth.Feature);
            Set(all.Directions, Directions, Worth.Feature);
            Set(all.Kinds, Kinds, Worth.Kind);
            if (all.CanEndCalm) worth[CalmEnd] = Unit * Worth.CalmEnd;
        }

        var places = new List<int>();
        Add(all.Areas, 0);
        Add(all.PrimaryOnce, PrimaryAreas);
        if (level is not null)
        {
            Add(all.Parts, Parts);
            Add(all.PrimaryParts, PrimaryParts);
            Add(all.Directions, Directions);
            Add(all.Kinds, Kinds);
            Add(all.CanEndCalm ? 1U : 0, CalmEnd);
        }

        int[] others = level is null ? [ShortestSecond] : [LongestSecond, ShortestSecond, Bending, Coverage, Sided];
        Counting = places.ToArray();
        Moving = [.. Counting, .. others];

        void Add(uint bits, int place)
        {
            for (; bits != 0; bits &= bits - 1) places.Add(place + BitOperations.TrailingZeroCount(bits));
        }

        void Set(uint bits, int place, int points)
        {
            for (; bits != 0; bits &= bits - 1) worth[place + BitOperations.TrailingZeroCount(bits)] = Unit * points;
        }
    }

    /// <summary>Sets what areas count, which depends on the price of the coverage.</summary>
    public void SetWorthOfAreas()
    {
        for (var rest = ReachedAreas; rest != 0; rest &= rest - 1) worth[BitOperations.TrailingZeroCount(rest)] = prices[Coverage] * problem.WeightOf(rest & ~(rest - 1));
        for (var rest = reachedPrimaryAreas; rest != 0; rest &= rest - 1) worth[PrimaryAreas + BitOperations.TrailingZeroCount(rest)] = prices[Coverage] * problem.WeightOf(rest & ~(rest - 1));
    }

    /// <summary>The most that the time can be worth less its price, and at how many seconds.</summary>
    public (long Bound, double Seconds) BestTime(int limitSeconds)
    {
        // What is worth most is at one of the ends: the steps that are used and the price of their time rise evenly.
        var (fewest, most) = (problem.UnusedSteps(limitSeconds), problem.UnusedSteps(0));
        var twentyfold = problem.TwentyfoldSeconds(fewest);
        var all = (-Unit * Worth.UnusedStep * fewest) - (prices[LongestSecond] * twentyfold / (Worth.StepsOfBudget * problem.Rounds));
        var none = -Unit * Worth.UnusedStep * most;
        return all > none ? (all, twentyfold / (double)(Worth.StepsOfBudget * problem.Rounds)) : (none, 0);
    }

    /// <summary>The greatest price that makes sense.</summary>
    public double MostOf(int place) => place switch
    {
        LongestSecond => level is null ? 0 : Unit * problem.PointsPerSecond,
        ShortestSecond => 64.0 * Unit * (level is null ? problem.CoverageUnit * problem.GreatestWeight : 1),
        Bending => level is null ? 0 : Unit * Worth.Rounding,
        Coverage => level is null ? prices[Coverage] : 1024.0 * Unit,
        Sided => level is null ? prices[Sided] : 1024.0 * Unit,
        _ => worth[place],
    };

    private long SecondSlack(int area) => Math.Max(0, secondWorth[area] - prices[PrimaryAreas + area]);

    private long SlackOf(uint bits, int place)
    {
        var sum = 0L;
        for (; bits != 0; bits &= bits - 1) sum += Math.Max(0, worth[place + BitOperations.TrailingZeroCount(bits)] - prices[place + BitOperations.TrailingZeroCount(bits)]);
        return sum;
    }

    private long PriceOf(uint bits, int place)
    {
        var sum = 0L;
        for (; bits != 0; bits &= bits - 1) sum += prices[place + BitOperations.TrailingZeroCount(bits)];
        return sum;
    }
}
