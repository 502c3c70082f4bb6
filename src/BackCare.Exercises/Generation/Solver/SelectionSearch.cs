namespace BackCare.Exercises.Generation.Solver;

/// <summary>Solves a <see cref="SelectionProblem"/> and goes on to the next best solutions, each when it is asked for. docs/generator.md says why they come in order.</summary>
/// <param name="problem">The problem.</param>
/// <param name="variety">How many points the first solutions may be below the best one.</param>
internal sealed class SelectionSearch(SelectionProblem problem, int variety)
{
    private readonly StepBudget steps = new();
    private readonly PositionBounds bounds = new(problem);
    private readonly Dictionary<PositionSet, PositionSearch> searches = [];

    /// <summary>A selection with its score, and what is proven of it.</summary>
    /// <param name="Selection">The selection.</param>
    /// <param name="Score">What it is worth.</param>
    /// <param name="Best">The best score of those that were not handed out when the search for it began; with variety, the score may be below it.</param>
    /// <param name="Bound">An upper bound on the score of those not handed out before it.</param>
    /// <param name="IsProven">Whether it is proven that it comes next.</param>
    public sealed record Solution(Selection Selection, Score Score, Score Best, Score Bound, bool IsProven);

    /// <summary>The solutions, best first, no two with the same exercises. The sequence ends early when the steps for the next one are spent.</summary>
    /// <remarks>When they are spent before the first solution is proven, the best found so far is handed out as the only one.</remarks>
    public IEnumerable<Solution> BestFirst()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (Score? limit = null; Best(limit) is var (best, node, bound);)
        {
            var least = limit is null ? best with { Points = best.Points - variety } : best;
            foreach (var found in InSeedOrder(least, limit))
            {
                // The same exercises come again in positions that suit them less.
                var solution = SolutionOf(found, best, best, isProven: true);
                if (!seen.Add(string.Join(',', solution.Selection.Chosen.Select(candidate => candidate.Order)))) continue;
                yield return solution;
                steps.Reset();
            }

            if (steps.IsExhausted)
            {
                if (seen.Count == 0) yield return SolutionOf(node, best, bound, isProven: false);
                yield break;
            }

            limit = least;
        }
    }

    /// <summary>The best selection below a limit, with a bound on all others below it; null when there is none.</summary>
    private (Score Best, Node Node, Score Bound)? Best(Score? limit)
    {
        (Score Score, Node Node)? best = null;
        foreach (var positions in problem.PositionSets)
        {
            // Sets of positions come by their cost, so that all later ones are below as well.
            if (best is { } found && bounds.Of(positions.Cost) <= found.Score) break;
            if (best is { } already && bounds.Of(positions) <= already.Score) continue;
            var search = SearchIn(positions);
            if (best is { } sofar && search.Bound <= sofar.Score) continue;
            if (search.Best(best?.Score, limit) is { } better) best = better;
            if (steps.IsExhausted) break;
        }

        if (steps.IsExhausted && limit is null) best ??= Simplest();
        return best is var (score, node) ? (score, node, steps.IsExhausted ? bounds.Of(0) : score) : null;
    }

    /// <summary>The selections of all positions in one order, that of the seed: a merge with a heap.</summary>
    private IEnumerable<Node> InSeedOrder(Score least, Score? limit)
    {
        var heap = new PriorityQueue<IEnumerator<Node>, int[]>(SeedOrder.OfSelections);
        foreach (var positions in problem.PositionSets)
        {
            if (bounds.Of(positions.Cost) < least) break;
            if (bounds.Of(positions) >= least && SearchIn(positions) is var search && search.Bound >= least) Next(search.InSeedOrder(least, limit).GetEnumerator());
        }

        while (heap.TryDequeue(out var nodes, out _) && !steps.IsExhausted)
        {
            yield return nodes.Current;
            Next(nodes);
        }

        void Next(IEnumerator<Node> nodes)
        {
            if (nodes.MoveNext()) heap.Enqueue(nodes, [.. nodes.Current.Chosen.Select(candidate => candidate.Order).Order()]);
        }
    }

    private PositionSearch SearchIn(PositionSet positions)
    {
        if (!searches.TryGetValue(positions, out var search)) searches.Add(positions, search = new(problem, positions, steps));
        return search;
    }

    /// <summary>Some selection, for when the search finds none in time: the exercises asked for, or any one.</summary>
    private (Score Score, Node Node) Simplest()
    {
        IReadOnlyList<Candidate> chosen = problem.Included.Count > 0 ? problem.Included : [problem.Candidates[0]];
        var (score, positions) = problem.Best(chosen)!.Value;
        return (score, Node.Root(problem, positions, chosen));
    }

    private Solution SolutionOf(Node node, Score best, Score bound, bool isProven)
    {
        Candidate[] chosen = [.. node.Chosen.OrderBy(candidate => candidate.Order)];
        var (score, positions) = problem.Best(chosen)!.Value;
        return new(new(problem, chosen, positions), score, best, bound, isProven);
    }
}
