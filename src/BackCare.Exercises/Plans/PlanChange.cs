namespace BackCare.Exercises;

/// <summary>The one thing that a stage of a plan changes. Immutable.</summary>
public sealed record PlanChange
{
    internal PlanChange(PlanChangeKind kind, RoutineItem? item, Dose? before, string text, string why, Source source)
    {
        (Kind, Exercise, Before, After) = (kind, item?.Exercise, before, item?.Dose);
        (Text, Why, Source) = (text, why, source);
    }

    /// <summary>What is changed.</summary>
    public PlanChangeKind Kind { get; }

    /// <summary>The exercise that is added or whose dose goes up; <see langword="null"/> when the rounds of the whole routine go up (<see cref="PlanChangeKind.Rounds"/>).</summary>
    public Exercise? Exercise { get; }

    /// <summary>Its dose in the stage before; <see langword="null"/> when it is added, and when there is no such exercise.</summary>
    public Dose? Before { get; }

    /// <summary>Its dose now; <see langword="null"/> when there is no such exercise.</summary>
    public Dose? After { get; }

    /// <summary>What is changed, in words.</summary>
    public string Text { get; }

    /// <summary>Why it is this that is changed, in words.</summary>
    public string Why { get; }

    /// <summary>Who says so.</summary>
    public Source Source { get; }

    /// <summary>What is changed and why.</summary>
    public override string ToString() => $"{Text} {Why}";
}
