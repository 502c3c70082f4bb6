namespace BackCare.Exercises.Generation.Solver;

/// <summary>Quick upper bounds on the selections of a set of positions, before it is searched.</summary>
internal sealed class PositionBounds
{
    private static readonly int Positions = PositionSet.PositionCount;

    private readonly SelectionProblem problem;
    private readonly Node nothing;
    private readonly Addition greatest;
    private readonly Score ofAll;

    // For each position: what the exercises that can be done in it have together.
    private readonly Addition[] byPosition = new Addition[Positions];
    private readonly PositionSet stretches;

    public PositionBounds(SelectionProblem problem)
    {
        this.problem = problem;
        nothing = Node.Root(problem, default, []);
        var all = new GreatestGains(nothing, problem.MaxExercises);
        foreach (var candidate in problem.Candidates)
        {
            all.Take(candidate, nothing.Gain(candidate.Merits));
            if (candidate.IsStretch) stretches |= candidate.Positions;
            foreach (var position in candidate.Positions.InFlow)
            {
                var there = byPosition[(int)position].And(candidate.Merits);
                byPosition[(int)position] = there with { LongestSeconds = Math.Min(there.LongestSeconds + candidate.LongestSeconds, problem.BudgetSeconds) };
            }
        }

        greatest = all.Sum();
        ofAll = nothing.BoundWith(greatest with { CanEndCalm = true });
    }

    /// <summary>The bound on all selections in sets of positions of a cost, or of a greater one.</summary>
    public Score Of(int cost) => ofAll with { Points = ofAll.Points - cost };

    /// <summary>The bound on all selections in these positions.</summary>
    public Score Of(PositionSet positions)
    {
        var there = default(Addition);
        foreach (var position in positions.InFlow) there = there.And(byPosition[(int)position]);
        var bound = nothing.BoundWith(there with
        {
            Sums = greatest.Sums,
            Count = greatest.Count,
            Bending = greatest.Bending,
            LongestSeconds = Math.Min(Math.Min(there.LongestSeconds, greatest.LongestSeconds), problem.LimitSeconds(positions)),
            CanEndCalm = stretches.Overlaps(positions.Last),
        });
        return bound with { Points = bound.Points - positions.Cost };
    }
}
