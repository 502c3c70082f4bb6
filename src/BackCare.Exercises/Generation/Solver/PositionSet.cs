using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A set of start positions. The order of positions is the flow from standing to lying. The default is the empty set.</summary>
internal readonly record struct PositionSet
{
    /// <summary>How many positions there are.</summary>
    public static readonly int PositionCount = Enum.GetValues<Position>().Length;

    /// <summary>Every set but the empty one: the cheapest first; of equally cheap ones the one whose last position comes first in the flow, then whose last but one does, and so on.</summary>
    public static readonly PositionSet[] ByCost = [.. Enumerable.Range(1, (1 << PositionCount) - 1).Select(bits => new PositionSet(bits)).OrderBy(set => set.Cost)];

    public static readonly PositionSet All = new((1 << PositionCount) - 1);

    // Standing and sitting on a chair; the others are on the floor.
    private const int AboveFloor = (1 << (int)Position.Standing) | (1 << (int)Position.SittingOnChair);

    // One bit for each position; the lowest is the first of the flow.
    private readonly int bits;

    private PositionSet(int bits) => this.bits = bits;

    public int Count => BitOperations.PopCount((uint)bits);

    /// <summary>How often a routine that uses exactly these positions changes its position.</summary>
    public int Changes => Math.Max(0, Count - 1);

    /// <summary>What the changes between its positions are worth in points.</summary>
    public int Cost => (Changes * Worth.PositionChange) + ((bits & AboveFloor) != 0 && OnFloor != default ? Worth.FloorTransfer : 0);

    /// <summary>Its positions on the floor.</summary>
    public PositionSet OnFloor => new(bits & ~AboveFloor);

    /// <summary>Where a stretch has to be to come last: on the floor, if the routine goes there.</summary>
    public PositionSet Last => OnFloor == default ? this : OnFloor;

    /// <summary>Its positions, in the flow from standing to lying.</summary>
    public IEnumerable<Position> InFlow
    {
        get
        {
            for (var rest = bits; rest != 0; rest &= rest - 1) yield return (Position)BitOperations.TrailingZeroCount(rest);
        }
    }

    /// <summary>How often a routine changes its position that goes through these so many times.</summary>
    public int ChangesIn(int rounds) => Changes == 0 ? 0 : (rounds * Count) - 1;

    public static PositionSet operator |(PositionSet one, PositionSet other) => new(one.bits | other.bits);

    public static PositionSet operator &(PositionSet one, PositionSet other) => new(one.bits & other.bits);

    public static PositionSet Of(IReadOnlyList<Position> positions)
    {
        var bits = 0;
        for (var i = 0; i < positions.Count; i++) bits |= 1 << (int)positions[i];
        return new(bits);
    }

    /// <summary>The cheapest set that shares a position with each of these: a minimum hitting set.</summary>
    /// <param name="sets">None of them is empty.</param>
    public static PositionSet MinimumHitting(PositionSet[] sets) => Array.Find(ByCost, candidate => Array.TrueForAll(sets, candidate.Overlaps));

    public bool Contains(Position position) => (bits & (1 << (int)position)) != 0;

    public bool Includes(PositionSet other) => (other.bits & ~bits) == 0;

    public bool Overlaps(PositionSet other) => (bits & other.bits) != 0;

    /// <summary>Whether each of the exercises can be done in one of the positions.</summary>
    public bool HitsAll(ReadOnlySpan<Candidate> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!Overlaps(candidate.Positions)) return false;
        }

        return true;
    }
}
