namespace BackCare.Exercises;

/// <summary>Which sides of the body a dose is for. Counts of a sided exercise are per side, without exception.</summary>
/// <remarks>The default is <see cref="Together"/>.</remarks>
public enum Sides
{
    /// <summary>Both sides work at once: the exercise has no sides.</summary>
    Together,

    /// <summary>Left and right, each with all the repetitions and sets that the dose names.</summary>
    Each,

    /// <summary>The left side only.</summary>
    Left,

    /// <summary>The right side only.</summary>
    Right,
}
