namespace BackCare.Exercises;

/// <summary>A requirement that stands in the way of every routine, and the smallest change of it that would help.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Text">What to change, in words.</param>
/// <param name="Request">The request with the change made: generating from it has been tried and gives a routine.</param>
public sealed record Obstacle(Requirement Requirement, string Text, RoutineRequest Request);
