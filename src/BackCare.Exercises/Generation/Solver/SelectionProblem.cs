using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>An instance of the integer program of docs/generator.md: the candidates to choose from, what they are scored by, and the limits.</summary>
internal sealed class SelectionProblem
{
    private static readonly int ChangeSeconds = (int)WholeSeconds.Of(Assumed.ChangePosition);

    private readonly int[] areaWeights;
    private readonly int[] secondWorth;

    // The areas, those whose second exercise is worth most first.
    private readonly int[] byWorth;

    /// <param name="candidates">The candidates in the order of the seed.</param>
    /// <param name="areaWeights">The weight of each requested area.</param>
    public SelectionProblem(IReadOnlyList<Candidate> candidates, int[] areaWeights)
    {
        (Candidates, this.areaWeights) = (candidates, areaWeights);
        var greatest = areaWeights.Max();
        secondWorth = Array.ConvertAll(areaWeights, weight => Worth.SecondExercise * weight / greatest);
        byWorth = [.. Enumerable.Range(0, areaWeights.Length).OrderByDescending(area => secondWorth[area])];
        Included = [.. candidates.Where(candidate => candidate.IsIncluded)];
    }

    /// <summary>The candidates in the order of the seed.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Those that every selection contains.</summary>
    public IReadOnlyList<Candidate> Included { get; }

    /// <summary>The sets of positions in which a selection can be done, the cheapest first.</summary>
    public PositionSet[] PositionSets => field ??= SetsOf();

    /// <summary>How many exercises a selection has at most.</summary>
    public required int MaxExercises { get; init; }

    /// <summary>How long a selection takes at most, all rounds and all changes of position included.</summary>
    public required int BudgetSeconds { get; init; }

    /// <summary>How often a selection is done through.</summary>
    public required int Rounds { get; init; }

    /// <summary>Whether time that is left unused costs points.</summary>
    public required bool CountsTime { get; init; }

    /// <summary>How long the exercises of one round may take together; negative when the changes of position alone take too long.</summary>
    public int LimitSeconds(PositionSet positions) => (BudgetSeconds - (ChangeSeconds * positions.ChangesIn(Rounds))) / Rounds;

    /// <summary>How many whole steps of the budget no exercise uses. Changes of position do not count as use: otherwise needless ones would pay.</summary>
    /// <param name="seconds">How long the exercises of one round take together.</param>
    public int UnusedSteps(int seconds) =>
        CountsTime ? Worth.StepsOfBudget * (BudgetSeconds - (Rounds * seconds)) / Math.Clamp(BudgetSeconds, 1, Worth.StepsOfBudget * Worth.LongestStepSeconds) : 0;

    /// <summary>The sum of the weights of some areas.</summary>
    public int WeightOf(uint areas) => Sum(areas, areaWeights);

    /// <summary>What a second exercise for each of some areas is worth.</summary>
    public int SecondWorthOf(uint areas) => Sum(areas, secondWorth);

    /// <summary>What second exercises are worth at most for so many of some areas.</summary>
    public int SecondWorthOf(uint areas, int most)
    {
        if (most >= BitOperations.PopCount(areas)) return SecondWorthOf(areas);
        var sum = 0;
        for (var i = 0; i < byWorth.Length && most > 0; i++)
        {
            if ((areas >> byWorth[i] & 1) == 0) continue;
            sum += secondWorth[byWorth[i]];
            most--;
        }

        return sum;
    }

    /// <summary>The best that these exercises can be, in the best positions for them; null when they do not fit into the time.</summary>
    public (Score Score, PositionSet Positions)? Best(IReadOnlyList<Candidate> chosen)
    {
        (Score Score, PositionSet Positions)? best = null;
        var anywhere = Node.Root(this, default, chosen).Bound;
        foreach (var positions in PositionSets)
        {
            if (best is { } cheaper && anywhere with { Points = anywhere.Points + Worth.CalmEnd - positions.Cost } <= cheaper.Score) break;
            if (positions.Count > chosen.Count || !positions.HitsAll(chosen)) continue;
            if (Node.Root(this, positions, chosen).Score is { } score && !(score <= best?.Score)) best = (score, positions);
        }

        return best;
    }

    private static int Sum(uint areas, int[] terms)
    {
        var sum = 0;
        for (; areas != 0; areas &= areas - 1) sum += terms[BitOperations.TrailingZeroCount(areas)];
        return sum;
    }

    /// <summary>The sets that hold no position without a candidate, no more positions than exercises, and one of each included exercise.</summary>
    private PositionSet[] SetsOf()
    {
        var all = default(PositionSet);
        foreach (var candidate in Candidates) all |= candidate.Positions;
        var sets = new List<PositionSet>();
        foreach (var set in PositionSet.ByCost)
        {
            // Each position more costs more than the way to the floor, so that all later sets have as many or more.
            if (set.Count > MaxExercises) break;
            if (all.Includes(set) && set.HitsAll(Included)) sets.Add(set);
        }

        return [.. sets];
    }
}
