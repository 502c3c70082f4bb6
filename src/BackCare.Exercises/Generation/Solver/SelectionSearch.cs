namespace BackCare.Exercises.Generation.Solver;

/// <summary>Solves a <see cref="SelectionProblem"/> and goes on to the next best solutions, each when it is asked for. docs/generator.md says why they come in order.</summary>
/// <param name="problem">The problem.</param>
/// <param name="variety">How many points the first solutions may be below the best one.</param>
/// <param name="cancellation">Stops the search sooner, with an exception.</param>
internal sealed class SelectionSearch(SelectionProblem problem, int variety, CancellationToken cancellation)
{
    // Far below the points of any selection.
    private const long Fewest = -1_000_000;

    // In how many sets of positions a high level is looked for before it is searched.
    private const int PositionSetsTried = 24;

    private readonly StepBudget steps = new(cancellation);
    private readonly List<TreeSearch.Frame> frames = [];

    // Of the level that is searched: the bounds wherever exercises are done, and prices that were good for a set of positions.
    private readonly Dictionary<PositionSet, Relaxation> relaxations = [];
    private TreeSearch? anywhere;
    private (long Least, IReadOnlyList<Candidate> Candidates) worthwhile;
    private TreeSearch? levels;
    private Level level;

    /// <summary>A selection with its score, and what is proven of it.</summary>
    /// <param name="Selection">The selection.</param>
    /// <param name="Score">What it is worth.</param>
    /// <param name="Best">The best score of those that were not handed out when the search for it began; with variety, the score may be below it.</param>
    /// <param name="Bound">An upper bound on the score of those not handed out before it.</param>
    /// <param name="IsProven">Whether it is proven that no other one is better.</param>
    /// <param name="Steps">How many steps were spent on it.</param>
    public sealed record Solution(Selection Selection, Score Score, Score Best, Score Bound, bool IsProven, int Steps);

