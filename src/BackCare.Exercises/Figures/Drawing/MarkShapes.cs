using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Marks the area that an exercise targets on the trunk: a lighter tint with a hatch that follows the body, so that it is seen in grey as well.</summary>
internal static class MarkShapes
{
    private const int Rows = 6;
    private const int Columns = 13;

    // Above this, the direction outward looks to the viewer.
    private const double Facing = 0.02;

    // Marks lie directly on the top; shoulder blades a little nearer, above a sleeve that hangs.
    private const double AboveTop = 0.001;
    private const double AboveSleeves = 0.06;

    // Where the mark of the neck ends below, along the spine, and how wide it is there.
    private const double HeightOfRoot = 0.286;
    private const double RadiusOfRoot = 0.030;

    // The outline of a shoulder blade on the back: heights along the spine, and degrees from its inner edge.
    private static readonly (double Height, double Angle)[] Blade =
        [(0.266, 6), (0.270, 18), (0.260, 46), (0.238, 48), (0.200, 26), (0.166, 13), (0.164, 4), (0.186, -3), (0.245, -3)];

    private static readonly (double Height, double From, double To)[] BladeHatch = [(0.246, 4, 39), (0.222, 3, 30), (0.198, 4, 20), (0.178, 4, 12)];

    /// <summary>Draws what the viewer sees of a mark. Of one that is turned away, or of which only a sliver is seen, the outline shines through as a dashed line.</summary>
    public static void Draw(Scene scene, BodyMark mark)
    {
        var depth = TrunkShapes.DepthOf(scene) + AboveTop;
        if (OutlineOf(isSeen: true) is { } seen) scene.Add(depth, new Shape(Paint.Target, seen, HasLine: false), new Shape(Paint.Hatch, Hatch()));
        else if (OutlineOf(isSeen: false) is { } hidden) scene.Add(depth, new Shape(Paint.HiddenTarget, hidden));

        // The part that looks to the viewer, or the part that looks away.
        PathText? OutlineOf(bool isSeen)
        {
            var rows = new List<List<Point>>();
            for (var row = 0; row < Rows; row++)
            {
                var height = row / (Rows - 1.0);
                var points = new List<Point>();
                for (var column = 0; column < Columns; column++)
                {
                    var (point, facing) = At(height, (column / 6.0) - 1, Width(height));
                    if (isSeen ? facing > Facing : facing < -Facing) points.Add(point);
                }

                if (points.Count > 3) rows.Add(points);
            }

            if (rows.Count < 4) return null;
            var outline = rows.ConvertAll(row => row[0]);
            for (var i = 3; i < rows[^1].Count - 1; i += 3) outline.Add(rows[^1][i]);
            for (var i = rows.Count - 1; i >= 0; i--) outline.Add(rows[i][^1]);
            for (var i = rows[0].Count - 4; i > 0; i -= 3) outline.Add(rows[0][i]);
            return new PathText().AddLoop(outline);
        }

        static double Width(double height) => 1 - (0.45 * Math.Pow((2 * height) - 1, 2));

        // The lines lean, and are cut off where the mark ends or turns away.
        PathText Hatch()
        {
            var hatch = new PathText();
            var step = scene.IsSmall ? 0.52 : 0.36;
            for (var shift = -2.2; shift < 2.2; shift += step)
            {
                var line = new List<Point>();
                for (var i = 1; i < 12; i++)
                {
                    var height = i / 12.0;
                    var across = shift + (0.85 * ((2 * height) - 1));
                    var (point, facing) = At(height, across, 1);
                    if (Math.Abs(across) <= Width(height) * 0.93 && facing > 0.10) line.Add(point);
                }

                if (line.Count > 4) hatch.AddCurve([line[0], line[line.Count / 2], line[^1]]);
                else if (line.Count > 2) hatch.AddLine(line[0], line[^1]);
            }

            return hatch;
        }

        (Point Point, double Facing) At(double height, double across, double width)
        {
            var (point, outward) = TrunkShapes.Surface(scene.Body, Pose.Between(mark.From, mark.To, height), mark.Centre + (mark.HalfWidth * width * across));
            return (scene.On(point), outward.Dot(scene.Camera.View));
        }
    }

    /// <summary>Draws the neck, from the head down to the top of the trunk. It is round, so that it is marked alike from every side.</summary>
    public static void DrawNeck(Scene scene)
    {
        var (_, middle, skull) = HeadShapes.Neck(scene);
        var root = scene.Ball(scene.Body.SpineAt(HeightOfRoot).Point, RadiusOfRoot);
        var (hatch, up) = (new PathText(), skull.Centre - root.Centre);
        if (up.Length > middle.Radius)
        {
            var right = new Point(-up.Y, up.X) * (middle.Radius / up.Length);
            foreach (var place in (ReadOnlySpan<double>)[-0.15, 0.15, 0.45, 0.75])
            {
                var centre = Point.Between(root.Centre, skull.Centre, place);
                hatch.AddLine(centre - right - (up * 0.10), centre + right + (up * 0.10));
            }
        }

        // Above the sleeves of both shoulders, and under the head.
        var depth = Math.Max(scene.Depth(scene.Body.Left.Shoulder), scene.Depth(scene.Body.Right.Shoulder)) + AboveSleeves;
        scene.Add(
            Math.Min(depth, scene.Depth(scene.Body.Head) - AboveTop),
            new Shape(Paint.Target, new PathText().AddPolygon(Outline.Convex([.. Rim(root), .. Rim(skull)])), HasLine: false),
            new Shape(Paint.Hatch, hatch));

        static IEnumerable<Point> Rim(Circle circle) =>
            Enumerable.Range(0, 12).Select(i => circle.Centre + (new Point(Math.Cos(i * Math.PI / 6), Math.Sin(i * Math.PI / 6)) * circle.Radius));
    }

    /// <summary>Draws the shoulder blades; they go where the arms' pull takes them.</summary>
    public static void DrawBlades(Scene scene)
    {
        var (outlines, hatch) = (new PathText(), new PathText());
        foreach (var arm in (Arm[])[scene.Body.Left, scene.Body.Right])
        {
            var inner = 26 + (0.66 * arm.Protraction);
            var outline = Array.ConvertAll(Blade, corner => At(arm, inner, corner.Height, corner.Angle));
            if (Array.Exists(outline, corner => corner.Outward.Dot(scene.Camera.View) < Facing)) continue;
            outlines.AddLoop(Array.ConvertAll(outline, corner => scene.On(corner.Point)));
            foreach (var (height, from, to) in BladeHatch) hatch.AddLine(scene.On(At(arm, inner, height - 0.006, from).Point), scene.On(At(arm, inner, height + 0.006, to).Point));
        }

        scene.Add(TrunkShapes.DepthOf(scene) + AboveSleeves, new Shape(Paint.Target, outlines), new Shape(Paint.Hatch, hatch));

        (Vector Point, Vector Outward) At(Arm arm, double inner, double height, double angle) =>
            TrunkShapes.Surface(scene.Body, height, 180 - (Body.Sign(arm.Side) * (inner + angle)));
    }
}
