namespace BackCare.Exercises;

/// <summary>Why an exercise is in a routine, or why it is not. Immutable.</summary>
public sealed record Reason
{
    private Reason(Exercise exercise, IEnumerable<TargetArea> areas, Requirement? unmet, SelectionCriterion? lost, string text)
    {
        (Exercise, Areas, Unmet, LostOn, Text) = (exercise, ValueList<TargetArea>.Copy(areas), unmet, lost, text);
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>Whether it is in the routine.</summary>
    public bool IsChosen => Areas.Count > 0;

    /// <summary>The requested areas for which it is in the routine; empty when it is out.</summary>
    public IReadOnlyList<TargetArea> Areas { get; }

    /// <summary>The requirement that keeps it out of every routine; <see langword="null"/> when it meets them all.</summary>
    public Requirement? Unmet { get; }

    /// <summary>
    /// When it is out and meets every requirement: on what the routine would lose if it took the place of an exercise that need not be in, or came beside
    /// the others when there is room, at best. Else <see langword="null"/>, also when it is in a routine that is better still, or there is no place to take.
    /// </summary>
    public SelectionCriterion? LostOn { get; }

    /// <summary>The reason in words.</summary>
    public string Text { get; }

    /// <summary>The exercise and the reason in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Text}";

    internal static Reason Chosen(Exercise exercise, IEnumerable<TargetArea> areas, string text) => new(exercise, areas, null, null, text);

    internal static Reason Out(Exercise exercise, Requirement unmet, string text) => new(exercise, [], unmet, null, text);

    internal static Reason Lost(Exercise exercise, SelectionCriterion? lost, string text) => new(exercise, [], null, lost, text);
}
