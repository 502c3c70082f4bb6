using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A set of start positions. The order of positions is the flow from standing to lying. The default is the empty set.</summary>
internal readonly record struct PositionSet : IComparable<PositionSet>
{
    /// <summary>How many positions there are.</summary>
    public static readonly int PositionCount = Enum.GetValues<Position>().Length;

    private static readonly PositionSet[][] BySize = GroupBySize();

    // One bit for each position; the lowest is the first of the flow.
    private readonly int bits;

    private PositionSet(int bits) => this.bits = bits;

    public int Count => BitOperations.PopCount((uint)bits);

    /// <summary>How often a routine that uses exactly these positions changes its position.</summary>
    public int Changes => Count - 1;

    /// <summary>How many seconds these changes take.</summary>
    public int ChangeSeconds => Changes * (int)WholeSeconds.Of(Assumed.ChangePosition);

    /// <summary>The position of the set that comes first in the flow.</summary>
    public Position First => (Position)BitOperations.TrailingZeroCount(bits);

    public static PositionSet operator |(PositionSet one, PositionSet other) => new(one.bits | other.bits);

    public static PositionSet operator &(PositionSet one, PositionSet other) => new(one.bits & other.bits);

    public static PositionSet Of(IReadOnlyList<Position> positions)
    {
        var bits = 0;
        for (var i = 0; i < positions.Count; i++) bits |= 1 << (int)positions[i];
        return new(bits);
    }

    /// <summary>The first set of fewest positions, in the order of <see cref="CompareTo"/>, that shares one with each of these: a minimum hitting set.</summary>
    /// <param name="sets">None of them is empty.</param>
    public static PositionSet MinimumHitting(ReadOnlySpan<PositionSet> sets)
    {
        foreach (var sameSize in BySize)
        {
            foreach (var candidate in sameSize)
            {
                if (candidate.Hits(sets)) return candidate;
            }
        }

        throw new ArgumentException("No position hits an empty set.", nameof(sets));
    }

    public bool Overlaps(PositionSet other) => (bits & other.bits) != 0;

    /// <summary>The subsets with this many positions, in the order of <see cref="CompareTo"/>.</summary>
    /// <param name="size">From 1 to <see cref="PositionCount"/>.</param>
    public IEnumerable<PositionSet> Subsets(int size)
    {
        foreach (var set in BySize[size - 1])
        {
            if ((set.bits & ~bits) == 0) yield return set;
        }
    }

    /// <summary>Colexicographic: earlier is the set whose last position comes first in the flow; when equal, the last but one decides, and so on.</summary>
    public int CompareTo(PositionSet other) => bits.CompareTo(other.bits);

    private bool Hits(ReadOnlySpan<PositionSet> sets)
    {
        foreach (var set in sets)
        {
            if (!Overlaps(set)) return false;
        }

        return true;
    }

    private static PositionSet[][] GroupBySize()
    {
        var groups = new List<PositionSet>[PositionCount];
        for (var size = 0; size < groups.Length; size++) groups[size] = [];
        for (var bits = 1; bits < 1 << PositionCount; bits++) groups[BitOperations.PopCount((uint)bits) - 1].Add(new(bits));
        return Array.ConvertAll(groups, group => group.ToArray());
    }
}
