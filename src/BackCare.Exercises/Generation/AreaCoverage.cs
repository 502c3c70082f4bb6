namespace BackCare.Exercises;

/// <summary>Which exercises of a routine target a requested area. Immutable.</summary>
public sealed record AreaCoverage
{
    internal AreaCoverage(TargetArea area, IEnumerable<Exercise> primary, IEnumerable<Exercise> secondary)
    {
        (Area, Primary, Secondary) = (area, ValueList<Exercise>.Copy(primary), ValueList<Exercise>.Copy(secondary));
    }

    /// <summary>The requested area.</summary>
    public TargetArea Area { get; }

    /// <summary>Exercises for which it is a primary area, or has one inside it.</summary>
    public IReadOnlyList<Exercise> Primary { get; }

    /// <summary>Exercises that only reach it as well.</summary>
    public IReadOnlyList<Exercise> Secondary { get; }

    /// <summary>Whether any exercise targets the area.</summary>
    public bool IsCovered => Primary.Count + Secondary.Count > 0;
}
