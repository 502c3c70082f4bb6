namespace BackCare.Exercises.Guidance;

/// <summary>How to get down to the floor into a position, and up again. Immutable.</summary>
public sealed record PositionGuide
{
    internal PositionGuide(Position position, string gettingInto, string gettingOut, IEnumerable<Source> sources) =>
        (Position, GettingInto, GettingOut, Sources) = (position, gettingInto, gettingOut, ValueList<Source>.Copy(sources));

    /// <summary>The position.</summary>
    public Position Position { get; }

    /// <summary>How to get into it, from standing. Inferred: the way up, in reverse.</summary>
    public string GettingInto { get; }

    /// <summary>How to get up from it.</summary>
    public string GettingOut { get; }

    /// <summary>Who describes the way up; at least one.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Both ways.</summary>
    public override string ToString() => $"{GettingInto} {GettingOut}";
}
