using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>An instance of the integer program of docs/generator.md: the candidates to choose from, what they are scored by, and the limits.</summary>
internal sealed class SelectionProblem
{
    private static readonly int ChangeSeconds = (int)WholeSeconds.Of(Assumed.ChangePosition);

    private readonly int[] areaWeights;
    private readonly int[] secondWorth;
    private int? coverageUnit;

    /// <param name="candidates">The candidates in the order of the seed.</param>
    /// <param name="areaWeights">The weight of each requested area.</param>
    public SelectionProblem(IReadOnlyList<Candidate> candidates, int[] areaWeights)
    {
        (Candidates, this.areaWeights) = (candidates, areaWeights);
        GreatestWeight = areaWeights.Max();
        secondWorth = Array.ConvertAll(areaWeights, weight => Worth.SecondExercise * weight / GreatestWeight);
        Included = [.. candidates.Where(candidate => candidate.IsIncluded)];
    }

    /// <summary>The candidates in the order of the seed.</summary>
    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>Those that every selection contains.</summary>
    public Candidate[] Included { get; }

    /// <summary>How much a unit of coverage counts in <see cref="NumberOf"/>: more than there can be sided exercises.</summary>
    public int CoverageUnit => coverageUnit ??= 1 + Math.Min(MaxExercises, Candidates.Count(candidate => candidate.Merits.IsSidedAsAsked));

    /// <summary>A level as one number; the higher level has the greater one.</summary>
    public long NumberOf(Level level) => ((long)CoverageUnit * level.Coverage) + level.Sided;

    /// <summary>The level with this number.</summary>
    public Level LevelOf(long number) => new((int)(number / CoverageUnit), (int)(number % CoverageUnit));

    /// <summary>Whether an included exercise is of this family.</summary>
    public bool IsIncluded(int family)
    {
        for (var i = 0; i < Included.Length; i++)
        {
            if (Included[i].Family == family) return true;
        }

        return false;
    }

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

    // Twenty times as many seconds as a step has.
    private int TwentyfoldStep => Math.Clamp(BudgetSeconds, 1, Worth.StepsOfBudget * Worth.LongestStepSeconds);

    /// <summary>How long the exercises of one round may take together; negative when the changes of position alone take too long.</summary>
    public int LimitSeconds(PositionSet positions) => (BudgetSeconds - (ChangeSeconds * positions.ChangesIn(Rounds))) / Rounds;

    /// <summary>How many whole steps of the budget no exercise uses. Changes of position do not count as use: otherwise needless ones would pay.</summary>
    /// <param name="seconds">How long the exercises of one round take together.</param>
    public int UnusedSteps(int seconds) =>
        CountsTime ? Worth.StepsOfBudget * (BudgetSeconds - (Rounds * seconds)) / TwentyfoldStep : 0;

    /// <summary>Twenty times as many seconds as the exercises of all rounds take at least when no more than so many steps are unused.</summary>
    public long TwentyfoldSeconds(int unusedSteps) => Math.Max(0, ((long)Worth.StepsOfBudget * BudgetSeconds) - ((long)TwentyfoldStep * (unusedSteps + 1)) + 1);

    /// <summary>What a second of one round is worth, on an average.</summary>
    public double PointsPerSecond => CountsTime ? (double)Worth.UnusedStep * Worth.StepsOfBudget * Rounds / TwentyfoldStep : 0;

    /// <summary>The greatest of the weights.</summary>
    public int GreatestWeight { get; }

    /// <summary>The sum of the weights of some areas.</summary>
    public int WeightOf(uint areas) => Sum(areas, areaWeights);

    /// <summary>What a second exercise for each of some areas is worth.</summary>
    public int SecondWorthOf(uint areas) => Sum(areas, secondWorth);

    /// <summary>The best that these exercises can be, in the best positions for them; null when they do not fit into the time.</summary>
    public (Score Score, PositionSet Positions)? Best(Candidate[] chosen)
    {
        (Score Score, PositionSet Positions)? best = null;
        var anywhere = Node.Anywhere(this).With(chosen).Bound;
        foreach (var positions in PositionSets)
        {
            if (best is { } cheaper && anywhere with { Points = anywhere.Points - positions.Cost } <= cheaper.Score) break;
            if (positions.Count > chosen.Length || !positions.HitsAll(chosen)) continue;
            var node = Node.Empty(this, positions).With(chosen);
            if (node.ShortestSeconds > node.LimitSeconds || (best is { } other && node.Bound <= other.Score)) continue;
            var score = node.ScoreAt(TotalTimes.Longest(chosen, node.LimitSeconds));
            if (best is not { } worse || score > worse.Score) best = (score, positions);
        }

        return best;
    }

    /// <summary>What these exercises are worth thing by thing in positions in which they fit into the time.</summary>
    public Terms Terms(Candidate[] chosen, PositionSet positions) =>
        Node.Empty(this, positions).With(chosen).TermsAt(TotalTimes.Longest(chosen, LimitSeconds(positions)));

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
