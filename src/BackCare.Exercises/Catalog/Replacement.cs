namespace BackCare.Exercises;

/// <summary>An id that is no longer in use, and the exercise that took its place. Immutable.</summary>
public sealed record Replacement
{
    /// <summary>A replacement.</summary>
    public Replacement(ExerciseId id, ExerciseId replacedBy)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(replacedBy);
        (Id, ReplacedBy) = (id, replacedBy);
    }

    /// <summary>The id that went.</summary>
    public ExerciseId Id { get; }

    /// <summary>The id that took its place.</summary>
    public ExerciseId ReplacedBy { get; }
}
