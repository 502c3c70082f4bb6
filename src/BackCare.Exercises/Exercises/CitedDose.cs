namespace BackCare.Exercises;

/// <summary>What one source says of an exercise's dose. Two sources make two of these; they are never merged or averaged.</summary>
/// <param name="Source">The source that states the range.</param>
/// <param name="Range">The range as the source states it.</param>
/// <param name="Note">How an unclear wording of the source is read; <see langword="null"/> when it is clear.</param>
public sealed record CitedDose(SourceId Source, DoseRange Range, string? Note = null)
{
    /// <summary>The range and its source in one line.</summary>
    public override string ToString() => $"{Range} ({Source})";
}
