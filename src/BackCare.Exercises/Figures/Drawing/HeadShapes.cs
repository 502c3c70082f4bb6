using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Draws neck and head: skull, cheeks and chin, hair as spherical caps, and a face placed on the surface.</summary>
internal static class HeadShapes
{
    private const int PointsOfCap = 48;

    public static double NeckDepth(Scene scene) => scene.Depth(scene.Body.NeckBase, scene.Body.SkullBase) - 0.08;

    /// <summary>The neck goes from inside the collar to inside the skull, so that the head cannot come off.</summary>
    public static (Circle Collar, Circle Middle, Circle Skull) Neck(Scene scene)
    {
        var body = scene.Body;
        var skull = body.Head + (body.HeadFrame * new Vector(-0.010, 0, -0.030));
        return (scene.Ball(body.SpineAt(0.282).Point, 0.040), scene.Ball(body.NeckMiddle, Proportions.NeckRadius), scene.Ball(skull, 0.036));
    }

    public static void Draw(Scene scene)
    {
        var (body, view) = (scene.Body, scene.Camera.View);
        var frame = body.HeadFrame;

        var (collar, middle, skull) = Neck(scene);
        scene.Add(NeckDepth(scene), new Shape(Paint.Skin, new PathText().AddHull(collar, middle).AddHull(middle, skull)));

        var shapes = new List<Shape>();
        var front = frame.X.Dot(view);
        var isFrontal = front >= 0.45;
        if (!isFrontal) shapes.Add(new(Paint.Skin, new PathText().AddHull(Ball(0.069, 0, -0.019, 0.0085), Ball(0.056, 0, 0.006, 0.009))));
        shapes.Add(new(Paint.Skin, new PathText().AddHull(scene.Ball(body.Head, Proportions.SkullRadius * 0.97), Ball(0.015, 0, -0.034, 0.044), Ball(0.030, 0, -0.060, 0.021))));

        var crown = At(-0.004, 0, 0.005);
        var hair = new PathText();
        AddCap(scene, hair, crown, Direction(-0.42, 0.44, 0.80), Proportions.SkullRadius * 1.07, 0.20);
        AddCap(scene, hair, crown, Direction(-0.46, -0.30, 0.84), Proportions.SkullRadius * 1.06, 0.25);
        AddCap(scene, hair, crown, Direction(-1, 0, 0.10), Proportions.SkullRadius * 1.05, 0.18);
        AddCap(scene, hair, At(-0.008, 0, -0.006), Direction(-0.95, 0, -0.30), Proportions.SkullRadius * 0.95, 0.50);
        shapes.Add(new(Paint.Hair, hair));
        foreach (var sign in (ReadOnlySpan<int>)[1, -1])
        {
            if (frame.Y.Dot(view) * sign > 0.1) shapes.Add(new(Paint.Skin, new PathText().AddHull(Ball(-0.010, sign * 0.064, -0.014, 0.0130), Ball(-0.008, sign * 0.063, -0.026, 0.0095))));
        }

        if (isFrontal) shapes.Add(new(Paint.SkinFar, new PathText().AddHull(Ball(0.069, 0, -0.021, 0.0085), Ball(0.064, 0, -0.008, 0.0055)), HasLine: false));
        shapes.Add(new(Paint.Face, Eyes(), HasLine: false));
        shapes.Add(new(Paint.Smile, Mouth()));
        scene.Add(scene.Depth(body.Head), [.. shapes]);

        Vector At(double x, double y, double z) => body.Head + (frame * new Vector(x, y, z));

        Vector Direction(double x, double y, double z) => (frame * new Vector(x, y, z)).Unit;

        Circle Ball(double x, double y, double z, double radius) => scene.Ball(At(x, y, z), radius);

        PathText Eyes()
        {
            var radius = scene.IsSmall ? 0.0080 : 0.0064;
            var eyes = new PathText();
            foreach (var sign in (ReadOnlySpan<int>)[1, -1])
            {
                if (Direction(0.85, sign * 0.52, 0).Dot(view) > 0.22) eyes.AddHull(Ball(0.056, sign * 0.0255, 0.003, radius), Ball(0.056, sign * 0.0255, -0.003, radius));
            }

            return eyes;
        }

        // Its middle is pushed towards the chin on the page, so that it never becomes a frown. It is left out where the face is seen too flat.
        PathText Mouth()
        {
            var mouth = new PathText();
            var down = scene.Camera.On(frame.Z);
            bool[] isSeen = [Sees(-1), Sees(0), Sees(1)];
            if (down.Length <= 0.45 || isSeen.Count(seen => seen) < 2) return mouth;
            var (left, right) = (Lip(isSeen[0] ? -1 : 0), Lip(isSeen[2] ? 1 : 0));
            var sag = 0.0085 * 1.1 * scene.Scale * (isSeen[0] && isSeen[2] ? 1 : 0.6);
            return mouth.AddCurve([left, Point.Between(left, right, 0.5) - (down * (sag / down.Length)), right]);
        }

        bool Sees(int place) => Direction(0.85, place * 0.62, -0.05).Dot(view) > 0.12;

        Point Lip(int place) => scene.On(At(0.057 - (0.011 * place * place), place * 0.0175, -0.041));
    }

