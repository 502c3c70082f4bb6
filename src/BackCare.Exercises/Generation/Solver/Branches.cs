namespace BackCare.Exercises.Generation.Solver;

/// <summary>The children of a node: for each exercise that may be added, a bound on the best selection that has it and none of those before it.</summary>
internal sealed class Branches
{
    private static readonly Comparer<Gain> MostFirst = Comparer<Gain>.Create(static (one, other) =>
    {
        var order = other.Coverage.CompareTo(one.Coverage);
        if (order == 0) order = other.Sided.CompareTo(one.Sided);
        return order == 0 ? other.Points.CompareTo(one.Points) : order;
    });

    private readonly Node node;
    private readonly Candidate[] members;
    private readonly Score[] bounds;

    /// <param name="node">The node.</param>
    /// <param name="rest">The exercises that may be added to it.</param>
    /// <param name="most">How many of them may be added at most.</param>
    /// <param name="bar">What a selection must be worth to be of interest, all others are left out; null: everything is.</param>
    /// <param name="isStrict">Whether it must be worth more than the bar.</param>
    /// <param name="bestFirst">Whether exercises that add most come first; otherwise they stay in the order of the seed.</param>
    /// <param name="steps">Pays for the work.</param>
    public Branches(Node node, ReadOnlySpan<Candidate> rest, int most, Score? bar, bool isStrict, bool bestFirst, StepBudget steps)
    {
        this.node = node;
        steps.Spend(rest.Length + 1);
        members = new Candidate[rest.Length];
        var gains = new Gain[rest.Length];
        var count = 0;
        var greatest = new GreatestGains(node, most - 1);
        foreach (var candidate in rest)
        {
            if (node.ShortestSeconds + candidate.ShortestSeconds > node.LimitSeconds) continue;
            (members[count], gains[count]) = (candidate, node.Gain(candidate.Merits));
            greatest.Take(candidate, gains[count++]);
        }

        if (bar is not null)
        {
            var kept = 0;
            for (var i = 0; i < count; i++)
            {
                if (IsBelow(node.BoundWith(greatest.SumWith(members[i], gains[i])), bar, isStrict)) continue;
                (members[kept], gains[kept++]) = (members[i], gains[i]);
            }

            count = kept;
        }

        Array.Resize(ref members, count);
        Array.Resize(ref gains, count);
        if (bestFirst) Array.Sort(gains, members, MostFirst);
        bounds = new Score[count];
        greatest = new(node, most - 1);
        for (var i = count - 1; i >= 0; i--)
        {
            bounds[i] = node.BoundWith(greatest.SumWith(members[i], gains[i]));
            greatest.Take(members[i], gains[i]);
        }
    }

    public int Count => members.Length;

    /// <summary>An upper bound on every selection that goes on with this child.</summary>
    public Score Bound(int child) => bounds[child];

    /// <summary>The node with the exercise of this child.</summary>
    public Node Child(int child) => node.With(members[child]);

    /// <summary>What may be added to this child: the exercises of later ones that are of another family.</summary>
    public Candidate[] Rest(int child)
    {
        var rest = new Candidate[members.Length - child - 1];
        var count = 0;
        for (var i = child + 1; i < members.Length; i++)
        {
            if (members[i].Family != members[child].Family) rest[count++] = members[i];
        }

        return count == rest.Length ? rest : rest[..count];
    }

    public static bool IsBelow(Score score, Score? bar, bool isStrict) => bar is { } least && (isStrict ? score <= least : score < least);
}
