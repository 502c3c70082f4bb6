namespace BackCare.Exercises.Generation;

/// <summary>Which exercises of a routine target a requested area. Immutable and thread-safe.</summary>
public sealed record AreaCoverage
{
    internal AreaCoverage(TargetArea area, IEnumerable<Exercise> primary, IEnumerable<Exercise> secondary)
    {
        (Area, Primary, Secondary) = (area, ValueList<Exercise>.Copy(primary), ValueList<Exercise>.Copy(secondary));
    }

    /// <summary>The requested area. The areas inside it count as well.</summary>
    public TargetArea Area { get; }

    /// <summary>The exercises that have the area, or one inside it, among their primary areas. In the order of the seed.</summary>
    public IReadOnlyList<Exercise> Primary { get; }

    /// <summary>The exercises that have it among their secondary areas only. In the order of the seed.</summary>
    public IReadOnlyList<Exercise> Secondary { get; }

    /// <summary>Whether at least one exercise targets the area.</summary>
    public bool IsCovered => Primary.Count + Secondary.Count > 0;
}