    /// <summary>Adds what is seen of a spherical cap: the points of a ball beyond a plane.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="path">Where it is added, always with the same winding.</param>
    /// <param name="centre">The centre of the ball.</param>
    /// <param name="pole">The direction of the cap's middle.</param>
    /// <param name="radius">The radius of the ball.</param>
    /// <param name="height">How far the plane is from the centre, as a part of the radius.</param>
    private static void AddCap(Scene scene, PathText path, Vector centre, Vector pole, double radius, double height)
    {
        var (camera, middle, size) = (scene.Camera, scene.On(centre), radius * scene.Scale);
        var across = pole.Cross(new(0.123, 0.77, 0.31)).Unit;
        var (along, edge) = (pole.Cross(across), Math.Sqrt(1 - (height * height)));
        var ring = new Vector[PointsOfCap];
        for (var i = 0; i < ring.Length; i++)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * i / ring.Length);
            ring[i] = (pole * height) + (across * (edge * cos)) + (along * (edge * sin));
        }

        if (Array.TrueForAll(ring, IsSeen))
        {
            var whole = new List<Point>();
            for (var i = 0; i < ring.Length; i += 8) whole.Add(OnPage(ring[i]));
            Add(whole);
            return;
        }

        if (!Array.Exists(ring, IsSeen))
        {
            if (camera.View.Dot(pole) > 0) path.AddHull(new Circle(middle.X, middle.Y, size));
            return;
        }

        var start = 0;
        while (!IsSeen(ring[start]) || IsSeen(ring[(start + PointsOfCap - 1) % PointsOfCap])) start++;
        var seen = new List<Vector>();
        for (var i = start; i < start + PointsOfCap && IsSeen(ring[i % PointsOfCap]); i++) seen.Add(ring[i % PointsOfCap]);

        // The rest of the outline is the rim of the ball, from the last point that is seen back to the first, on the side of the cap.
        var (to, from) = (AngleOf(seen[0]), AngleOf(seen[^1]));
        var (right, left) = (Turn(to - from), -Turn(from - to));
        var span = Inside(from + (right / 2)) >= Inside(from + (left / 2)) ? right : left;
        var parts = Math.Max(2, (int)(Math.Abs(span) / 0.75) + 1);
        var reach = parts > 2 ? 1 / Math.Cos(span / parts / 2) : 1.02; // Control points lie outside the circle.
        var rim = new List<Point> { OnRim(from, 1) };
        for (var i = 1; i < parts; i++) rim.Add(OnRim(from + (span * i / parts), reach));
        rim.Add(OnRim(from + span, 1));
        var outline = new List<Point> { rim[0] };
        outline.AddRange(rim);
        outline.Add(rim[^1]);
        for (var i = 4; i < seen.Count - 4; i += 7) outline.Add(OnPage(seen[i]));
        Add(outline);

        bool IsSeen(Vector point) => point.Dot(camera.View) >= 0;

        Point OnPage(Vector point) => middle + (camera.On(point) * size);

        Point OnRim(double angle, double part) => middle + (new Point(Math.Cos(angle), Math.Sin(angle)) * (size * part));

        double AngleOf(Vector point) => Math.Atan2(-point.Dot(camera.Up), point.Dot(camera.Right));

        double Inside(double angle) => ((camera.Right * Math.Cos(angle)) + (camera.Up * -Math.Sin(angle))).Dot(pole);

        void Add(List<Point> points)
        {
            var area = 0.0;
            for (var i = 0; i < points.Count; i++) area += points[i == 0 ? points.Count - 1 : i - 1].Cross(points[i]);
            if (area <= 0) points.Reverse();
            path.AddLoop(points);
        }

        static double Turn(double angle) => angle - (2 * Math.PI * Math.Floor(angle / (2 * Math.PI)));
    }
}
