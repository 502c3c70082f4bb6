using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A node of the search tree: what some exercises are worth together, kept so that one more is quickly added.</summary>
internal readonly struct Node
{
    private readonly SelectionProblem problem;
    private readonly PositionSet last;
    private readonly int positionCost;
    private readonly int recent;
    private readonly int untimely;

    // The points that are added up exercise by exercise; positions, bending, the end and the time come on top.
    private readonly int points;

    private Node(SelectionProblem problem, PositionSet last, int positionCost, int limitSeconds) =>
        (this.problem, this.last, this.positionCost, LimitSeconds) = (problem, last, positionCost, limitSeconds);

    private Node(in Node parent, Candidate added)
    {
        this = parent;
        var (merits, before) = (added.Merits, parent.Things);
        Things = before.With(merits, EndsCalm(added));
        Coverage += problem.WeightOf(Things.Areas & ~before.Areas) + problem.WeightOf(Things.PrimaryOnce & ~before.PrimaryOnce);
        Sided += merits.IsSidedAsAsked ? 1 : 0;
        points += (Worth.Feature * (Count(Things.Parts & ~before.Parts) + Count(Things.PrimaryParts & ~before.PrimaryParts) + Count(Things.Directions & ~before.Directions)))
            + (Worth.Kind * Count(Things.Kinds & ~before.Kinds))
            + problem.SecondWorthOf(Things.PrimaryTwice & ~before.PrimaryTwice)
            - (Worth.Recent * merits.Recent)
            - (merits.IsUntimely ? Worth.Untimely : 0);
        Bending += merits.Bending;
        recent += merits.Recent;
        untimely += merits.IsUntimely ? 1 : 0;
        Size++;
        ShortestSeconds += added.ShortestSeconds;
        LongestSeconds += added.LongestSeconds;
    }

    /// <summary>How many exercises there are.</summary>
    public int Size { get; }

    /// <summary>How long they may take together.</summary>
    public int LimitSeconds { get; }

    public int ShortestSeconds { get; }

    public int LongestSeconds { get; }

    /// <summary>The sum of the weights of the areas that are covered, and of those that are covered as primary ones.</summary>
    public int Coverage { get; }

    /// <summary>How many exercises are done with the side that was asked for.</summary>
    public int Sided { get; }

    /// <summary>What they have together.</summary>
    public Things Things { get; }

    /// <summary>How many more of them bend forward than backward; negative when fewer do.</summary>
    public int Bending { get; }

    /// <summary>What the positions are worth: nothing, or less.</summary>
    public int PointsOfPositions => -positionCost;

    /// <summary>The level of their score.</summary>
    public Level Level => new(Coverage, Sided);

    /// <summary>What they are worth when the doses take the time at their longest, or all that there is: no less than what they are worth.</summary>
    public Score Bound => ScoreAt(Math.Min(LongestSeconds, LimitSeconds));

    /// <summary>No exercises, done in given positions.</summary>
    public static Node Empty(SelectionProblem problem, PositionSet positions) => new(problem, positions.Last, positions.Cost, problem.LimitSeconds(positions));

    /// <summary>No exercises, done wherever each of them can be done: positions cost nothing and take no time, so that all worked out from it are bounds.</summary>
    public static Node Anywhere(SelectionProblem problem) => new(problem, PositionSet.All, 0, problem.LimitSeconds(default));

    public Node With(Candidate added) => new(this, added);

    public Node With(ReadOnlySpan<Candidate> added)
    {
        var node = this;
        foreach (var candidate in added) node = node.With(candidate);
        return node;
    }

    /// <summary>Whether a routine of such positions can end with the exercise, and it is a stretch.</summary>
    public bool EndsCalm(Candidate candidate) => candidate.IsStretch && candidate.Positions.Overlaps(last);

    /// <summary>What these exercises are worth when they take so many seconds.</summary>
    public Score ScoreAt(int seconds) => new(
        Coverage,
        Sided,
        points - (Worth.Rounding * Math.Max(0, Bending)) + (Things.CanEndCalm ? Worth.CalmEnd : 0) - positionCost - (Worth.UnusedStep * problem.UnusedSteps(seconds)));

    /// <summary>What they are worth thing by thing when they take so many seconds.</summary>
    public Terms TermsAt(int seconds) => new()
    {
        Coverage = Coverage,
        Sided = Sided,
        Spread = (Worth.Feature * (Count(Things.Parts) + Count(Things.PrimaryParts) + Count(Things.Directions))) + problem.SecondWorthOf(Things.PrimaryTwice),
        Kinds = Worth.Kind * Count(Things.Kinds),
        Balance = -Worth.Rounding * Math.Max(0, Bending),
        Recent = -Worth.Recent * recent,
        TimeOfDay = -Worth.Untimely * untimely,
        PositionChanges = -positionCost,
        CalmEnd = Things.CanEndCalm ? Worth.CalmEnd : 0,
        Time = -Worth.UnusedStep * problem.UnusedSteps(seconds),
    };

    private static int Count(uint bits) => BitOperations.PopCount(bits);
}
