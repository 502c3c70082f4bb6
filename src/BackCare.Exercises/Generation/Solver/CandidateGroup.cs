namespace BackCare.Exercises.Generation.Solver;

/// <summary>Candidates that count the same for coverage, kinds and recency. They differ in positions and durations only.</summary>
/// <remarks>Not thread-safe: sums of durations are kept when they are first asked for.</remarks>
internal sealed class CandidateGroup
{
    private readonly List<Bucket> buckets = [];
    private readonly Dictionary<PositionSet, DurationSums> sumsByPositions = [];
    private readonly ReachedArea[] areas;
    private readonly int maxExercises;

    /// <param name="areas">The requested areas that each of them has.</param>
    /// <param name="kind">The kind of each of them.</param>
    /// <param name="recent">How often each of them was done recently.</param>
    /// <param name="isIncluded">Whether the group is a single exercise that every selection must contain.</param>
    /// <param name="maxExercises">How many exercises a selection has at most.</param>
    public CandidateGroup(ReachedArea[] areas, ExerciseKind kind, int recent, bool isIncluded, int maxExercises)
    {
        (this.areas, Kind, Recent, IsIncluded, this.maxExercises) = (areas, kind, recent, isIncluded, maxExercises);
        foreach (var area in areas)
        {
            if (area.IsPrimary) PrimaryAreaCount++;
        }
    }

    public ReadOnlySpan<ReachedArea> Areas => areas;

    /// <summary>How many of the areas are primary ones of its candidates.</summary>
    public int PrimaryAreaCount { get; }

    public ExerciseKind Kind { get; }

    public int Recent { get; }

    public bool IsIncluded { get; }

    public int Size { get; private set; }

    /// <summary>The union of the positions of its candidates.</summary>
    public PositionSet Positions { get; private set; }

    public void Add(Candidate candidate)
    {
        var bucket = buckets.Find(bucket => bucket.Positions == candidate.Positions);
        if (bucket is null) buckets.Add(bucket = new(candidate.Positions));
        bucket.Candidates.Add(candidate);
        Positions |= candidate.Positions;
        Size++;
    }

    /// <summary>The candidates that can be done in one of these positions.</summary>
    public IEnumerable<Candidate> DoableIn(PositionSet positions) =>
        buckets.Where(bucket => bucket.Positions.Overlaps(positions)).SelectMany(bucket => bucket.Candidates);

    /// <summary>The shortest total duration of <paramref name="count"/> candidates done in these positions; null when there are fewer.</summary>
    public int? ShortestSeconds(PositionSet positions, int count) =>
        SumsIn(positions).Shortest is var sums && count < sums.Length ? sums[count] : null;

    /// <summary>The longest total duration of <paramref name="count"/> candidates done in these positions; null when there are fewer.</summary>
    public int? LongestSeconds(PositionSet positions, int count) =>
        SumsIn(positions).Longest is var sums && count < sums.Length ? sums[count] : null;

    private DurationSums SumsIn(PositionSet positions)
    {
        positions &= Positions;
        if (sumsByPositions.TryGetValue(positions, out var sums)) return sums;
        var doable = buckets.Where(bucket => bucket.Positions.Overlaps(positions)).ToArray();
        sums = new(
            PrefixSums(doable.SelectMany(bucket => bucket.Shortest(maxExercises)).Order()),
            PrefixSums(doable.SelectMany(bucket => bucket.Longest(maxExercises)).OrderDescending()));
        sumsByPositions.Add(positions, sums);
        return sums;
    }

    private int[] PrefixSums(IEnumerable<int> seconds)
    {
        var sums = new List<int> { 0 };
        foreach (var term in seconds.Take(maxExercises)) sums.Add(sums[^1] + term);
        return [.. sums];
    }

    /// <summary>Prefix sums: at index n, the sum of the n shortest (longest) durations.</summary>
    private sealed record DurationSums(int[] Shortest, int[] Longest);

    /// <summary>The candidates with exactly these positions.</summary>
    private sealed class Bucket(PositionSet positions)
    {
        private int[]? shortest;
        private int[]? longest;

        public PositionSet Positions => positions;

        public List<Candidate> Candidates { get; } = [];

        public int[] Shortest(int count) => shortest ??= [.. Candidates.Select(candidate => candidate.ShortestSeconds).Order().Take(count)];

        public int[] Longest(int count) => longest ??= [.. Candidates.Select(candidate => candidate.LongestSeconds).OrderDescending().Take(count)];
    }
}
