namespace BackCare.Exercises.Generation.Solver;

/// <summary>Solves a <see cref="SelectionProblem"/> and goes on to the next best solutions, each when it is asked for. docs/generator.md says why they come in order.</summary>
internal sealed class SelectionSearch
{
    private readonly StepBudget steps = new();
    private readonly GroupCountSearch countSearch;
    private readonly int maxExercises;
    private readonly int budgetSeconds;

    public SelectionSearch(SelectionProblem problem)
    {
        countSearch = new(problem, steps);
        (maxExercises, budgetSeconds) = (problem.MaxExercises, problem.BudgetSeconds);
    }

    /// <summary>A selection with its coverage, and an upper bound on the coverage of those not handed out before it.</summary>
    /// <param name="Selection">The selection.</param>
    /// <param name="Coverage">Its coverage, in multiples of 1 / <see cref="CoverageTally.Unit"/>.</param>
    /// <param name="CoverageBound">The bound, in the same unit; equal to <paramref name="Coverage"/> when the solution is proven.</param>
    /// <param name="IsProven">Whether it is proven that no selection not handed out before is better.</param>
    public sealed record Solution(Selection Selection, long Coverage, long CoverageBound, bool IsProven);

    /// <summary>The solutions, best first, no two with the same exercises. The sequence ends early when the steps for the next one are spent.</summary>
    /// <remarks>When they are spent before the first solution is proven, the best found so far is handed out as the only one.</remarks>
    public IEnumerable<Solution> BestFirst()
    {
        var isFirst = true;
        for (Score? limit = null; countSearch.NextBest(limit) is var (score, tied); limit = score)
        {
            foreach (var selection in SelectionsOf(tied).TakeWhile(_ => !steps.IsExhausted))
            {
                yield return new(selection, score.Coverage, score.Coverage, IsProven: true);
                isFirst = false;
                steps.Reset();
            }

            if (!steps.IsExhausted) continue;
            if (isFirst) yield return new(AnySelectionOf(tied[0]), score.Coverage, countSearch.CoverageBound, IsProven: false);
            yield break;
        }
    }

    /// <summary>All selections with these counts, each once: fewest position changes first, then longest, then in the order of the seed.</summary>
    private IEnumerable<Selection> SelectionsOf(IReadOnlyList<GroupCounts> tied)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var size = 1; !steps.IsExhausted && size <= maxExercises && size <= PositionSet.PositionCount; size++)
        {
            foreach (var selection in Merge(Enumerators(tied, size).TakeWhile(_ => !steps.IsExhausted)))
            {
                // The same exercises come again in other positions and with shorter totals.
                if (seen.Add(string.Join(',', selection.Chosen.Select(candidate => candidate.Order)))) yield return selection;
            }
        }
    }

    /// <summary>One enumerator for each count vector and each set of this many positions in which it fits into the time.</summary>
    private IEnumerable<SelectionEnumerator> Enumerators(IReadOnlyList<GroupCounts> tied, int positionCount)
    {
        foreach (var counts in tied)
        {
            if (!counts.FitsRelaxed(positionCount, budgetSeconds)) continue;
            foreach (var positions in counts.Positions.Subsets(positionCount))
            {
                if (counts.FitsIn(positions, budgetSeconds)) yield return new(counts, positions, budgetSeconds - positions.ChangeSeconds, steps);
            }
        }
    }

    /// <summary>The selections of all enumerators in one order: longest first, then in the order of the seed, then by positions. A k-way merge with a heap.</summary>
    /// <remarks>An enumerator waits in the heap at its upper bound until its first selection is needed, because finding that one is expensive.</remarks>
    private static IEnumerable<Selection> Merge(IEnumerable<SelectionEnumerator> enumerators)
    {
        var heap = new PriorityQueue<IEnumerator<Selection>, MergeKey>();
        foreach (var enumerator in enumerators) heap.Enqueue(enumerator.LongestFirst().GetEnumerator(), new(enumerator.LongestSeconds, [], enumerator.Positions));
        while (heap.TryDequeue(out var selections, out var key))
        {
            if (key.HasStarted) yield return selections.Current;
            if (!selections.MoveNext()) continue;
            var next = selections.Current;
            heap.Enqueue(selections, new(next.Seconds, [.. next.Chosen.Select(candidate => candidate.Order)], key.Positions));
        }
    }

    /// <summary>Some selection with these counts, found greedily in the first positions that do: with the longest exercises if they fit, else with the shortest.</summary>
    private Selection AnySelectionOf(GroupCounts counts)
    {
        var positions = Enumerable.Range(1, maxExercises).SelectMany(counts.Positions.Subsets).First(set => counts.FitsIn(set, budgetSeconds));
        return Greedy(candidate => -candidate.LongestSeconds) ?? Greedy(candidate => candidate.ShortestSeconds)
            ?? throw new InvalidOperationException("Counts that fit have no selection that does.");

        Selection? Greedy(Func<Candidate, int> key)
        {
            Candidate[] chosen =
            [
                .. counts.Parts
                    .SelectMany(part => part.Group.DoableIn(positions).OrderBy(key).ThenBy(candidate => candidate.Order).Take(part.Count))
                    .OrderBy(candidate => candidate.Order),
            ];
            var fewest = Selection.FewestPositions(chosen);
            return Selection.LongestSeconds(chosen, budgetSeconds - fewest.ChangeSeconds) is { } seconds ? new(chosen, fewest, seconds) : null;
        }
    }

    /// <summary>The sort key of the merge. An enumerator that has not started has no orders, and so comes before all selections of the same duration.</summary>
    private sealed record MergeKey(int Seconds, int[] Orders, PositionSet Positions) : IComparable<MergeKey>
    {
        public bool HasStarted => Orders.Length > 0;

        public int CompareTo(MergeKey? other)
        {
            if (other is null) return 1;
            var order = other.Seconds.CompareTo(Seconds);
            if (order == 0) order = Orders.AsSpan().SequenceCompareTo(other.Orders);
            return order == 0 ? Positions.CompareTo(other.Positions) : order;
        }
    }
}
