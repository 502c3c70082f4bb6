namespace BackCare.Exercises;

/// <summary>A variant of an exercise, easier or harder than its neighbours.</summary>
/// <param name="Name">A short name, such as "Arms straight".</param>
/// <param name="Text">What to do differently at this level.</param>
public sealed record Level(string Name, string Text);
