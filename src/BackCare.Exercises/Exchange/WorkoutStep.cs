namespace BackCare.Exercises.Exchange;

/// <summary>A step of a block: a timed step, or all moving repetitions of a set as one.</summary>
/// <param name="First">The step, or the first one of the repetitions.</param>
/// <param name="Duration">How long all of it takes.</param>
/// <param name="Repetitions">How many moving repetitions it is, those of both sides counted where they alternate; null for a timed step.</param>
/// <param name="Alternates">Whether the side changes with each repetition.</param>
internal sealed record WorkoutStep(TimedStep First, TimeSpan Duration, int? Repetitions = null, bool Alternates = false);
