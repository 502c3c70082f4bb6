namespace BackCare.Exercises;

/// <summary>An area that a routine should cover, and how much it counts beside the others.</summary>
/// <remarks>Immutable. The default value has weight 0, which no target can have: in a request it is a finding.</remarks>
public readonly record struct Target
{
    /// <summary>The highest weight: 100.</summary>
    public const int HighestWeight = 100;

    /// <summary>An area with a weight.</summary>
    /// <param name="area">The area; the areas inside it count as well.</param>
    /// <param name="weight">From 1 to <see cref="HighestWeight"/>; an area of weight 2 counts twice as much as one of weight 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is not defined, or the weight is out of its range.</exception>
    public Target(TargetArea area, int weight = 1)
    {
        if (!Enum.IsDefined(area)) throw new ArgumentOutOfRangeException(nameof(area), area, "Expected a defined area.");
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, HighestWeight);
        (Area, Weight) = (area, weight);
    }

    /// <summary>The area to cover; the areas inside it count as well.</summary>
    public TargetArea Area { get; }

    /// <summary>How much the area counts: from 1 to <see cref="HighestWeight"/>, or 0 for the default value.</summary>
    public int Weight { get; }

    /// <summary>The area with weight 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not defined.</exception>
    public static implicit operator Target(TargetArea area) => new(area);
}
