namespace BackCare.Exercises;

/// <summary>What makes one routine better than another. The first on which two differ decides.</summary>
/// <remarks>The default is <see cref="Coverage"/>.</remarks>
public enum SelectionCriterion
{
    /// <summary>The requested areas are covered better.</summary>
    Coverage,

    /// <summary>There are more kinds of exercises.</summary>
    Kinds,

    /// <summary>Less of it was done recently.</summary>
    Recent,

    /// <summary>The position changes less often.</summary>
    PositionChanges,

    /// <summary>It fits into the time, and uses more of it.</summary>
    Time,

    /// <summary>Nothing but the seed.</summary>
    Seed,
}
