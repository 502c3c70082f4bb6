using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>Looks for prices of a <see cref="Relaxation"/> with a low bound on a node and what can be added to it: the subgradient method with the steps of Polyak.</summary>
/// <remarks>A direction keeps a part of the one before it, as Camerini, Fratta and Maffioli have it, so that it does not go to and fro.</remarks>
internal sealed class PriceSearch
{
    // How many rounds there are, and how many exercises they look at; then all are looked at once, and the best of those left out come in.
    private const int MostRounds = 80;
    private const int MostLookedAt = 256;
    private const int MostPasses = 3;

    // How much of the last direction is kept, and how much where it goes against the slope; how many rounds without a lower bound shorten the steps, and to which part; and the shortest steps.
    private const double Kept = 0.8;
    private const double Turned = -1.5;
    private const int PatientRounds = 8;
    private const double Shortened = 0.7;
    private const double ShortestStep = 0.02;

    private readonly SelectionProblem problem;
    private readonly Level? level;
    private readonly Relaxation relaxation;
    private readonly Node empty;
    private readonly Node root;
    private readonly StepBudget steps;
    private readonly Greatest greatest;

    /// <param name="problem">The problem.</param>
    /// <param name="level">The level of the selections whose points are bounded; null: levels are bounded.</param>
    /// <param name="relaxation">Has the prices.</param>
    /// <param name="empty">The node without exercises.</param>
    /// <param name="steps">Pays for the work.</param>
    public PriceSearch(SelectionProblem problem, Level? level, Relaxation relaxation, in Node empty, StepBudget steps)
    {
        (this.problem, this.level, this.relaxation, this.empty, this.steps) = (problem, level, relaxation, empty, steps);
        root = empty.With(problem.Included);
        greatest = new(problem.MaxExercises);
    }

    /// <summary>Leaves the relaxation with the best prices found.</summary>
    /// <param name="free">What may be added.</param>
    /// <param name="enough">A bound that is low enough to stop; null: none is known.</param>
    public void Run(Candidate[] free, long? enough)
    {
        relaxation.SetWorth(root, free);
        if (relaxation.IsFresh) Begin(free);
        if (free.Length <= MostLookedAt)
        {
            Descend(free, enough);
            return;
        }

        Candidate[] lookedAt = [];
        for (var pass = 0; pass < MostPasses; pass++)
        {
            steps.Spend(free.Length);
            var best = new Greatest(MostLookedAt);
            best.Clear(MostLookedAt);
            foreach (var candidate in free) best.Take(candidate, relaxation.Gain(root, candidate) + Relaxation.Unit);
            var more = pass == 0 ? best.Candidates : best.Candidates[..Math.Min(best.Candidates.Length, MostLookedAt / 4)];
            Candidate[] all = [.. lookedAt.Union(more.ToArray())];
            if (all.Length == lookedAt.Length) break;
            lookedAt = all;
            Descend(lookedAt, enough);
        }
    }

    /// <summary>Begins with half of what things count or all of it, whichever gives the lower bound.</summary>
    private void Begin(Candidate[] free)
    {
        var (prices, worth) = (relaxation.Prices, relaxation.WorthOfThings);
        SetPrices(1);
        var half = Bound(free);
        SetPrices(2);
        if (half <= Bound(free)) SetPrices(1);
        relaxation.IsFresh = false;

        void SetPrices(int halves)
        {
            for (var thing = 0; thing < worth.Length; thing++) prices[thing] = worth[thing] * halves / 2;
        }
    }

    private void Descend(Candidate[] free, long? enough)
    {
        var prices = relaxation.Prices;
        var (slopes, direction, scales, best) = (new double[Relaxation.All], new double[Relaxation.All], Scales(), (long[])prices.Clone());
        var (lowest, stride, stalled) = (long.MaxValue, 1.0, 0);
        for (var round = 0; round < MostRounds && stride > ShortestStep && !(lowest < enough); round++)
        {
            steps.Spend(free.Length);
            var bound = Bound(free);
            if (bound < lowest)
            {
                (lowest, stalled) = (bound, 0);
                prices.CopyTo(best, 0);
            }
            else if (++stalled == PatientRounds)
            {
                (stride, stalled) = (stride * Shortened, 0);
                GoTo(best);
                Array.Clear(direction);
                continue;
            }

            SetSlopes(slopes, greatest.Candidates);
            var length = Turn(direction, slopes, scales);
            if (length == 0) break;
            var step = stride * Math.Max(bound - (enough ?? lowest - (3 * Relaxation.Unit)) + Relaxation.Unit, Relaxation.Unit / 4) / length;
            foreach (var i in relaxation.Moving) prices[i] = (long)Math.Clamp(prices[i] - (step * scales[i] * scales[i] * direction[i]), 0, relaxation.MostOf(i));
            relaxation.SetWorthOfAreas();
        }

        GoTo(best);
    }

    private void GoTo(long[] prices)
    {
        prices.CopyTo(relaxation.Prices, 0);
        relaxation.SetWorthOfAreas();
    }

    /// <summary>The bound with the prices of now; the exercises that make it are the greatest.</summary>
    private long Bound(Candidate[] free)
    {
        greatest.Clear(problem.MaxExercises - root.Size);
        foreach (var candidate in free) greatest.Take(candidate, relaxation.Gain(root, candidate));
        return relaxation.BoundOf(empty, problem.Included) + greatest.Sum;
    }