    /// <summary>The solutions, best first, no two with the same exercises. The sequence ends early when the steps for the next one are spent.</summary>
    /// <remarks>When they are spent before the first solution is found in the order of the seed, the best found so far is handed out as the only one.</remarks>
    public IEnumerable<Solution> BestFirst()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (Score? limit = null; Best(limit) is var (best, chosen, bound);)
        {
            if (best < bound)
            {
                yield return SolutionOf(chosen, best, bound);
                yield break;
            }

            var least = limit is null ? best with { Points = best.Points - variety } : best;
            foreach (var found in InSeedOrder(least, limit))
            {
                // The same exercises come again in positions that suit them less.
                var solution = SolutionOf(found, best, bound);
                if (!seen.Add(string.Join(',', solution.Selection.Chosen.Select(candidate => candidate.Exercise.Id.Value)))) continue;
                yield return solution;
                steps.Reset();
            }

            if (steps.IsExhausted)
            {
                if (seen.Count == 0) yield return SolutionOf(chosen, best, bound);
                yield break;
            }

            limit = least;
        }
    }

    /// <summary>The best selection below a limit, with a bound on all others below it; null when there is none, or when the steps were spent before it was known.</summary>
    private (Score Best, Candidate[] Chosen, Score Bound)? Best(Score? limit)
    {
        if (limit is not { } last) return First();
        for (var below = (long)last.Points; !steps.IsExhausted; below = long.MaxValue)
        {
            if (MostPoints(below) is { IsProven: true } found) return (ScoreOf(found.Points), found.Chosen, ScoreOf(found.Points));
            if (steps.IsExhausted || levels!.Best(0, problem.NumberOf(level)) is not var (next, _)) return null;
            GoTo(problem.LevelOf(next));
        }

        return null;
    }

    private (Score Best, Candidate[] Chosen, Score Bound)? First()
    {
        levels = TreeSearch.ForHighestLevel(problem, null, problem.Candidates, null, frames, steps);
        var highest = levels.Quick(0, byPrices: false);
        levels.Improve((highest?.Value + 1) * Relaxation.Unit);
        for (var i = 0; i < PositionSetsTried && i < problem.PositionSets.Length; i++)
        {
            // Where positions are to change little, a search that leaves them out finds what does not fit.
            if (highest?.Value >= levels.Bound / Relaxation.Unit) break;
            var positions = problem.PositionSets[i];
            if (TreeSearch.ForHighestLevel(problem, positions, problem.Candidates, levels.Relaxation, frames, steps).Quick(highest?.Value + 1 ?? 0, byPrices: true) is { } better) highest = better;
        }

        steps.Most = StepBudget.Limit / 2;
        var least = highest?.Value + 1 ?? 0;
        if (levels.Bound >= least * Relaxation.Unit && levels.Best(least, long.MaxValue) is { } higher) highest = higher;
        var isHighest = !steps.IsExhausted;
        steps.Most = StepBudget.Limit;
        if (highest is not { } reached) return isHighest ? null : Simplest();
        GoTo(problem.LevelOf(reached.Value));
        var found = MostPoints(long.MaxValue) ?? (problem.Best(reached.Chosen)!.Value.Score.Points, reached.Chosen, false);
        if (isHighest) return (ScoreOf(found.Points), found.Chosen, ScoreOf(found.IsProven ? found.Points : PointsBound()));
        var best = ScoreOf(found.Points);
        GoTo(problem.LevelOf(levels.Bound / Relaxation.Unit));
        return (best, found.Chosen, ScoreOf(PointsBound()));
    }

    private void GoTo(Level next)
    {
        level = next;
        anywhere = TreeSearch.ForMostPoints(problem, null, level, problem.Candidates, levels!.Relaxation, null, frames, steps);
        anywhere.Improve(null);
        relaxations.Clear();
        worthwhile = (long.MinValue, []);
    }

    /// <summary>The selection with the most points at the level, below a limit, and whether it is proven that no other has more; null when there is none, or none was found before the steps were spent.</summary>
    private (int Points, Candidate[] Chosen, bool IsProven)? MostPoints(long limit)
    {
        (long Points, Candidate[] Chosen)? best = null;
        var isAimed = false;
        foreach (var positions in problem.PositionSets)
        {
            // Sets of positions come by their cost, so that all later ones are below as well.
            var least = best?.Points + 1 ?? Fewest;
            if (anywhere!.Bound - (positions.Cost * Relaxation.Unit) < least * Relaxation.Unit || steps.IsExhausted) break;
            if (SearchIn(positions, least) is not { } search) continue;
            if (limit == long.MaxValue && search.Quick(least, byPrices: false) is { } quick) (best, least) = (quick, quick.Value + 1);
            search.Improve(best is null ? null : least * Relaxation.Unit);
            relaxations[positions] = search.Relaxation;
            if (!isAimed && best is not null)
            {
                // Now it is known which bound is low enough.
                anywhere.Improve(least * Relaxation.Unit);
                isAimed = true;
            }

            if (search.Bound >= least * Relaxation.Unit && search.Best(least, limit) is { } better) best = better;
        }

        return best is var (points, chosen) ? ((int)points, chosen, !steps.IsExhausted) : null;
    }

    /// <summary>The selections of all positions in one order, that of the seed: a merge with a heap.</summary>
    private IEnumerable<Candidate[]> InSeedOrder(Score least, Score? limit)
    {
        var below = limit is { } last && new Level(last.Coverage, last.Sided) == level ? last.Points : long.MaxValue;
        var heap = new PriorityQueue<IEnumerator<(Candidate[] Chosen, bool IsWhole)>, int[]>(SeedOrder.OfSelections);
        if (variety > 0)
        {
            heap.Enqueue(TreeSearch.ForMostPoints(problem, null, level, Worthwhile(least.Points), levels!.Relaxation, anywhere!.Relaxation, frames, steps).InSeedOrder(least.Points, below).GetEnumerator(), SeedOrder.First);
        }

        foreach (var positions in variety > 0 ? [] : problem.PositionSets)
        {
            if (anywhere!.Bound - (positions.Cost * Relaxation.Unit) < least.Points * Relaxation.Unit) break;
            if (SearchIn(positions, least.Points) is not { } search) continue;
            if (relaxations.ContainsKey(positions)) search.FindBound();
            else search.Improve(least.Points * Relaxation.Unit);
            if (search.Bound >= least.Points * Relaxation.Unit) heap.Enqueue(search.InSeedOrder(least.Points, below).GetEnumerator(), SeedOrder.First);
        }

        while (heap.TryDequeue(out var search, out var key) && !steps.IsExhausted)
        {
            if (search.Current is { IsWhole: true, Chosen: var chosen }) yield return chosen;
            if (search.MoveNext()) heap.Enqueue(search, SeedOrder.KeyOf(search.Current.Chosen, search.Current.IsWhole));
        }
    }

    /// <summary>The search in these positions for at least so many points; null when bounds say that there are none.</summary>
    private TreeSearch? SearchIn(PositionSet positions, long least) => anywhere!.BoundIn(positions) < least * Relaxation.Unit
        ? null
        : TreeSearch.ForMostPoints(problem, positions, level, Worthwhile(least), levels!.Relaxation, relaxations.GetValueOrDefault(positions) ?? anywhere.Relaxation, frames, steps) is { ReachesLevel: true } search ? search : null;

    /// <summary>The candidates that a selection of at least so many points can have.</summary>
    private IReadOnlyList<Candidate> Worthwhile(long least)
    {
        if (worthwhile.Least != least) worthwhile = (least, anywhere!.Worthwhile(least));
        return worthwhile.Candidates;
    }

    /// <summary>No selection of the level has more points.</summary>
    private int PointsBound() => (int)Math.Floor(anywhere!.Bound / (double)Relaxation.Unit);

    private Score ScoreOf(int points) => new(level.Coverage, level.Sided, points);

    /// <summary>Some selection, for when the search finds none in time: the exercises asked for, or any one.</summary>
    private (Score Best, Candidate[] Chosen, Score Bound) Simplest()
    {
        Candidate[] chosen = problem.Included.Length > 0 ? [.. problem.Included] : [problem.Candidates[0]];
        GoTo(problem.LevelOf(levels!.Bound / Relaxation.Unit));
        return (problem.Best(chosen)!.Value.Score, chosen, ScoreOf(PointsBound()));
    }

    private Solution SolutionOf(Candidate[] found, Score best, Score bound)
    {
        Candidate[] chosen = [.. found.OrderBy(candidate => candidate.Order)];
        var (score, positions) = problem.Best(chosen)!.Value;
        if (score > best) best = score; // What was found last may do better in positions that were not searched any more.
        return new(new(problem, chosen, positions), score, best, bound, best == bound, (int)Math.Min(steps.Spent, int.MaxValue));
    }
}
