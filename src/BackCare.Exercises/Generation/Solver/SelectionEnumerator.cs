namespace BackCare.Exercises.Generation.Solver;

/// <summary>Enumerates the selections that have given counts and are done in given positions, longest total duration first.</summary>
/// <remarks>
/// When there are few, all are listed and sorted. When there are many, dynamic programming finds the totals that can be reached, and a depth-first
/// search finds the selections that reach each of them.
/// </remarks>
internal sealed class SelectionEnumerator
{
    /// <summary>List all selections when there are at most this many; else use subset sums.</summary>
    private const int MaxListed = 500;

    /// <summary>Tell the dose lists of a group apart when there are at most this many different ones; else use their union for each candidate.</summary>
    private const int MaxDoseLists = 32;

    // Candidates of groups of which all are taken, and candidates of groups of which some are left out, each with the index of its group.
    private readonly Candidate[] forced;
    private readonly (Candidate Candidate, int Group)[] free;

    // How many free candidates of each group are left to choose, packed into one mixed-radix number: the state, with one digit for each group.
    private readonly int[] counts;
    private readonly int[] placeValues;
    private readonly int fullState;

    private readonly int maxSeconds;
    private readonly StepBudget steps;
    private readonly bool isListed;

    // The table of the dynamic program: for each state, the totals that so many free candidates reach. Null: not reached.
    private readonly DurationSet?[] reachable;

    // The totals of whole selections. It may contain some that no selection takes when a group has more dose lists than MaxDoseLists.
    private readonly DurationSet totals;

    /// <param name="groupCounts">How many exercises of which groups; some selection fits in these positions.</param>
    /// <param name="positions">The positions in which all of them are done.</param>
    /// <param name="limitSeconds">The time that there is, changes of position not included.</param>
    /// <param name="steps">Pays for the work.</param>
    public SelectionEnumerator(GroupCounts groupCounts, PositionSet positions, int limitSeconds, StepBudget steps)
    {
        (Positions, this.steps) = (positions, steps);
        maxSeconds = (int)Math.Min(limitSeconds, groupCounts.LongestSeconds(positions));
        var parts = groupCounts.Parts.Select(part => (part.Count, Candidates: part.Group.DoableIn(positions).ToArray())).ToLookup(part => part.Count == part.Candidates.Length);
        forced = [.. parts[true].SelectMany(part => part.Candidates)];
        free = [.. parts[false].SelectMany((part, group) => part.Candidates.Select(candidate => (candidate, group))).OrderBy(item => item.candidate.Order)];
        steps.Spend(StepBudget.StorageCost + free.Length);
        counts = [.. parts[false].Select(part => part.Count)];
        placeValues = new int[counts.Length + 1];
        placeValues[0] = 1;
        for (var group = 0; group < counts.Length; group++) placeValues[group + 1] = placeValues[group] * (counts[group] + 1);
        fullState = placeValues[^1] - 1;
        (reachable, totals, LongestSeconds) = ([], new(maxSeconds), maxSeconds);
        isListed = AreFew();
        if (isListed) return;

        reachable = ReachableTotals();
        if (reachable[^1] is { } ofFree) totals = forced.Aggregate(ofFree, Extend);
        LongestSeconds = totals.Descending().FirstOrDefault();
    }

    public PositionSet Positions { get; }

    /// <summary>Upper bound on the total duration of every selection.</summary>
    public int LongestSeconds { get; }

    /// <summary>The selections: longest total first, then in the order of the seed.</summary>
    /// <remarks>When there are few, each comes once, with its longest total. When there are many, the same exercises come again with each shorter total.</remarks>
    public IEnumerable<Selection> LongestFirst() => isListed ? ListAll() : ByTotal();

    private bool AreFew()
    {
        var selections = 1L;
        foreach (var group in free.CountBy(item => item.Group))
        {
            // A binomial coefficient, factor by factor.
            for (var i = 0; i < counts[group.Key] && selections <= MaxListed; i++) selections = selections * (group.Value - i) / (i + 1);
        }

        return selections <= MaxListed;
    }

    /// <summary>How many candidates of a group are left to choose in a state.</summary>
    private int Digit(int state, int group) => state / placeValues[group] % (counts[group] + 1);

    private IEnumerable<Selection> ListAll()
    {
        var all = new List<Selection>();
        foreach (var chosen in Combinations(0, fullState, forced))
        {
            steps.Spend(chosen.Sum(candidate => candidate.Doses.Count * (long)((maxSeconds >> 6) + 1)));
            if (steps.IsExhausted) break;
            var ordered = InSeedOrder(chosen);
            if (Selection.LongestSeconds(ordered, maxSeconds) is { } seconds) all.Add(new(ordered, Positions, seconds));
        }

        // Combinations come in the order of the seed, and the sort is stable.
        return all.OrderByDescending(selection => selection.Seconds);
    }

