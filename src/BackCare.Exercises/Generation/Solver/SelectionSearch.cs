namespace BackCare.Exercises;

/// <summary>Hands out selections of candidates, the best first, each when it is asked for. docs/generator.md states what is best, and why this finds it.</summary>
internal sealed class SelectionSearch
{
    private readonly StepBudget work = new();
    private readonly GroupCountSearch profiles;
    private readonly int limit;
    private readonly int budget;

    public SelectionSearch(IEnumerable<CandidateGroup> groups, IReadOnlyList<int> weights, int limit, int budget)
    {
        profiles = new(groups, weights, limit, budget, work);
        (this.limit, this.budget) = (limit, budget);
    }

    /// <summary>A selection, its coverage, and the most that any other could cover: as much when it is proven that none is better.</summary>
    public sealed record Answer(Selection Selection, long Coverage, long CoverageBound, bool IsProven);

    /// <summary>The selections, the best first. It ends when the work for the next one is spent; the first is then the best so far.</summary>
    public IEnumerable<Answer> Best()
    {
        var isFirst = true;
        for (Score? below = null; profiles.Next(below) is var (standing, tied); below = standing)
        {
            foreach (var selection in InOrder(tied).TakeWhile(_ => !work.IsSpent))
            {
                yield return new(selection, standing.Coverage, standing.Coverage, IsProven: true);
                isFirst = false;
                work.Refill();
            }

            if (!work.IsSpent) continue;
            if (isFirst) yield return new(AnyOf(tied[0]), standing.Coverage, profiles.CoverageBound, IsProven: false);
            yield break;
        }
    }

    /// <summary>All selections of these profiles: fewer changes of position first, then more time, then as the seed orders them.</summary>
    private IEnumerable<Selection> InOrder(IReadOnlyList<GroupCounts> tied)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var size = 1; !work.IsSpent && size <= limit && size <= PositionSet.Most; size++)
        {
            var seatings =
                from profile in tied
                where profile.MayFit(size, budget)
                from set in PositionSet.Within(profile.Positions, size)
                where profile.Fits(set, budget)
                select new ChoiceEnumerator(profile, set, budget - PositionSet.ChangeSeconds(set), work);
            foreach (var selection in Merged(seatings.TakeWhile(_ => !work.IsSpent)))
            {
                // The same exercises come again in other positions, and with less time.
                if (seen.Add(string.Join(',', selection.Chosen.Select(candidate => candidate.Order)))) yield return selection;
            }
        }
    }

    /// <summary>The choices of all seatings: more time first, then as the seed orders them.</summary>
    private static IEnumerable<Selection> Merged(IEnumerable<ChoiceEnumerator> seatings)
    {
        var queue = new PriorityQueue<(IEnumerator<(int Seconds, IReadOnlyList<Candidate> Chosen)> Choices, bool IsRead), (int Seconds, int[] Orders, int Positions)>(
            Comparer<(int Seconds, int[] Orders, int Positions)>.Create(Compare));
        foreach (var seating in seatings) queue.Enqueue((seating.Best().GetEnumerator(), false), (seating.MostSeconds, [], seating.Positions));
        while (queue.TryDequeue(out var next, out var key))
        {
            var (choices, isRead) = next;
            if (isRead) yield return new(choices.Current.Chosen, key.Positions, choices.Current.Seconds);
            if (choices.MoveNext()) queue.Enqueue((choices, true), (choices.Current.Seconds, [.. choices.Current.Chosen.Select(candidate => candidate.Order)], key.Positions));
        }

        static int Compare((int Seconds, int[] Orders, int Positions) one, (int Seconds, int[] Orders, int Positions) other)
        {
            var order = other.Seconds.CompareTo(one.Seconds);
            if (order == 0) order = one.Orders.AsSpan().SequenceCompareTo(other.Orders);
            return order == 0 ? one.Positions.CompareTo(other.Positions) : order;
        }
    }

    /// <summary>Some choice of a profile, quickly: in the first positions that do, the exercises with the longest doses if they fit, else those with the shortest.</summary>
    private Selection AnyOf(GroupCounts profile)
    {
        var set = Enumerable.Range(1, limit).SelectMany(size => PositionSet.Within(profile.Positions, size)).First(set => profile.Fits(set, budget));
        return Choice(candidate => -candidate.LongestSeconds) ?? Choice(candidate => candidate.ShortestSeconds) ?? throw new InvalidOperationException("A profile that fits has no choice that does.");

        Selection? Choice(Func<Candidate, int> first)
        {
            Candidate[] chosen = [.. profile.Parts.SelectMany(part => part.Group.In(set).OrderBy(first).ThenBy(candidate => candidate.Order).Take(part.Count)).OrderBy(candidate => candidate.Order)];
            var smallest = PositionSet.Smallest([.. chosen.Select(candidate => candidate.Positions)]);
            return Selection.MostSeconds(chosen, budget - PositionSet.ChangeSeconds(smallest)) is { } seconds ? new(chosen, smallest, seconds) : null;
        }
    }
}
