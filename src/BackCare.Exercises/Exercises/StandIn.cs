namespace BackCare.Exercises;

/// <summary>Whether an item can stand in for what an exercise asks for, and why. It holds for that exercise and in that direction only. Immutable.</summary>
public sealed record StandIn
{
    /// <summary>An item and the verdict on it.</summary>
    public StandIn(Equipment item, bool suits, string why)
    {
        ArgumentNullException.ThrowIfNull(why);
        (Item, Suits, Why) = (item, suits, why);
    }

    /// <summary>The item that people have instead.</summary>
    public Equipment Item { get; }

    /// <summary>Whether the exercise can be done with it; <see langword="false"/>: it cannot, and is named because people try it.</summary>
    public bool Suits { get; }

    /// <summary>Why it suits, or why not and what to do instead.</summary>
    public string Why { get; }

    /// <summary>Who says so; <see langword="null"/>: inferred, no source says it.</summary>
    public SourceId? Source { get; init; }

    /// <summary>The same verdict on another item.</summary>
    internal StandIn For(Equipment item) => new(item, Suits, Why) { Source = Source };
}
