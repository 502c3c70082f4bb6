namespace BackCare.Exercises;

/// <summary>An id that is no longer in use, and the exercise that took its place.</summary>
/// <param name="Id">The id that went.</param>
/// <param name="ReplacedBy">The id that took its place.</param>
public sealed record Replacement(ExerciseId Id, ExerciseId ReplacedBy);
