using System.Collections.Immutable;

namespace BackCare.Exercises;

/// <summary>Candidates that count alike for coverage, kinds and recency. They differ in positions and times.</summary>
internal sealed class CandidateGroup
{
    private readonly List<Cell> cells = [];
    private readonly Dictionary<int, Times> timesIn = [];
    private readonly int most;

    /// <param name="values">For each requested area that they reach: its number, and whether as a primary area.</param>
    /// <param name="kind">Their kind.</param>
    /// <param name="recent">How often the request lists each of them as done.</param>
    /// <param name="isIncluded">Whether the group is one exercise that must be in.</param>
    /// <param name="most">The most exercises that a routine has.</param>
    public CandidateGroup(ImmutableArray<(int Area, bool IsPrimary)> values, ExerciseKind kind, int recent, bool isIncluded, int most)
    {
        (Values, Kind, Recent, IsIncluded, this.most) = (values, kind, recent, isIncluded, most);
    }

    public ImmutableArray<(int Area, bool IsPrimary)> Values { get; }

    public ExerciseKind Kind { get; }

    public int Recent { get; }

    public bool IsIncluded { get; }

    public int Size { get; private set; }

    /// <summary>The positions in which any of them can be done, one bit each.</summary>
    public int Positions { get; private set; }

    public void Add(Candidate candidate)
    {
        var cell = cells.Find(cell => cell.Positions == candidate.Positions);
        if (cell is null) cells.Add(cell = new(candidate.Positions));
        cell.Candidates.Add(candidate);
        Positions |= candidate.Positions;
        Size++;
    }

    /// <summary>The candidates that can be done in one of the positions.</summary>
    public IEnumerable<Candidate> In(int positions) => cells.Where(cell => (cell.Positions & positions) != 0).SelectMany(cell => cell.Candidates);

    /// <summary>The least time that so many of them take in these positions; nothing when there are fewer.</summary>
    public int? Shortest(int positions, int count) => TimesIn(positions).Shortest is var sums && count < sums.Length ? sums[count] : null;

    /// <summary>The most time that so many of them take in these positions; nothing when there are fewer.</summary>
    public int? Longest(int positions, int count) => TimesIn(positions).Longest is var sums && count < sums.Length ? sums[count] : null;

    private Times TimesIn(int positions)
    {
        positions &= Positions;
        if (timesIn.TryGetValue(positions, out var times)) return times;
        var cellsIn = cells.Where(cell => (cell.Positions & positions) != 0).ToArray();
        times = new(
            Sums(cellsIn.SelectMany(cell => cell.Shortest(most)).Order()),
            Sums(cellsIn.SelectMany(cell => cell.Longest(most)).OrderDescending()));
        timesIn.Add(positions, times);
        return times;
    }

    /// <summary>The sums of none, the first, the first two and so on.</summary>
    private int[] Sums(IEnumerable<int> seconds)
    {
        var sums = new List<int> { 0 };
        foreach (var one in seconds.Take(most)) sums.Add(sums[^1] + one);
        return [.. sums];
    }

    private sealed record Times(int[] Shortest, int[] Longest);

    /// <summary>Candidates with the same positions.</summary>
    private sealed class Cell(int positions)
    {
        private int[]? shortest;
        private int[]? longest;

        public int Positions => positions;

        public List<Candidate> Candidates { get; } = [];

        public int[] Shortest(int most) => shortest ??= [.. Candidates.Select(candidate => candidate.ShortestSeconds).Order().Take(most)];

        public int[] Longest(int most) => longest ??= [.. Candidates.Select(candidate => candidate.LongestSeconds).OrderDescending().Take(most)];
    }
}
