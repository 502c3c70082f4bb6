namespace BackCare.Exercises;

/// <summary>A figure in a note of guidance. Immutable.</summary>
public sealed record GuidanceFigure
{
    internal GuidanceFigure(string of, int value, GuidanceUnit unit) => (Of, Value, Unit) = (of, value, unit);

    /// <summary>What the figure counts.</summary>
    public string Of { get; }

    /// <summary>How much, in <see cref="Unit"/>; above 0.</summary>
    public int Value { get; }

    /// <summary>The unit.</summary>
    public GuidanceUnit Unit { get; }
}
