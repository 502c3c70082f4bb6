namespace BackCare.Exercises;

/// <summary>Why an exercise is in a routine, or why it is not. Immutable.</summary>
public sealed record Reason
{
    internal Reason(Exercise exercise, bool isChosen, Requirement? unmet, string text)
    {
        (Exercise, IsChosen, Unmet, Text) = (exercise, isChosen, unmet, text);
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>Whether it is in the routine.</summary>
    public bool IsChosen { get; }

    /// <summary>The requirement that keeps it out; <see langword="null"/> when it is in, or when others served better.</summary>
    public Requirement? Unmet { get; }

    /// <summary>The reason in words.</summary>
    public string Text { get; }

    /// <summary>The exercise and the reason in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";
}
