namespace BackCare.Exercises.Generation.Solver;

/// <summary>Settles the doses of a selection: all of them take an even share of the time, as far as their doses allow. Dynamic programming over the total time.</summary>
internal static class EvenDoses
{
    // So far from the greatest number that costs can be added to it, and far above every sum of costs.
    private const long Unreachable = long.MaxValue / 2;

    /// <summary>One dose for each exercise. Together they leave no more steps of the budget unused than they must.</summary>
    /// <remarks>Least is the sum of the squared distances from an even share; then the total is longest; then, in the order of ids, each dose is the shortest.</remarks>
    public static IReadOnlyDictionary<Candidate, DoseOption> Of(SelectionProblem problem, IReadOnlyList<Candidate> chosen, PositionSet positions)
    {
        Candidate[] byId = [.. chosen.OrderBy(candidate => candidate.Exercise.Id)];
        var limit = Math.Min(problem.LimitSeconds(positions), byId.Sum(candidate => candidate.LongestSeconds));
        var share = problem.LimitSeconds(positions) / byId.Length;
        var leastCosts = LeastCosts(byId, limit, share);
        var total = Total(problem, leastCosts[0]);
        var doses = new Dictionary<Candidate, DoseOption>();
        for (var i = 0; i < byId.Length; i++)
        {
            var dose = byId[i].Doses.First(dose => dose.Seconds <= total && leastCosts[i + 1][total - dose.Seconds] + Cost(dose, share) == leastCosts[i][total]);
            doses.Add(byId[i], dose);
            total -= dose.Seconds;
        }

        return doses;
    }

    /// <summary>At [i][t]: the least cost at which the exercises from i on take t seconds together; <see cref="Unreachable"/> or more when they cannot.</summary>
    private static long[][] LeastCosts(Candidate[] candidates, int limit, int share)
    {
        var costs = new long[candidates.Length + 1][];
        for (var i = 0; i < costs.Length; i++) Array.Fill(costs[i] = new long[limit + 1], Unreachable);
        costs[^1][0] = 0;
        for (var i = candidates.Length - 1; i >= 0; i--)
        {
            foreach (var dose in candidates[i].Doses)
            {
                if (dose.Seconds > limit) break;
                var cost = Cost(dose, share);
                var with = costs[i].AsSpan(dose.Seconds);
                var without = costs[i + 1].AsSpan(0, with.Length);
                for (var total = 0; total < with.Length; total++) with[total] = Math.Min(with[total], without[total] + cost);
            }
        }

        return costs;
    }

    /// <summary>The total of least cost among those that leave the fewest steps unused; of equal ones the longest.</summary>
    private static int Total(SelectionProblem problem, long[] costs)
    {
        var longest = Array.FindLastIndex(costs, cost => cost < Unreachable);
        var steps = problem.UnusedSteps(longest);
        var best = longest;
        for (var total = longest - 1; total >= 0 && problem.UnusedSteps(total) == steps; total--)
        {
            if (costs[total] < costs[best]) best = total;
        }

        return best;
    }

    private static long Cost(DoseOption dose, int share) => (long)(dose.Seconds - share) * (dose.Seconds - share);
}
