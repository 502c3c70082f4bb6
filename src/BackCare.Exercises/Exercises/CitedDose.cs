namespace BackCare.Exercises;

/// <summary>What one source says of an exercise's dose. Two sources make two of these; they are never merged or averaged. Immutable.</summary>
public sealed record CitedDose
{
    /// <summary>A range with its source.</summary>
    public CitedDose(SourceId source, DoseRange range)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(range);
        (Source, Range) = (source, range);
    }

    /// <summary>The source that states the range.</summary>
    public SourceId Source { get; }

    /// <summary>The range as the source states it.</summary>
    public DoseRange Range { get; }

    /// <summary>How an unclear wording of the source is read; <see langword="null"/> when it is clear.</summary>
    public string? Note { get; init; }

    /// <summary>The range and its source in one line.</summary>
    public override string ToString() => $"{Range} ({Source})";
}
