namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Outlines of sets of points.</summary>
internal static class Outline
{
    // What is nearer than this belongs together; in units of the drawing.
    private const double Near = 1;
    private const double Straight = 1.1;

    /// <summary>The corners of the convex hull.</summary>
    public static List<Point> Convex(params ReadOnlySpan<Point> points)
    {
        var sorted = new List<Point>(points.Length);
        foreach (var point in points) sorted.Add(new(Math.Round(point.X, 2), Math.Round(point.Y, 2)));
        sorted.Sort((a, b) => a.X != b.X ? a.X.CompareTo(b.X) : a.Y.CompareTo(b.Y));
        var hull = Half(sorted);
        sorted.Reverse();
        hull.AddRange(Half(sorted));
        return hull;

        static List<Point> Half(List<Point> points)
        {
            var half = new List<Point>();
            foreach (var point in points)
            {
                while (half.Count > 1 && (half[^1] - half[^2]).Cross(point - half[^2]) <= 0) half.RemoveAt(half.Count - 1);
                half.Add(point);
            }

            half.RemoveAt(half.Count - 1);
            return half;
        }
    }

    /// <summary>Control points of a smooth curve around the union of convex polygons.</summary>
    /// <remarks>Of each edge the stretches outside all other polygons are kept and put together; the longest line of them is the outline.</remarks>
    public static List<Point> AroundAll(IReadOnlyList<List<Point>> convex)
    {
        // Each grows a little more than the one before, so that no two edges lie on each other.
        var polygons = convex.Where(polygon => polygon.Count >= 3).Select((polygon, i) => Grown(polygon, 1 + (0.0015 * (i + 1)))).ToArray();
        var boxes = Array.ConvertAll(polygons, polygon => Box.Around(polygon));
        var pieces = new List<Piece>();
        var inside = new List<Stretch>();
        for (var i = 0; i < polygons.Length; i++)
        {
            for (var k = 0; k < polygons[i].Count; k++)
            {
                var (from, to) = (polygons[i][k], polygons[i][(k + 1) % polygons[i].Count]);
                var box = Box.Nothing.With(from).With(to);
                inside.Clear();
                for (var j = 0; j < polygons.Length; j++)
                {
                    if (j != i && box.Overlaps(boxes[j]) && Inside(from, to, polygons[j]) is { } stretch) inside.Add(stretch);
                }

                inside.Sort((one, other) => one.From.CompareTo(other.From));
                inside.Add(new(1, 1));
                var done = 0.0;
                foreach (var stretch in inside)
                {
                    if (stretch.From - done > 1e-6) pieces.Add(new(Point.Between(from, to, done), Point.Between(from, to, stretch.From)));
                    done = Math.Max(done, stretch.To);
                }
            }
        }

        return WithCorners(Simplified(LongestLine(pieces)));
    }

    private static List<Point> Grown(List<Point> polygon, double factor)
    {
        var sum = new Point(0, 0);
        foreach (var point in polygon) sum += point;
        var middle = sum * (1.0 / polygon.Count);
        return polygon.ConvertAll(point => middle + ((point - middle) * factor));
    }

    /// <summary>The stretch of a line inside a convex polygon; null when there is none.</summary>
    private static Stretch? Inside(Point from, Point to, List<Point> polygon)
    {
        var (low, high, way) = (0.0, 1.0, to - from);
        for (var i = 0; i < polygon.Count; i++)
        {
            var edge = polygon[(i + 1) % polygon.Count] - polygon[i];
            var inward = new Point(-edge.Y, edge.X);
            var (slope, distance) = (inward.Dot(way), inward.Dot(polygon[i] - from));
            if (Math.Abs(slope) < 1e-12)
            {
                if (distance > 0) return null;
            }
            else if (slope > 0)
            {
                low = Math.Max(low, distance / slope);
            }
            else
            {
                high = Math.Min(high, distance / slope);
            }

            if (low >= high) return null;
        }

        return new(low, high);
    }

    private static List<Point> LongestLine(List<Piece> pieces)
    {
        var longest = new List<Point>();
        while (pieces.Count > 0)
        {
            var line = new List<Point> { pieces[^1].From, pieces[^1].To };
            pieces.RemoveAt(pieces.Count - 1);
            while (pieces.Count > 0)
            {
                var next = 0;
                for (var i = 1; i < pieces.Count; i++)
                {
                    if ((pieces[i].From - line[^1]).Length < (pieces[next].From - line[^1]).Length) next = i;
                }

                if ((pieces[next].From - line[^1]).Length > Near) break;
                line.Add(pieces[next].To);
                pieces.RemoveAt(next);
            }

            if (line.Count > longest.Count) longest = line;
        }

        return longest;
    }

    /// <summary>Without points that lie nearly on a straight line between others (Douglas and Peucker), each half by itself because the line is closed.</summary>
    private static List<Point> Simplified(List<Point> line)
    {
        var half = line.Count / 2;
        var simple = Half(line[..(half + 1)]);
        simple.RemoveAt(simple.Count - 1);
        simple.AddRange(Half(line[half..]));
        if ((simple[0] - simple[^1]).Length < 2 * Near) simple.RemoveAt(simple.Count - 1);
        return simple;

        static List<Point> Half(List<Point> points)
        {
            if (points.Count < 3) return points;
            var way = points[^1] - points[0];
            var (farthest, distance) = (0, 0.0);
            for (var i = 1; i < points.Count - 1; i++)
            {
                var off = way.Length > 1e-6 ? Math.Abs(way.Cross(points[i] - points[0])) / way.Length : (points[i] - points[0]).Length;
                if (off > distance) (farthest, distance) = (i, off);
            }

            if (distance <= Straight) return [points[0], points[^1]];
            var first = Half(points[..(farthest + 1)]);
            first.RemoveAt(first.Count - 1);
            first.AddRange(Half(points[farthest..]));
            return first;
        }
    }

    /// <summary>With more points where smoothing would take too much away: twice on a corner such as a hem, and near the ends of long straight stretches.</summary>
    private static List<Point> WithCorners(List<Point> line)
    {
        var dense = new List<Point>();
        for (var i = 0; i < line.Count; i++)
        {
            var (point, next, before) = (line[i], line[(i + 1) % line.Count], line[i == 0 ? line.Count - 1 : i - 1]);
            var (ahead, behind) = (next - point, point - before);
            dense.Add(point);
            if (ahead.Length > 20 && behind.Length > 20 && ahead.Dot(behind) / ahead.Length / behind.Length < 0.45) dense.Add(point);
            if (ahead.Length > 40) dense.AddRange([Point.Between(point, next, 10 / ahead.Length), Point.Between(point, next, 1 - (10 / ahead.Length))]);
        }

        return dense;
    }

    // Classes, because a list of structs is compiled anew for each of them.

    /// <summary>A part of an edge outside all other polygons.</summary>
    private sealed record Piece(Point From, Point To);

    /// <summary>A part of an edge inside another polygon, from 0 at its beginning to 1 at its end.</summary>
    private sealed record Stretch(double From, double To);
}
