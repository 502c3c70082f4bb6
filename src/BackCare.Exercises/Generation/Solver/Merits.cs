namespace BackCare.Exercises.Generation.Solver;

/// <summary>What one exercise adds to the score of a selection, as sets of bits: what two exercises have in common counts once.</summary>
internal readonly record struct Merits
{
    /// <summary>One bit for each requested area that the exercise has.</summary>
    public uint Areas { get; init; }

    /// <summary>One bit for each requested area that it has as a primary one.</summary>
    public uint PrimaryAreas { get; init; }

    /// <summary>One bit for each part of the requested areas that it names.</summary>
    public uint Parts { get; init; }

    /// <summary>One bit for each part that it names as a primary area.</summary>
    public uint PrimaryParts { get; init; }

    /// <summary>One bit for each direction in which it moves the trunk.</summary>
    public uint Directions { get; init; }

    /// <summary>One bit for its kind.</summary>
    public uint Kinds { get; init; }

    /// <summary>Whether it is done with one side and then the other, and one side was asked for.</summary>
    public bool IsSidedAsAsked { get; init; }

    /// <summary>How often it is listed among the recent exercises, as far as that counts.</summary>
    public int Recent { get; init; }

    /// <summary>Whether it suits the time of day less than others.</summary>
    public bool IsUntimely { get; init; }

    /// <summary>1 when the back bends forward in it, -1 when it bends backward, 0 when it does both or neither.</summary>
    public int Bending { get; init; }
}
