using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>Distances between lines that have ends.</summary>
internal static class Capsules
{
    /// <summary>The shortest distance between two lines.</summary>
    public static double Distance(Vector from, Vector to, Vector otherFrom, Vector otherTo)
    {
        var (way, other, between) = (to - from, otherTo - otherFrom, from - otherFrom);
        var (a, b, c, d, e) = (way.Dot(way), way.Dot(other), other.Dot(other), way.Dot(between), other.Dot(between));
        var det = (a * c) - (b * b);
        var s = det > 1e-12 ? Math.Clamp(((b * e) - (c * d)) / det, 0, 1) : 0;
        var t = c > 1e-12 ? Math.Clamp(((b * s) + e) / c, 0, 1) : 0;
        s = a > 1e-12 ? Math.Clamp(((b * t) - d) / a, 0, 1) : 0;
        return (from + (way * s) - otherFrom - (other * t)).Length;
    }
}
