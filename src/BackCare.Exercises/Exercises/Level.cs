namespace BackCare.Exercises;

/// <summary>A variant of an exercise, easier or harder than its neighbours. Immutable.</summary>
public sealed record Level
{
    /// <summary>A level.</summary>
    public Level(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(text);
        (Name, Text) = (name, text);
    }

    /// <summary>A short name, such as "Arms straight".</summary>
    public string Name { get; }

    /// <summary>What to do differently at this level.</summary>
    public string Text { get; }

    /// <summary>The start position at this level; <see langword="null"/>: any that the exercise has.</summary>
    public Position? Position { get; init; }

    /// <summary>What this level asks of the body in addition to <see cref="Exercise.Demands"/>.</summary>
    public IReadOnlyList<Demand> Demands { get; init => field = ValueList<Demand>.Copy(value); } = ValueList<Demand>.Empty;

    /// <summary>Who says so; empty: the author.</summary>
    public IReadOnlyList<SourceId> Sources { get; init => field = ValueList<SourceId>.Copy(value); } = ValueList<SourceId>.Empty;

    /// <summary>Whether the level makes none of these demands by itself.</summary>
    internal bool Avoids(IReadOnlyCollection<Demand> demands) => !Demands.AnyWith(demands, static (demand, demands) => demands.Has(demand));
}