    private IEnumerable<Selection> ByTotal() =>
        from total in totals.Descending()
        from chosen in CombinationsWithTotal(total, 0, fullState, forced.Aggregate(DurationSet.OfZero(maxSeconds), Extend), forced)
        select new Selection(InSeedOrder(chosen), Positions, total);

    /// <summary>All ways to add what is left in a state, from the free candidates at index <paramref name="from"/> and later, in the order of the seed.</summary>
    private IEnumerable<Candidate[]> Combinations(int from, int state, Candidate[] chosen)
    {
        if (state == 0) yield return chosen;
        for (var i = from; state > 0 && i < free.Length; i++)
        {
            var (candidate, group) = free[i];
            if (Digit(state, group) == 0) continue;
            foreach (var combination in Combinations(i + 1, state - placeValues[group], [.. chosen, candidate])) yield return combination;
        }
    }

    /// <summary>Those <see cref="Combinations"/> that reach a total exactly. A branch is pruned when what is left to choose cannot reach the rest.</summary>
    /// <param name="total">The total duration of the whole selection.</param>
    /// <param name="from">The index of the first free candidate that may still be added.</param>
    /// <param name="state">What is left to choose.</param>
    /// <param name="reached">The totals of the candidates chosen so far.</param>
    /// <param name="chosen">The candidates chosen so far.</param>
    private IEnumerable<Candidate[]> CombinationsWithTotal(int total, int from, int state, DurationSet reached, Candidate[] chosen)
    {
        if (state == 0) yield return chosen;
        for (var i = from; state > 0 && i < free.Length && !steps.IsExhausted; i++)
        {
            var (candidate, group) = free[i];
            if (Digit(state, group) == 0) continue;
            var extended = Extend(reached, candidate);
            var rest = state - placeValues[group];
            steps.Spend(total >> 4);
            if (reachable[rest]?.HasPairWithSum(extended, total) != true) continue;
            foreach (var combination in CombinationsWithTotal(total, i + 1, rest, extended, [.. chosen, candidate])) yield return combination;
        }
    }

    /// <summary>Fills the table of the dynamic program, item by item as in a 0/1 knapsack: states from full to empty, so that each copy counts once.</summary>
    private DurationSet?[] ReachableTotals()
    {
        var zero = DurationSet.OfZero(maxSeconds);
        steps.Spend(placeValues[^1] * (long)zero.WordCount);
        if (steps.IsExhausted) return [null];

        var table = new DurationSet?[placeValues[^1]];
        table[0] = zero;
        foreach (var (group, durations, copies) in free.GroupBy(item => item.Group, item => item.Candidate).SelectMany(KnapsackItems))
        {
            for (var copy = 0; copy < copies && !steps.IsExhausted; copy++)
            {
                for (var state = fullState; state >= placeValues[group]; state--)
                {
                    if (Digit(state, group) == 0 || table[state - placeValues[group]] is not { } without) continue;
                    var with = table[state] ??= new(maxSeconds);
                    foreach (var seconds in durations) AddShifted(with, without, seconds);
                }
            }
        }

        return table;
    }

    /// <summary>The candidates of a group that have the same durations, as one item with copies.</summary>
    /// <remarks>When there are too many different lists, the relaxation: every candidate can take the durations of all. It only adds totals.</remarks>
    private IEnumerable<(int Group, IEnumerable<int> Durations, int Copies)> KnapsackItems(IGrouping<int, Candidate> group)
    {
        var byDoses = group.GroupBy(candidate => candidate.Doses).ToArray();
        return byDoses.Length <= MaxDoseLists
            ? byDoses.Select(same => (group.Key, (IEnumerable<int>)[.. same.Key.Select(dose => dose.Seconds)], Math.Min(same.Count(), counts[group.Key])))
            : [(group.Key, byDoses.SelectMany(same => same.Key).Select(dose => dose.Seconds).Distinct().ToArray(), counts[group.Key])];
    }

    private static Candidate[] InSeedOrder(IEnumerable<Candidate> chosen) => [.. chosen.OrderBy(candidate => candidate.Order)];

    /// <summary>The totals of some candidates and one more.</summary>
    private DurationSet Extend(DurationSet reached, Candidate candidate)
    {
        var extended = new DurationSet(maxSeconds);
        foreach (var dose in candidate.Doses) AddShifted(extended, reached, dose.Seconds);
        return extended;
    }

    private void AddShifted(DurationSet target, DurationSet source, int seconds)
    {
        if (seconds > maxSeconds) return;
        steps.Spend(target.WordCount);
        target.AddShifted(source, seconds);
    }
}
