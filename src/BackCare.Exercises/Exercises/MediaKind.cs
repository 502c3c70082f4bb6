namespace BackCare.Exercises;

/// <summary>What a <see cref="ExerciseMedia"/> is. The default is <see cref="Picture"/>.</summary>
public enum MediaKind
{
    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A page to read.</summary>
    Page,
}
