namespace BackCare.Exercises.Generation.Solver;

/// <summary>What may be added to a node at most. Sums are of the greatest gains, each kind of gain by itself; sets are of all that the exercises have together.</summary>
internal readonly record struct Addition
{
    /// <summary>The sums of the greatest gains.</summary>
    public Gain Sums { get; init; }

    /// <summary>How many exercises may be added.</summary>
    public int Count { get; init; }

    /// <summary>The least that the sum of <see cref="Merits.Bending"/> can be.</summary>
    public int Bending { get; init; }

    public int LongestSeconds { get; init; }

    public bool CanEndCalm { get; init; }

    public uint Areas { get; private init; }

    public uint PrimaryAreas { get; private init; }

    public uint Parts { get; private init; }

    public uint PrimaryParts { get; private init; }

    public int Directions { get; private init; }

    public int Kinds { get; private init; }

    /// <summary>The same with the sets of one more exercise.</summary>
    public Addition And(in Merits merits) => this with
    {
        Areas = Areas | merits.Areas,
        PrimaryAreas = PrimaryAreas | merits.PrimaryAreas,
        Parts = Parts | merits.Parts,
        PrimaryParts = PrimaryParts | merits.PrimaryParts,
        Directions = Directions | merits.Directions,
        Kinds = Kinds | merits.Kinds,
    };

    /// <summary>The same with the sets of another one, and its time.</summary>
    public Addition And(in Addition other) => this with
    {
        LongestSeconds = LongestSeconds + other.LongestSeconds,
        Areas = Areas | other.Areas,
        PrimaryAreas = PrimaryAreas | other.PrimaryAreas,
        Parts = Parts | other.Parts,
        PrimaryParts = PrimaryParts | other.PrimaryParts,
        Directions = Directions | other.Directions,
        Kinds = Kinds | other.Kinds,
    };
}
