using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A Lagrangian relaxation of the problem: an upper bound on what selections are worth, from prices.</summary>
/// <remarks>
/// Each thing that counts once, such as an area, has a price. An exercise is worth the prices of the things that it has, and a thing is worth at most
/// what it counts less its price: so that exercises can be looked at one by one. The time, the limits and the level have prices as well. Any prices give a
/// bound; <see cref="Improve"/> finds those that give a low one. Prices are whole numbers, so that a bound is exact. docs/generator.md has the formula.
/// </remarks>
internal sealed class Relaxation
{
    /// <summary>How many units of a price make one point; without a level, one of <see cref="SelectionProblem.NumberOf"/>.</summary>
    public const long Unit = 1 << 16;

    // The places of the things in the tables, one for each bit of the merits; then those of what is not a thing.
    private const int PrimaryAreas = 32;
    private const int Parts = 64;
    private const int PrimaryParts = 96;
    private const int Directions = 128;
    private const int Kinds = 136;
    private const int CalmEnd = 144;
    private const int LongestSecond = 145;
    private const int ShortestSecond = 146;
    private const int Bending = 147;
    private const int Coverage = 148;
    private const int Sided = 149;
    private const int All = 150;

    // How many rounds of the subgradient method there are, and how many exercises they look at; then all are looked at once, and the best of those left out come in.
    private const int MostRounds = 80;
    private const int MostLookedAt = 256;
    private const int MostPasses = 3;

    // How much of the last direction is kept; how many rounds without a lower bound shorten the steps, and to which part; and the shortest steps.
    private const double Kept = 0.8;
    private const int PatientRounds = 8;
    private const double Shortened = 0.7;
    private const double ShortestStep = 0.02;

    private readonly SelectionProblem problem;
    private readonly Level? level;
    private readonly long[] prices = new long[All];

    // What each thing counts, and what a second exercise for an area does. 0 for things that no exercise has.
    private readonly long[] worth = new long[CalmEnd + 1];
    private readonly long[] secondWorth = new long[PrimaryAreas];
    private bool isFresh;

    // The places of what can count, and of the prices that can move.
    private int[] counting = [];
    private int[] moving = [];
    private uint reachedAreas;
    private uint reachedPrimaryAreas;

    /// <param name="problem">The problem.</param>
    /// <param name="level">The level of the selections whose points are bounded; null: levels are bounded.</param>
    /// <param name="start">Prices to begin with; null: any.</param>
    public Relaxation(SelectionProblem problem, Level? level, Relaxation? start)
    {
        (this.problem, this.level, isFresh) = (problem, level, start is null);
        if (start is not null) start.prices.CopyTo(prices, 0);
        else if (level is null) (prices[Coverage], prices[Sided]) = (Unit * problem.CoverageUnit, Unit);
        else (prices[Coverage], prices[Sided], prices[Bending], prices[LongestSecond]) = (8 * Unit / problem.GreatestWeight, 4 * Unit, Unit / 2, (long)MostOf(LongestSecond));
    }

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
    public long BoundOf(in Node empty, IReadOnlyList<Candidate> chosen)
    {
        var bound = prices[ShortestSecond] * empty.LimitSeconds;
        foreach (var thing in counting) bound += Math.Max(0, worth[thing] - prices[thing]);
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
        var none = new Relaxation(problem, level, null) { isFresh = false, counting = counting, moving = moving, reachedAreas = reachedAreas, reachedPrimaryAreas = reachedPrimaryAreas };
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
        for (var rest = before.PrimaryTwice & ~now.PrimaryTwice; rest != 0; rest &= rest - 1)
        {
            var area = BitOperations.TrailingZeroCount(rest);
            sum += SecondSlack(area);
        }

        return sum + SlackOf(before.Parts & ~now.Parts, Parts) + SlackOf(before.PrimaryParts & ~now.PrimaryParts, PrimaryParts)
            + SlackOf(before.Directions & ~now.Directions, Directions) + SlackOf(before.Kinds & ~now.Kinds, Kinds)
            + (before.CanEndCalm && !now.CanEndCalm ? Math.Max(0, worth[CalmEnd] - prices[CalmEnd]) : 0);
    }

