namespace BackCare.Exercises.Generation.Solver;

/// <summary>Settles the doses of a selection: all of them take an even share of the time, as far as their doses allow. Dynamic programming over the total time.</summary>
internal static class EvenDoses
{
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
            var dose = byId[i].Doses.First(dose => dose.Seconds <= total && leastCosts[i + 1][total - dose.Seconds] is { } rest && rest + Cost(dose, share) == leastCosts[i][total]);
            doses.Add(byId[i], dose);
            total -= dose.Seconds;
        }

        return doses;
    }

    /// <summary>At [i][t]: the least cost at which the exercises from i on take t seconds together; null when they cannot.</summary>
    private static long?[][] LeastCosts(Candidate[] candidates, int limit, int share)
    {
        var costs = new long?[candidates.Length + 1][];
        costs[^1] = new long?[limit + 1];
        costs[^1][0] = 0;
        for (var i = candidates.Length - 1; i >= 0; i--)
        {
            costs[i] = new long?[limit + 1];
            foreach (var dose in candidates[i].Doses)
            {
                var cost = Cost(dose, share);
                for (var total = dose.Seconds; total <= limit; total++)
                {
                    if (costs[i + 1][total - dose.Seconds] + cost is { } sum && !(costs[i][total] <= sum)) costs[i][total] = sum;
                }
            }
        }

        return costs;
    }

    /// <summary>The total of least cost among those that leave the fewest steps unused; of equal ones the longest.</summary>
    private static int Total(SelectionProblem problem, long?[] costs)
    {
        var longest = Array.FindLastIndex(costs, cost => cost is not null);
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
