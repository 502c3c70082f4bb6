namespace BackCare.Exercises.Fuzz;

/// <summary>What became of one input. Time and memory are those of reading alone.</summary>
/// <param name="IsRead">Whether it was read, and not refused.</param>
/// <param name="Failure">What should not have happened; <see langword="null"/> when all is as documented.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record Outcome(bool IsRead, string? Failure, long Allocated, TimeSpan Elapsed);
