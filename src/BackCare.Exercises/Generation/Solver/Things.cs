namespace BackCare.Exercises.Generation.Solver;

/// <summary>The things that exercises have together and that count once, as sets of bits.</summary>
internal readonly record struct Things
{
    /// <summary>The requested areas that an exercise has.</summary>
    public uint Areas { get; private init; }

    /// <summary>Those that one has as a primary area.</summary>
    public uint PrimaryOnce { get; private init; }

    /// <summary>Those that two have as a primary area.</summary>
    public uint PrimaryTwice { get; private init; }

    public uint Parts { get; private init; }

    public uint PrimaryParts { get; private init; }

    public uint Directions { get; private init; }

    public uint Kinds { get; private init; }

    /// <summary>Whether a stretch can come last.</summary>
    public bool CanEndCalm { get; private init; }

    /// <summary>The same with those of one more exercise.</summary>
    /// <param name="merits">What the exercise has.</param>
    /// <param name="endsCalm">Whether it is a stretch that can come last.</param>
    public Things With(in Merits merits, bool endsCalm) => new()
    {
        Areas = Areas | merits.Areas,
        PrimaryOnce = PrimaryOnce | merits.PrimaryAreas,
        PrimaryTwice = PrimaryTwice | (PrimaryOnce & merits.PrimaryAreas),
        Parts = Parts | merits.Parts,
        PrimaryParts = PrimaryParts | merits.PrimaryParts,
        Directions = Directions | merits.Directions,
        Kinds = Kinds | merits.Kinds,
        CanEndCalm = CanEndCalm || endsCalm,
    };
}