    /// <summary>Looks for prices with a lower bound on a node and what can be added to it, by the subgradient method with the steps of Polyak.</summary>
    /// <param name="empty">The node without exercises.</param>
    /// <param name="chosen">Its exercises.</param>
    /// <param name="free">What may be added.</param>
    /// <param name="enough">A bound that is low enough to stop; null: none is known.</param>
    /// <param name="steps">Pays for the work.</param>
    public void Improve(in Node empty, IReadOnlyList<Candidate> chosen, Candidate[] free, long? enough, StepBudget steps)
    {
        var root = empty;
        foreach (var candidate in chosen) root = root.With(candidate);
        SetWorth(root, free);
        if (isFresh) Begin(root, empty, chosen, free);
        var lookedAt = free;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            if (free.Length > MostLookedAt)
            {
                steps.Spend(free.Length);
                var top = new Greatest(MostLookedAt);
                top.Clear(MostLookedAt);
                foreach (var candidate in free) top.Take(candidate, Gain(root, candidate) + Unit);
                var more = pass == 0 ? top.Candidates.ToArray() : [.. lookedAt.Union(top.Candidates[..Math.Min(top.Candidates.Length, MostLookedAt / 4)].ToArray())];
                if (more.Length == lookedAt.Length) break;
                lookedAt = more;
            }

            Descend(root, empty, chosen, lookedAt, enough, steps);
            if (free.Length <= MostLookedAt) break;
        }
    }

    /// <summary>Begins with half of what things count or all of it, whichever gives the lower bound.</summary>
    private void Begin(in Node root, in Node empty, IReadOnlyList<Candidate> chosen, Candidate[] free)
    {
        var (lowest, best, top) = (long.MaxValue, 1, new Greatest(problem.MaxExercises));
        for (var halves = 1; halves <= 2; halves++)
        {
            SetPrices(halves);
            top.Clear(problem.MaxExercises - root.Size);
            foreach (var candidate in free) top.Take(candidate, Gain(root, candidate));
            if (BoundOf(empty, chosen) + top.Sum is var bound && bound < lowest) (lowest, best) = (bound, halves);
        }

        SetPrices(best);
        isFresh = false;

        void SetPrices(int halves)
        {
            for (var thing = 0; thing < worth.Length; thing++) prices[thing] = worth[thing] * halves / 2;
        }
    }

    private void Descend(in Node root, in Node empty, IReadOnlyList<Candidate> chosen, Candidate[] free, long? enough, StepBudget steps)
    {
        var (top, slopes, direction, scales, best) = (new Greatest(problem.MaxExercises), new double[All], new double[All], Scales(), (long[])prices.Clone());
        var (lowest, stride, stalled) = (long.MaxValue, 1.0, 0);
        for (var round = 0; round < MostRounds && stride > ShortestStep && !(lowest < enough); round++)
        {
            steps.Spend(free.Length);
            top.Clear(problem.MaxExercises - root.Size);
            foreach (var candidate in free) top.Take(candidate, Gain(root, candidate));
            var bound = BoundOf(empty, chosen) + top.Sum;
            if (bound < lowest)
            {
                (lowest, stalled) = (bound, 0);
                prices.CopyTo(best, 0);
            }
            else if (++stalled == PatientRounds)
            {
                (stride, stalled) = (stride * Shortened, 0);
                best.CopyTo(prices, 0);
                SetWorthOfAreas();
                Array.Clear(direction);
                continue;
            }

            SetSlopes(slopes, root, empty, top.Candidates);

            // The direction is the slope and a part of the last direction, so that it does not go to and fro.
            var (turned, length) = (0.0, 0.0);
            foreach (var i in moving) (turned, length) = (turned + (slopes[i] * direction[i] * scales[i] * scales[i]), length + (direction[i] * direction[i] * scales[i] * scales[i]));
            var kept = length == 0 ? 0 : turned < 0 ? -1.5 * turned / length : Kept;
            length = 0;
            foreach (var i in moving)
            {
                direction[i] = slopes[i] + (kept * direction[i]);
                if ((direction[i] > 0 && prices[i] == 0) || (direction[i] < 0 && prices[i] >= (long)MostOf(i))) direction[i] = 0; // A price at its end does not go on.
                length += direction[i] * direction[i] * scales[i] * scales[i];
            }

            if (length == 0) break;
            var step = stride * Math.Max(bound - (enough ?? lowest - (3 * Unit)) + Unit, Unit / 4) / length;
            foreach (var i in moving) prices[i] = (long)Math.Clamp(prices[i] - (step * scales[i] * scales[i] * direction[i]), 0, MostOf(i));
            SetWorthOfAreas();
        }

        best.CopyTo(prices, 0);
        SetWorthOfAreas();
    }

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

    /// <summary>Sets what things count: those that an exercise has.</summary>
    public void SetWorth(in Node root, Candidate[] free)
    {
        var all = root.Things;
        foreach (var candidate in free) all = all.With(candidate.Merits, root.EndsCalm(candidate));
        (reachedAreas, reachedPrimaryAreas) = (all.Areas, all.PrimaryOnce);
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

        counting = [.. Places(all.Areas, 0), .. Places(all.PrimaryOnce, PrimaryAreas)];
        if (level is not null) counting = [.. counting, .. Places(all.Parts, Parts), .. Places(all.PrimaryParts, PrimaryParts), .. Places(all.Directions, Directions), .. Places(all.Kinds, Kinds), .. Places(all.CanEndCalm ? 1U : 0, CalmEnd)];
        moving = level is null ? [.. counting, ShortestSecond] : [.. counting, LongestSecond, ShortestSecond, Bending, Coverage, Sided];

        void Set(uint bits, int place, int points)
        {
            for (; bits != 0; bits &= bits - 1) worth[place + BitOperations.TrailingZeroCount(bits)] = Unit * points;
        }
    }

    private static IEnumerable<int> Places(uint bits, int place)
    {
        for (; bits != 0; bits &= bits - 1) yield return place + BitOperations.TrailingZeroCount(bits);
    }

    private void SetWorthOfAreas()
    {
        for (var rest = reachedAreas; rest != 0; rest &= rest - 1) worth[BitOperations.TrailingZeroCount(rest)] = prices[Coverage] * problem.WeightOf(rest & ~(rest - 1));
        for (var rest = reachedPrimaryAreas; rest != 0; rest &= rest - 1) worth[PrimaryAreas + BitOperations.TrailingZeroCount(rest)] = prices[Coverage] * problem.WeightOf(rest & ~(rest - 1));
    }

    /// <summary>Works out how steeply the bound rises with each price.</summary>
    private void SetSlopes(double[] slopes, in Node root, in Node empty, ReadOnlySpan<Candidate> top)
    {
        Array.Clear(slopes);
        var had = root.Things;
        var (longest, shortest, bending, sided) = (root.LongestSeconds, root.ShortestSeconds, root.Bending, root.Sided);
        foreach (var candidate in top)
        {
            var merits = candidate.Merits;
            (longest, shortest, bending) = (longest + candidate.LongestSeconds, shortest + candidate.ShortestSeconds, bending + merits.Bending);
            if (merits.IsSidedAsAsked) sided++;
            Count(slopes, merits.Areas & ~had.Areas, 0);
            Count(slopes, merits.PrimaryAreas & ~had.PrimaryTwice, PrimaryAreas);
            if (level is null) continue;
            Count(slopes, merits.Parts & ~had.Parts, Parts);
            Count(slopes, merits.PrimaryParts & ~had.PrimaryParts, PrimaryParts);
            Count(slopes, merits.Directions & ~had.Directions, Directions);
            Count(slopes, merits.Kinds & ~had.Kinds, Kinds);
            if (!had.CanEndCalm && root.EndsCalm(candidate)) slopes[CalmEnd]++;
        }

        // Where a price is below what a thing counts, the thing counts its worth less the price.
        var coverage = problem.WeightOf(had.Areas) + problem.WeightOf(had.PrimaryOnce);
        for (var rest = reachedAreas; rest != 0; rest &= rest - 1)
        {
            var area = BitOperations.TrailingZeroCount(rest);
            if (!IsIn(had.Areas, area) && worth[area] > prices[area]) (slopes[area], coverage) = (slopes[area] - 1, coverage + problem.WeightOf(1U << area));
            var (place, once) = (PrimaryAreas + area, IsIn(had.PrimaryOnce, area));
            if (!once && worth[place] > prices[place]) (slopes[place], coverage) = (slopes[place] - 1, coverage + problem.WeightOf(1U << area));
            if (!IsIn(had.PrimaryTwice, area) && secondWorth[area] > prices[place]) slopes[place]--;
            else if (once) slopes[place] = 0;
        }

        foreach (var thing in counting)
        {
            if (thing >= Parts && worth[thing] > prices[thing] && !IsIn(had, thing)) slopes[thing]--;
        }

        slopes[ShortestSecond] = empty.LimitSeconds - shortest;
        if (level is { } wanted)
        {
            slopes[LongestSecond] = longest - BestTime(empty.LimitSeconds).Seconds;
            slopes[Bending] = -bending;
            slopes[Coverage] = coverage - wanted.Coverage;
            slopes[Sided] = sided - wanted.Sided;
        }

        static void Count(double[] slopes, uint bits, int place)
        {
            for (; bits != 0; bits &= bits - 1) slopes[place + BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    private static bool IsIn(in Things things, int thing) => thing switch
    {
        >= CalmEnd => things.CanEndCalm,
        >= Kinds => IsIn(things.Kinds, thing - Kinds),
        >= Directions => IsIn(things.Directions, thing - Directions),
        >= PrimaryParts => IsIn(things.PrimaryParts, thing - PrimaryParts),
        _ => IsIn(things.Parts, thing - Parts),
    };

    private static bool IsIn(uint bits, int place) => (bits >> place & 1) != 0;

    /// <summary>The most that the time can be worth less its price, and at how many seconds.</summary>
    private (long Bound, double Seconds) BestTime(int limitSeconds)
    {
        // What is worth most is at one of the ends: the steps that are used and the price of their time rise evenly.
        var (fewest, most) = (problem.UnusedSteps(limitSeconds), problem.UnusedSteps(0));
        var twentyfold = problem.TwentyfoldSeconds(fewest);
        var all = (-Unit * Worth.UnusedStep * fewest) - (prices[LongestSecond] * twentyfold / (Worth.StepsOfBudget * problem.Rounds));
        var none = -Unit * Worth.UnusedStep * most;
        return all > none ? (all, twentyfold / (double)(Worth.StepsOfBudget * problem.Rounds)) : (none, 0);
    }

    /// <summary>The greatest price that makes sense.</summary>
    private double MostOf(int place) => place switch
    {
        LongestSecond => level is null ? 0 : Unit * problem.PointsPerSecond,
        ShortestSecond => 64.0 * Unit * (level is null ? problem.CoverageUnit * problem.GreatestWeight : 1),
        Bending => level is null ? 0 : Unit * Worth.Rounding,
        Coverage => level is null ? prices[Coverage] : 1024.0 * Unit,
        Sided => level is null ? prices[Sided] : 1024.0 * Unit,
        _ => worth[place],
    };

    /// <summary>How far the prices may move, one against another.</summary>
    private double[] Scales()
    {
        var scales = new double[All];
        for (var thing = 0; thing < worth.Length; thing++) scales[thing] = thing < Parts && level is not null ? Math.Min(2 * Unit, worth[thing]) : worth[thing];
        if (level is null)
        {
            scales[ShortestSecond] = (double)Unit * problem.CoverageUnit * problem.GreatestWeight * problem.MaxExercises / Math.Max(1, problem.BudgetSeconds);
        }
        else
        {
            scales[LongestSecond] = MostOf(LongestSecond);
            scales[ShortestSecond] = Unit * Math.Max(problem.PointsPerSecond, 0.02);
            (scales[Bending], scales[Coverage], scales[Sided]) = (Unit, 2.0 * Unit / problem.GreatestWeight, Unit);
        }

        return scales;
    }
}
