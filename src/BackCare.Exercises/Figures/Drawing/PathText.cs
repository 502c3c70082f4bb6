using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>The data of an SVG path, in whole numbers and relative commands to keep it short.</summary>
internal sealed class PathText
{
    /// <summary>In how many directions the outline of circles is looked for.</summary>
    private const int Directions = 180;

    /// <summary>A bend of an arc, in units of the drawing, that nobody sees.</summary>
    private const double Flat = 0.8;

    private static readonly Point[] DirectionTable = AllDirections();

    private readonly StringBuilder text = new();
    private int x;
    private int y;

    public bool IsEmpty => text.Length == 0;

    public override string ToString() => text.ToString();

    /// <summary>The convex outline of circles: arcs, and lines that touch two of them.</summary>
    public PathText AddHull(params ReadOnlySpan<Circle> circles)
    {
        var runs = Runs(circles);
        if (runs.Count < 2)
        {
            // One circle holds the others, or all of them.
            var only = circles[Outermost(circles, 0)];
            var radius = Math.Max(1, Rounded(only.Radius));
            MoveTo(new(only.X - radius, only.Y));
            text.Append(CultureInfo.InvariantCulture, $"a{radius} {radius} 0 11{2 * radius} 0a{radius} {radius} 0 11-{2 * radius} 0");
            return this;
        }

        for (var i = 0; i < runs.Count; i++)
        {
            var (index, from) = runs[i];
            var to = runs[(i + 1) % runs.Count].From;
            if (to <= from) to += 2 * Math.PI;
            var circle = circles[index];

            // An arc that is hardly bent is one corner.
            var isFlat = circle.Radius * (1 - Math.Cos(Math.Min(to - from, Math.PI) / 2)) < Flat;
            var start = On(circle, isFlat ? (from + to) / 2 : from);
            if (i == 0) MoveTo(start);
            else LineTo(start);
            if (isFlat) continue;
            var radius = Rounded(circle.Radius);
            text.Append(CultureInfo.InvariantCulture, $"a{radius} {radius} 0 {(to - from > Math.PI ? 1 : 0)}1");
            AppendStep(On(circle, to), first: true);
        }

        text.Append('Z');
        return this;
    }

    /// <summary>A closed line with corners.</summary>
    public PathText AddPolygon(IReadOnlyList<Point> points)
    {
        MoveTo(points[0]);
        for (var i = 1; i < points.Count; i++) LineTo(points[i]);
        text.Append('Z');
        return this;
    }

    public PathText AddLine(Point from, Point to)
    {
        MoveTo(from);
        LineTo(to);
        return this;
    }

    /// <summary>A smooth curve: a quadratic B-spline with these control points.</summary>
    public PathText AddCurve(IReadOnlyList<Point> points)
    {
        if (points.Count < 3) return AddLine(points[0], points[^1]);
        MoveTo(points[0]);
        for (var i = 1; i < points.Count - 1; i++) CurveTo(points[i], i < points.Count - 2 ? Point.Between(points[i], points[i + 1], 0.5) : points[^1]);
        return this;
    }

    /// <summary>The same, closed. Every fourth control point is written, and the others follow as reflections, so that rounding does not add up.</summary>
    public PathText AddLoop(IReadOnlyList<Point> points)
    {
        if (points.Count < 3) return this;
        MoveTo(Point.Between(points[^1], points[0], 0.5));
        for (var i = 0; i < points.Count; i++)
        {
            var end = Point.Between(points[i], points[(i + 1) % points.Count], 0.5);
            if (i % 4 == 0)
            {
                CurveTo(points[i], end);
            }
            else
            {
                text.Append('t');
                AppendStep(end, first: true);
            }
        }

        text.Append('Z');
        return this;
    }

    public PathText Add(PathText other)
    {
        text.Append(other.text);
        return this;
    }

    private static Point On(Circle circle, double angle) => new(circle.X + (circle.Radius * Math.Cos(angle)), circle.Y + (circle.Radius * Math.Sin(angle)));

    private static int Rounded(double value) => (int)Math.Round(value);

    private static Point[] AllDirections()
    {
        var table = new Point[Directions];
        for (var i = 0; i < Directions; i++) table[i] = new(Math.Cos(2 * Math.PI * i / Directions), Math.Sin(2 * Math.PI * i / Directions));
        return table;
    }

    /// <summary>Which circle is outermost from which direction on, all the way round.</summary>
    private static List<Run> Runs(ReadOnlySpan<Circle> circles)
    {
        var runs = new List<Run>();
        var before = Outermost(circles, Directions - 1);
        for (var i = 0; i < Directions; i++)
        {
            var winner = Outermost(circles, i);
            if (winner != before) runs.Add(new(winner, Change(circles[before], circles[winner], i)));
            before = winner;
        }

        return runs;
    }

    private static int Outermost(ReadOnlySpan<Circle> circles, int direction)
    {
        var (cos, sin) = (DirectionTable[direction].X, DirectionTable[direction].Y);
        var (best, reach) = (0, double.NegativeInfinity);
        for (var i = 0; i < circles.Length; i++)
        {
            var reaches = (circles[i].X * cos) + (circles[i].Y * sin) + circles[i].Radius;
            if (reaches > reach) (best, reach) = (i, reaches);
        }

        return best;
    }

    /// <summary>The direction, just before the one of this number, in which two circles reach equally far.</summary>
    private static double Change(Circle from, Circle to, int direction)
    {
        var way = from.Centre - to.Centre;
        var (middle, half) = (Math.Atan2(way.Y, way.X), Math.Acos(Math.Clamp((to.Radius - from.Radius) / way.Length, -1, 1)));
        var near = 2 * Math.PI * (direction - 0.5) / Directions;
        var (one, other) = (Near(middle + half), Near(middle - half));
        return Math.Abs(one - near) < Math.Abs(other - near) ? one : other;

        double Near(double angle) => angle + (2 * Math.PI * Math.Round((near - angle) / (2 * Math.PI)));
    }

    private void MoveTo(Point point)
    {
        (x, y) = (0, 0);
        text.Append('M');
        AppendStep(point, first: true);
    }

    private void LineTo(Point point)
    {
        // After a line a further one needs no letter, but the letter is as short as a space and saves the question.
        text.Append('l');
        AppendStep(point, first: true);
    }

    private void CurveTo(Point control, Point end)
    {
        text.Append('q');
        var (fromX, fromY) = (x, y);
        AppendStep(control, first: true);
        (x, y) = (fromX, fromY);
        AppendStep(end, first: false);
    }

    /// <summary>Writes the way to a point, and is there afterwards.</summary>
    private void AppendStep(Point point, bool first)
    {
        var (toX, toY) = (Rounded(point.X), Rounded(point.Y));
        if (!first && toX >= x) text.Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"{toX - x}");
        if (toY >= y) text.Append(' ');
        text.Append(CultureInfo.InvariantCulture, $"{toY - y}");
        (x, y) = (toX, toY);
    }

    /// <summary>The circle that is outermost, and from which direction on.</summary>
    private sealed record Run(int Circle, double From);
}
