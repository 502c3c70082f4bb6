using System.Numerics;

namespace BackCare.Exercises;

/// <summary>Sets of start positions, one bit each, in the order of the flow from standing down to lying.</summary>
internal static class PositionSet
{
    /// <summary>How many positions there are.</summary>
    public static readonly int Most = Enum.GetValues<Position>().Length;

    private static readonly int All = (1 << Most) - 1;

    private static readonly int[][] BySize =
        [.. Enumerable.Range(1, All).GroupBy(set => BitOperations.PopCount((uint)set)).OrderBy(sets => sets.Key).Select(sets => sets.Order().ToArray())];

    public static int Of(IEnumerable<Position> positions) => positions.Aggregate(0, (set, position) => set | (1 << (int)position));

    /// <summary>The sets with so many positions that lie within another set, those earliest in the flow first.</summary>
    public static IEnumerable<int> Within(int positions, int size) => BySize[size - 1].Where(set => (set & ~positions) == 0);

    public static int Changes(int positions) => BitOperations.PopCount((uint)positions) - 1;

    public static int ChangeSeconds(int positions) => Changes(positions) * (int)Whole.Seconds(Assumed.ChangePosition);

    /// <summary>The position earliest in the flow that both sets have.</summary>
    public static Position First(int positions, int others) => (Position)BitOperations.TrailingZeroCount(positions & others);

    /// <summary>The smallest set with one position for each of these; of several, the one earliest in the flow.</summary>
    public static int Smallest(IReadOnlyCollection<int> positions) =>
        Enumerable.Range(1, BySize.Length).SelectMany(size => Within(All, size)).First(set => positions.All(some => (some & set) != 0));
}
