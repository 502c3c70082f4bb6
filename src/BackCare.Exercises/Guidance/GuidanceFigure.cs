namespace BackCare.Exercises.Guidance;

/// <summary>A figure in a note of guidance. Immutable.</summary>
public sealed record GuidanceFigure
{
    internal GuidanceFigure(string subject, int value, GuidanceUnit unit) => (Subject, Value, Unit) = (subject, value, unit);

    /// <summary>What the figure counts.</summary>
    public string Subject { get; }

    /// <summary>How much, in <see cref="Unit"/>; above 0.</summary>
    public int Value { get; }

    /// <summary>The unit.</summary>
    public GuidanceUnit Unit { get; }
}