    /// <summary>Turns the direction to the slope. Its length squared, each price by its scale.</summary>
    private double Turn(double[] direction, double[] slopes, double[] scales)
    {
        var (turned, length) = (0.0, 0.0);
        foreach (var i in relaxation.Moving)
        {
            turned += slopes[i] * direction[i] * scales[i] * scales[i];
            length += direction[i] * direction[i] * scales[i] * scales[i];
        }

        var kept = length == 0 ? 0 : turned < 0 ? Turned * turned / length : Kept;
        length = 0;
        foreach (var i in relaxation.Moving)
        {
            direction[i] = slopes[i] + (kept * direction[i]);
            var (price, most) = (relaxation.Prices[i], (long)relaxation.MostOf(i));
            if ((direction[i] > 0 && price == 0) || (direction[i] < 0 && price >= most)) direction[i] = 0; // A price at its end does not go on.
            length += direction[i] * direction[i] * scales[i] * scales[i];
        }

        return length;
    }

    /// <summary>Works out how steeply the bound rises with each price.</summary>
    private void SetSlopes(double[] slopes, ReadOnlySpan<Candidate> top)
    {
        Array.Clear(slopes);
        var had = root.Things;
        var (prices, worth, secondWorth) = (relaxation.Prices, relaxation.WorthOfThings, relaxation.SecondWorth);
        var (longest, shortest, bending, sided) = (root.LongestSeconds, root.ShortestSeconds, root.Bending, root.Sided);
        foreach (var candidate in top)
        {
            var merits = candidate.Merits;
            (longest, shortest, bending) = (longest + candidate.LongestSeconds, shortest + candidate.ShortestSeconds, bending + merits.Bending);
            if (merits.IsSidedAsAsked) sided++;
            Count(slopes, merits.Areas & ~had.Areas, 0);
            Count(slopes, merits.PrimaryAreas & ~had.PrimaryTwice, Relaxation.PrimaryAreas);
            if (level is null) continue;
            Count(slopes, merits.Parts & ~had.Parts, Relaxation.Parts);
            Count(slopes, merits.PrimaryParts & ~had.PrimaryParts, Relaxation.PrimaryParts);
            Count(slopes, merits.Directions & ~had.Directions, Relaxation.Directions);
            Count(slopes, merits.Kinds & ~had.Kinds, Relaxation.Kinds);
            if (!had.CanEndCalm && root.EndsCalm(candidate)) slopes[Relaxation.CalmEnd]++;
        }

        // Where a price is below what a thing counts, the thing counts its worth less the price.
        var coverage = problem.WeightOf(had.Areas) + problem.WeightOf(had.PrimaryOnce);
        for (var rest = relaxation.ReachedAreas; rest != 0; rest &= rest - 1)
        {
            var area = BitOperations.TrailingZeroCount(rest);
            if (!IsIn(had.Areas, area) && worth[area] > prices[area]) (slopes[area], coverage) = (slopes[area] - 1, coverage + problem.WeightOf(1U << area));
            var (place, once) = (Relaxation.PrimaryAreas + area, IsIn(had.PrimaryOnce, area));
            if (!once && worth[place] > prices[place]) (slopes[place], coverage) = (slopes[place] - 1, coverage + problem.WeightOf(1U << area));
            if (!IsIn(had.PrimaryTwice, area) && secondWorth[area] > prices[place]) slopes[place]--;
            else if (once) slopes[place] = 0;
        }

        foreach (var thing in relaxation.Counting)
        {
            if (thing >= Relaxation.Parts && worth[thing] > prices[thing] && !IsIn(had, thing)) slopes[thing]--;
        }

        slopes[Relaxation.ShortestSecond] = empty.LimitSeconds - shortest;
        if (level is { } wanted)
        {
            slopes[Relaxation.LongestSecond] = longest - relaxation.BestTime(empty.LimitSeconds).Seconds;
            slopes[Relaxation.Bending] = -bending;
            slopes[Relaxation.Coverage] = coverage - wanted.Coverage;
            slopes[Relaxation.Sided] = sided - wanted.Sided;
        }

        static void Count(double[] slopes, uint bits, int place)
        {
            for (; bits != 0; bits &= bits - 1) slopes[place + BitOperations.TrailingZeroCount(bits)]++;
        }
    }

    private static bool IsIn(in Things things, int thing) => thing switch
    {
        >= Relaxation.CalmEnd => things.CanEndCalm,
        >= Relaxation.Kinds => IsIn(things.Kinds, thing - Relaxation.Kinds),
        >= Relaxation.Directions => IsIn(things.Directions, thing - Relaxation.Directions),
        >= Relaxation.PrimaryParts => IsIn(things.PrimaryParts, thing - Relaxation.PrimaryParts),
        _ => IsIn(things.Parts, thing - Relaxation.Parts),
    };

    private static bool IsIn(uint bits, int place) => (bits >> place & 1) != 0;

    /// <summary>How far the prices may move, one against another.</summary>
    private double[] Scales()
    {
        var worth = relaxation.WorthOfThings;
        var scales = new double[Relaxation.All];
        for (var thing = 0; thing < worth.Length; thing++) scales[thing] = thing < Relaxation.Parts && level is not null ? Math.Min(2 * Relaxation.Unit, worth[thing]) : worth[thing];
        if (level is null)
        {
            scales[Relaxation.ShortestSecond] = (double)Relaxation.Unit * problem.CoverageUnit * problem.GreatestWeight * problem.MaxExercises / Math.Max(1, problem.BudgetSeconds);
        }
        else
        {
            scales[Relaxation.LongestSecond] = relaxation.MostOf(Relaxation.LongestSecond);
            scales[Relaxation.ShortestSecond] = Relaxation.Unit * Math.Max(problem.PointsPerSecond, 0.02);
            (scales[Relaxation.Bending], scales[Relaxation.Coverage], scales[Relaxation.Sided]) = (Relaxation.Unit, 2.0 * Relaxation.Unit / problem.GreatestWeight, Relaxation.Unit);
        }

        return scales;
    }
}
