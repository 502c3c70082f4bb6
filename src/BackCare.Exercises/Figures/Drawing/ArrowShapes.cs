namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Draws arrows: a round line and a solid head, which looks along the last part of the way.</summary>
internal static class ArrowShapes
{
    public static (PathText Shaft, PathText Head) Of(IReadOnlyList<Point> way, double size)
    {
        var tip = way[^1];
        var last = way.Count - 1;
        while (last > 0 && (tip - way[last]).Length <= size * 1.1) last--;
        var behind = way[last];
        var ahead = (tip - behind) * (1 / Math.Max((tip - behind).Length, 1e-9));
        var (foot, across) = (tip - (ahead * size), new Point(-ahead.Y, ahead.X) * (size * 0.62));
        var shaft = new List<Point>();
        for (var i = 0; i < way.Count - 1; i++)
        {
            if ((tip - way[i]).Length > size * 1.1) shaft.Add(way[i]);
        }

        shaft.Add(tip - (ahead * (size * 0.8)));
        return (
            shaft.Count > 1 ? new PathText().AddCurve(shaft) : new PathText(),
            new PathText().AddPolygon([tip, foot + across, foot - across]));
    }

    /// <summary>The sign between a pose and the next one: to the right, or down.</summary>
    public static PathText Next(Point middle, bool isDown)
    {
        Point[] corners = isDown ? [new(-16, -10), new(0, 8), new(16, -10)] : [new(-10, -16), new(8, 0), new(-10, 16)];
        var path = new PathText();
        path.AddLine(middle + corners[0], middle + corners[1]);
        return path.AddLine(middle + corners[1], middle + corners[2]);
    }
}
