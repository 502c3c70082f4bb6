namespace BackCare.Exercises;

/// <summary>An id that is no longer in use, and the id that replaces it. Immutable.</summary>
public sealed record Replacement
{
    /// <summary>A replacement.</summary>
    public Replacement(ExerciseId id, ExerciseId replacedBy)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(replacedBy);
        (Id, ReplacedBy) = (id, replacedBy);
    }

    /// <summary>The id that is no longer in use.</summary>
    public ExerciseId Id { get; }

    /// <summary>The id that replaces it.</summary>
    public ExerciseId ReplacedBy { get; }
}
