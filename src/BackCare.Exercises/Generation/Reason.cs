namespace BackCare.Exercises;

/// <summary>Why an exercise is in a routine, or why it is not.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="IsChosen">Whether it is in the routine.</param>
/// <param name="Unmet">The requirement that keeps it out; <see langword="null"/> when it is in, or when others served better.</param>
/// <param name="Text">The reason in words.</param>
public sealed record Reason(Exercise Exercise, bool IsChosen, Requirement? Unmet, string Text)
{
    /// <summary>The exercise and the reason in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";
}
