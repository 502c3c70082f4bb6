namespace BackCare.Exercises.Generation.Solver;

/// <summary>Searches the selections that are done in given positions, by branch and bound. A branch adds one exercise, and leaves out those before it.</summary>
internal sealed class PositionSearch
{
    private readonly SelectionProblem problem;
    private readonly StepBudget steps;
    private readonly Node root;
    private readonly Candidate[] free;
    private Score? bound;

    public PositionSearch(SelectionProblem problem, PositionSet positions, StepBudget steps)
    {
        (this.problem, this.steps) = (problem, steps);
        root = Node.Root(problem, positions, problem.Included);
        var families = problem.Included.Select(candidate => candidate.Family).ToHashSet();
        free = [.. problem.Candidates.Where(candidate => !candidate.IsIncluded && candidate.Positions.Overlaps(positions) && !families.Contains(candidate.Family))];
    }

    /// <summary>An upper bound on every selection that is done in these positions.</summary>
    public Score Bound => bound ??= BoundOfAll();

    /// <summary>The best selection that is worth more than the bar and less than the limit; null when there is none, or none was found before the steps were spent.</summary>
    /// <param name="bar">What it must be better than; null: any will do.</param>
    /// <param name="limit">What it must be worse than; null: there is no limit.</param>
    public (Score Score, Node Node)? Best(Score? bar, Score? limit)
    {
        (Score Score, Node Node)? best = null;
        Branch(root, free);
        return best;

        void Branch(Node node, Candidate[] rest)
        {
            var least = best?.Score ?? bar;
            if (node.Size > 0 && !Branches.IsBelow(node.Bound, least, isStrict: true) && ScoreOf(node) is { } score && !Branches.IsBelow(score, least, isStrict: true) && !(score >= limit))
            {
                best = (score, node);
                least = score;
            }

            if (node.Size == problem.MaxExercises || rest.Length == 0) return;
            var branches = new Branches(node, rest, problem.MaxExercises - node.Size, least, isStrict: true, bestFirst: true, steps);
            for (var child = 0; child < branches.Count && !steps.IsExhausted; child++)
            {
                if (!Branches.IsBelow(branches.Bound(child), best?.Score ?? bar, isStrict: true)) Branch(branches.Child(child), branches.Rest(child));
            }
        }
    }

    /// <summary>The selections that are worth at least so much and less than the limit, in the order of the seed.</summary>
    public IEnumerable<Node> InSeedOrder(Score least, Score? limit) => InSeedOrder(root, free, least, limit);

    private Score? ScoreOf(Node node)
    {
        steps.Spend(node.ScoreSteps);
        return node.Score;
    }

    private Score BoundOfAll()
    {
        steps.Spend(free.Length + 1);
        var greatest = new GreatestGains(root, problem.MaxExercises - root.Size);
        foreach (var candidate in free) greatest.Take(candidate, root.Gain(candidate.Merits));
        return root.BoundWith(greatest.Sum());
    }

    private IEnumerable<Node> InSeedOrder(Node node, Candidate[] rest, Score least, Score? limit)
    {
        if (node.Size < problem.MaxExercises && rest.Length > 0)
        {
            var branches = new Branches(node, rest, problem.MaxExercises - node.Size, least, isStrict: false, bestFirst: false, steps);
            for (var child = 0; child < branches.Count && !steps.IsExhausted; child++)
            {
                if (Branches.IsBelow(branches.Bound(child), least, isStrict: false)) continue;
                foreach (var found in InSeedOrder(branches.Child(child), branches.Rest(child), least, limit)) yield return found;
            }
        }

        // A selection comes after all that add something to it: the one with the earliest exercise in which two differ is the better one.
        if (node.Size > 0 && !steps.IsExhausted && node.Bound >= least && ScoreOf(node) is { } score && score >= least && !(score >= limit)) yield return node;
    }
}
