namespace BackCare.Exercises.Generation.Solver;

/// <summary>What one more exercise adds to a node, thing by thing. No gain but <see cref="Seconds"/> grows when other exercises are added first.</summary>
internal readonly record struct Gain
{
    /// <summary>The weights of the areas that it covers first, and of those that it covers first as primary ones.</summary>
    public int Coverage { get; init; }

    /// <summary>1 for a sided exercise where a side was asked for.</summary>
    public int Sided { get; init; }

    /// <summary>How many parts it is the first to have.</summary>
    public int Parts { get; init; }

    /// <summary>How many parts it is the first to have as primary areas.</summary>
    public int PrimaryParts { get; init; }

    /// <summary>In how many directions it is the first to move.</summary>
    public int Directions { get; init; }

    /// <summary>How many areas it has as primary ones that do not have two exercises yet.</summary>
    public int PrimaryHits { get; init; }

    /// <summary>What second exercises for areas are worth that this one completes. It alone can grow: an area has a second exercise when it has a first one.</summary>
    public int Seconds { get; init; }

    /// <summary>All other points together.</summary>
    public int Points { get; init; }
}
