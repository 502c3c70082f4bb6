namespace BackCare.Exercises;

/// <summary>A figure in an exercise that is not part of its dose, such as an angle of the arms, with its source. Immutable.</summary>
public sealed record Measure
{
    /// <summary>A figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0, or the unit is not defined.</exception>
    public Measure(string subject, decimal value, MeasureUnit unit, SourceId source)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
        if (!Enum.IsDefined(unit)) throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected a defined unit.");
        ArgumentNullException.ThrowIfNull(source);
        (Subject, Value, Unit, Source) = (subject, value, unit, source);
    }

    /// <summary>What is measured.</summary>
    public string Subject { get; }

    /// <summary>How much, in <see cref="Unit"/>; above 0.</summary>
    public decimal Value { get; }

    /// <summary>The unit.</summary>
    public MeasureUnit Unit { get; }

    /// <summary>The source that states it.</summary>
    public SourceId Source { get; }

    /// <summary>How firmly the source states it: <see cref="Firmness.Exact"/>, <see cref="Firmness.About"/> or <see cref="Firmness.AtLeast"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public Firmness Firmness
    {
        get;
        init => field = value is Firmness.Exact or Firmness.About or Firmness.AtLeast
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Firmness), value, "Expected Exact, About or AtLeast: a measure is a figure.");
    } = Firmness.Exact;

    /// <summary>How the source puts it where that differs, such as another unit; <see langword="null"/> where it does not.</summary>
    public string? Note { get; init; }
}
