namespace BackCare.Exercises.Exchange;

/// <summary>Steps of one item that are done a number of times.</summary>
internal sealed record WorkoutBlock(int Item, int Times, IReadOnlyList<WorkoutStep> Steps);
