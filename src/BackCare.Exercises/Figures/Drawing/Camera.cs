using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>From where a figure is seen, without perspective, so that a sphere is a circle.</summary>
/// <param name="Azimuth">In degrees: 0 from the figure's right, so that it faces right on the page, 90 from the front, 180 from its left, 270 from behind.</param>
/// <param name="Elevation">In degrees above the floor.</param>
internal sealed record Camera(double Azimuth, double Elevation)
{
    /// <summary>The direction on the page to the right.</summary>
    public Vector Right { get; } = Level(Azimuth);

    /// <summary>The direction to the viewer.</summary>
    public Vector View { get; } = Facing(Azimuth, Elevation);

    /// <summary>The direction on the page upwards.</summary>
    public Vector Up { get; } = Facing(Azimuth, Elevation).Cross(Level(Azimuth));

    /// <summary>Where a point is on the page, at a scale of 1 for the stature.</summary>
    public Point On(Vector point) => new(Right.Dot(point), -Up.Dot(point));

    /// <summary>The camera that sees a mirrored body as this one sees the body in a mirror.</summary>
    public Camera Mirrored => new(180 - Azimuth, Elevation);

    private static Vector Level(double azimuth)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(azimuth));
        return new(cos, sin, 0);
    }

    private static Vector Facing(double azimuth, double elevation)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(azimuth));
        var (up, outward) = Math.SinCos(double.DegreesToRadians(elevation));
        return new(sin * outward, -cos * outward, up);
    }
}
