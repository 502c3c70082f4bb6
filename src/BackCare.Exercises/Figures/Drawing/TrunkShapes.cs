using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Draws pelvis and trunk: ellipses along the spine, neighbours joined by hulls, with one outline for all of them.</summary>
internal static class TrunkShapes
{
    // Sections of the trunk: their height along the spine from the hips, half of the width and of the depth, and how far forward they lie.
    private static readonly (double Height, double Width, double Depth, double Forward)[] Sections =
    [
        (-0.050, 0.058, 0.044, -0.004), (-0.020, 0.086, 0.060, -0.008), (0.012, 0.089, 0.066, -0.010), (0.045, 0.084, 0.061, -0.006),
        (0.075, 0.078, 0.055, 0), (0.105, 0.074, 0.052, 0.002), (0.140, 0.078, 0.055, 0.004), (0.175, 0.085, 0.059, 0.006),
        (0.210, 0.092, 0.062, 0.008), (0.240, 0.096, 0.061, 0.008), (0.268, 0.096, 0.054, 0.004), (0.290, 0.080, 0.043, 0),
        (0.308, 0.050, 0.036, -0.002),
    ];

    // The section in which trousers and top meet.
    private const int Waist = 3;
    private const int PointsOfRing = 20;
    private const int PointsOfBall = 21;

    private const double HeightOfChest = 0.20;

    public static double DepthOf(Scene scene) => scene.Depth(scene.Body.SpineAt(HeightOfChest).Point);

    public static void Draw(Scene scene)
    {
        var body = scene.Body;
        var rings = Array.ConvertAll(Sections, section => Ring(scene, section));
        var seat = Outline.AroundAll([.. Enumerable.Range(0, Waist).Select(i => Outline.Convex([.. rings[i], .. rings[i + 1]]))]);
        scene.Add(scene.Depth(body.PelvisCentre) - 0.022, new Shape(Paint.Legs, new PathText().AddLoop(seat)));

        var top = Outline.AroundAll(
        [
            .. Enumerable.Range(Waist, Sections.Length - 1 - Waist).Select(i => Outline.Convex([.. rings[i], .. rings[i + 1]])),
            Yoke(scene, body.Left),
            Yoke(scene, body.Right),
        ]);
        scene.Add(DepthOf(scene), new Shape(Paint.Top, new PathText().AddLoop(top)));
    }

    /// <summary>A point on the surface of the trunk, and the direction outward there.</summary>
    /// <param name="body">The body.</param>
    /// <param name="height">Along the spine from the hips.</param>
    /// <param name="angle">In degrees: 0 in front, 90 at the left, 180 at the back.</param>
    public static (Vector Point, Vector Outward) Surface(Body body, double height, double angle)
    {
        var i = Math.Clamp(Array.FindLastIndex(Sections, section => section.Height <= height), 0, Sections.Length - 2);
        var (below, above) = (Sections[i], Sections[i + 1]);
        var part = (height - below.Height) / (above.Height - below.Height);
        var (width, depth, forward) = (Pose.Between(below.Width, above.Width, part), Pose.Between(below.Depth, above.Depth, part), Pose.Between(below.Forward, above.Forward, part));
        var (point, frame) = body.SpineAt(height);
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(angle));
        return (point + (frame.X * (forward + (depth * cos))) + (frame.Y * (width * sin)), ((frame.X * (cos / depth)) + (frame.Y * (sin / width))).Unit);
    }

    private static Point[] Ring(Scene scene, (double Height, double Width, double Depth, double Forward) section)
    {
        var (point, frame) = scene.Body.SpineAt(section.Height);
        var ring = new Point[PointsOfRing];
        for (var i = 0; i < ring.Length; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / ring.Length);
            ring[i] = scene.On(point + (frame.X * (section.Forward + (section.Depth * cos))) + (frame.Y * (section.Width * sin)));
        }

        return ring;
    }

    /// <summary>What joins shoulder, chest and neck.</summary>
    private static List<Point> Yoke(Scene scene, Arm arm)
    {
        Circle[] balls =
        [
            scene.Ball(arm.Shoulder, Proportions.ShoulderRadius * 0.97),
            scene.Ball(scene.Body.SpineAt(0.25).Point, 0.045),
            scene.Ball(scene.Body.SpineAt(0.312).Point, 0.026),
        ];
        var rim = new Point[balls.Length * PointsOfBall];
        for (var i = 0; i < rim.Length; i++)
        {
            var (ball, angle) = (balls[i / PointsOfBall], i % PointsOfBall * 0.3);
            rim[i] = new(ball.X + (ball.Radius * Math.Cos(angle)), ball.Y + (ball.Radius * Math.Sin(angle)));
        }

        return Outline.Convex(rim);
    }
}
