using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>An upright block of a thing, from its lowest corner to its highest.</summary>
internal readonly record struct Block(Vector Low, Vector High)
{
    /// <summary>How deep a point is inside; below zero outside, by how far.</summary>
    public double DepthOf(Vector point)
    {
        var (x, y, z) = (Outside(point.X, Low.X, High.X), Outside(point.Y, Low.Y, High.Y), Outside(point.Z, Low.Z, High.Z));
        return x <= 0 && y <= 0 && z <= 0 ? -Math.Max(x, Math.Max(y, z)) : -new Vector(Math.Max(x, 0), Math.Max(y, 0), Math.Max(z, 0)).Length;

        static double Outside(double at, double low, double high) => Math.Max(low - at, at - high);
    }
}
