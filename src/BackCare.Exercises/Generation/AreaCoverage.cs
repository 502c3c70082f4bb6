namespace BackCare.Exercises;

/// <summary>Which exercises of a routine target a requested area.</summary>
/// <param name="Area">The requested area.</param>
/// <param name="Primary">Exercises for which it is a primary area, or has one inside it.</param>
/// <param name="Secondary">Exercises that only reach it as well.</param>
public sealed record AreaCoverage(TargetArea Area, IReadOnlyList<Exercise> Primary, IReadOnlyList<Exercise> Secondary)
{
    /// <summary>Whether any exercise targets the area.</summary>
    public bool IsCovered => Primary.Count + Secondary.Count > 0;
}
