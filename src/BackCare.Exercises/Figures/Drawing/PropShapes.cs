using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Draws what an exercise is done with, the mat under it and the shadow on the floor.</summary>
internal static class PropShapes
{
    // What lies under everything else, from below to above.
    private const double MatDepth = -99;
    private const double ShadowDepth = -90;
    private const double WallDepth = -80;
    private const double RollerDepth = -50;

    private const double BandRadius = 0.009;
    private const double PostAboveBand = 0.14;

    /// <summary>Whatever lies deeper than this is under the body.</summary>
    public const double UnderBody = -40;

    private const double MatCorner = 0.04;
    private const double MatThickness = 0.012;

    /// <summary>What is nearer to the floor than this throws a shadow on it.</summary>
    private const double ShadowHeight = 0.20;

    public static void Draw(Scene scene, Prop prop)
    {
        switch (prop)
        {
            case Chair chair:
                Draw(scene, chair);
                break;
            case Roller roller:
                Draw(scene, roller);
                break;
            case RoomCorner corner:
                Draw(scene, corner);
                break;
            case Doorway door:
                Draw(scene, door);
                break;
            case Wall wall:
                AddBlock(scene, WallDepth, wall.Block);
                break;
            case Band band:
                Draw(scene, band);
                break;
        }
    }

    /// <summary>Draws a mat under a part of the floor.</summary>
    public static void DrawMat(Scene scene, Footprint footprint)
    {
        var (left, right, front, back) = footprint;
        var top = Rounded(0);
        scene.Add(
            MatDepth,
            new Shape(Paint.Mat, new PathText().AddPolygon(Outline.Convex([.. Rounded(-MatThickness), .. top]))),
            new Shape(Paint.Mat, new PathText().AddPolygon(top), HasLine: false));

        List<Point> Rounded(double z)
        {
            var outline = new List<Point>();
            foreach (var (x, y, from) in (ReadOnlySpan<(double, double, int)>)
                     [(front - MatCorner, left - MatCorner, 0), (back + MatCorner, left - MatCorner, 90), (back + MatCorner, right + MatCorner, 180), (front - MatCorner, right + MatCorner, 270)])
            {
                foreach (var turn in (ReadOnlySpan<int>)[0, 45, 90])
                {
                    var (sin, cos) = Math.SinCos(double.DegreesToRadians(from + turn));
                    outline.Add(scene.On(new(x + (MatCorner * cos), y + (MatCorner * sin), z)));
                }
            }

            return outline;
        }
    }

    /// <summary>Points of a thing that no other point of it lies outside of on the page.</summary>
    public static IEnumerable<Vector> Extent(Prop prop) => prop switch
    {
        Chair chair =>
            from x in new[] { chair.Rear - 0.06, chair.Front + 0.01 }
            from y in new[] { -Chair.HalfWidth, Chair.HalfWidth }
            from z in new[] { 0, chair.Back ?? Proportions.Seat }
            select new Vector(x, y, z),
        Roller roller => Ends(roller),
        RoomCorner corner =>
            from z in new[] { 0, corner.Height }
            from end in new[] { new Vector(corner.X, 0, z), WallEnd(corner, 1, z), WallEnd(corner, -1, z) }
            select end,
        Doorway door =>
            from y in new[] { door.Lintel.Low.Y, door.Lintel.High.Y }
            from z in new[] { 0, door.Lintel.High.Z }
            select new Vector(door.X, y, z),
        Wall wall => [wall.Block.Low, wall.Block.High, wall.Block.Low with { Z = wall.Height }, wall.Block.High with { Z = 0 }],
        Band { Anchor: { } anchor } => [anchor with { Z = 0 }, anchor with { Z = anchor.Z + PostAboveBand }],
        _ => [],
    };

    /// <summary>Drops every low part of the body on the floor as a flat capsule.</summary>
    public static void DrawShadow(Scene scene)
    {
        var body = scene.Body;
        var (squash, path) = (Squash(scene.Camera), new PathText());
        foreach (var side in (Side[])[Side.Left, Side.Right])
        {
            var (leg, arm) = (body.LegOf(side), body.ArmOf(side));
            AddLimb(leg.Hip, leg.Knee, leg.Ankle, 0.06);
            AddLimb(arm.Shoulder, arm.Elbow, arm.Palm, 0.042);
        }

        AddPart(0.10, body.PelvisCentre, body.MiddleEnd, body.NeckBase);
        AddPart(0.075, body.Head);
        scene.AddShadow(ShadowDepth, path);

        void AddLimb(Vector root, Vector hinge, Vector end, double radius)
        {
            if ((hinge - root).Unit.Dot((end - hinge).Unit) > 0.9)
            {
                AddPart(radius, root, hinge, end);
                return;
            }

            AddPart(radius, root, hinge);
            AddPart(radius * 0.9, hinge, end);
        }

        void AddPart(double radius, params ReadOnlySpan<Vector> points)
        {
            var lowest = double.PositiveInfinity;
            foreach (var point in points) lowest = Math.Min(lowest, point.Z);
            if (lowest > ShadowHeight) return;
            var circles = new List<Circle>();
            foreach (var point in points)
            {
                if (point.Z >= ShadowHeight + 0.02) continue;
                var ball = scene.Ball(point with { Z = 0 }, (radius * (1 - (0.6 * Math.Max(0, lowest - 0.05) / ShadowHeight))) + 0.010);
                circles.Add(ball with { Y = ball.Y / squash });
            }

            if (circles.Count > 0) path.AddHull([.. circles]);
        }
    }

    /// <summary>How much the floor is squashed on the page.</summary>
    public static double Squash(Camera camera) => Math.Max(0.10, Math.Abs(camera.View.Z));

    private static void Draw(Scene scene, Chair chair)
    {
        var (rear, front, seat) = (chair.Rear, chair.Front, Proportions.Seat);
        var seatDepth = scene.Depth(new Vector(chair.X, 0, seat)) - 0.12;
        foreach (var y in (ReadOnlySpan<double>)[-Chair.HalfWidth + 0.02, Chair.HalfWidth - 0.02])
        {
            foreach (var (x, splay) in (ReadOnlySpan<(double, double)>)[(front - 0.03, 0.012), (rear + 0.02, -0.05)])
            {
                AddBar(scene, scene.Depth(new Vector(x, y, 0.1)) - 0.06, new(x + splay, y, 0), new(x, y, seat - 0.03));
            }
        }

        AddBlock(scene, seatDepth, chair.Seat);
        if (chair.Backrest is not { } backrest) return;
        var backDepth = scene.Depth(new Vector(rear, 0, 0.5));
        foreach (var y in (ReadOnlySpan<double>)[-Chair.HalfWidth + 0.02, Chair.HalfWidth - 0.02])
        {
            AddBar(scene, backDepth - 0.01, new(rear + 0.01, y, seat), new(rear - 0.025, y, backrest.High.Z - 0.02));
        }

        AddBlock(scene, backDepth, backrest);
    }

    private static void Draw(Scene scene, Roller roller)
    {
        var axis = (roller.To - roller.From).Unit;
        var side = axis.Cross(Vector.Up).Unit;
        var up = axis.Cross(side);
        var near = scene.Depth(roller.From) > scene.Depth(roller.To) ? roller.From : roller.To;
        var shapes = new List<Shape>
        {
            new(Paint.Roll, new PathText().AddPolygon(Outline.Convex([.. Ring(roller.From, roller.Radius), .. Ring(roller.To, roller.Radius)]))),
            new(Paint.RollSide, Disc(0.98, 3)),
        };
        if (roller.IsRolledUp)
        {
            var coil = Enumerable.Range(0, 15).Select(i => On(near, roller.Radius * (0.86 - (0.70 * i / 14)), i / 6.0));
            shapes.Add(new(Paint.Coil, new PathText().AddCurve([.. coil])));
        }
        else
        {
            shapes.Add(new(Paint.Roll, Disc(0.42, 4)));
        }

        scene.Add(roller.LiesUnder ? RollerDepth : scene.Depth(roller.From, roller.To), [.. shapes]);

        // The part of a turn is 1 for all of it.
        Point On(Vector centre, double radius, double turn)
        {
            var (sin, cos) = Math.SinCos(2 * Math.PI * turn);
            return scene.On(centre + (side * (radius * cos)) + (up * (radius * sin)));
        }

        IEnumerable<Point> Ring(Vector centre, double radius) => Enumerable.Range(0, 24).Select(i => On(centre, radius, i / 24.0));

        PathText Disc(double part, int step) => new PathText().AddLoop([.. Outline.Convex([.. Ring(near, roller.Radius * part)]).Where((_, i) => i % step == 0)]);
    }

    private static void Draw(Scene scene, RoomCorner corner)
    {
        foreach (var (sign, paint) in (ReadOnlySpan<(int, Paint)>)[(1, Paint.Prop), (-1, Paint.PropSide)])
        {
            scene.Add(WallDepth, new Shape(paint, new PathText().AddPolygon(Outline.Convex(
            [
                scene.On(new(corner.X, 0, 0)), scene.On(WallEnd(corner, sign, 0)), scene.On(WallEnd(corner, sign, corner.Height)), scene.On(new(corner.X, 0, corner.Height)),
            ]))));
        }
    }

    private static void Draw(Scene scene, Doorway door)
    {
        AddBlock(scene, scene.Depth(new Vector(door.X + 0.02, door.HalfWidth, 0.5)) - 0.4, door.LeftPost);
        AddBlock(scene, scene.Depth(new Vector(door.X + 0.02, -door.HalfWidth, 0.5)) - 0.4, door.RightPost);
        AddBlock(scene, scene.Depth(new Vector(door.X, 0, door.Height)) - 0.05, door.Lintel);
    }

    private static void Draw(Scene scene, Band band)
    {
        var (left, right) = (scene.Body.Left.Palm, scene.Body.Right.Palm);
        if (band.Anchor is not { } anchor)
        {
            Add(left, right);
            return;
        }

        AddBar(scene, scene.Depth(anchor) - 0.01, anchor with { Z = 0 }, anchor with { Z = anchor.Z + PostAboveBand });
        Add(left, anchor);
        Add(right, anchor);

        void Add(Vector from, Vector to) => scene.Add(scene.Depth(from, to), new Shape(Paint.Roll, scene.Capsule(from, BandRadius, to, BandRadius)));
    }

    private static Vector WallEnd(RoomCorner corner, int sign, double z) => new(corner.X - (corner.Length * Math.Sqrt(0.5)), sign * corner.Length * Math.Sqrt(0.5), z);

    private static IEnumerable<Vector> Ends(Roller roller) =>
        from end in new[] { roller.From, roller.To }
        from offset in new[] { -roller.Radius, roller.Radius }
        from direction in new[] { Vector.Forward, new Vector(0, 1, 0), Vector.Up }
        select end + (direction * offset);

    private static void AddBar(Scene scene, double depth, Vector from, Vector to) =>
        scene.Add(depth, new Shape(Paint.PropSide, scene.Capsule(from, 0.013, to, 0.013)));

    private static void AddBlock(Scene scene, double depth, Block block)
    {
        var (low, high) = block;
        var corners =
            from x in new[] { low.X, high.X }
            from y in new[] { low.Y, high.Y }
            from z in new[] { low.Z, high.Z }
            select scene.On(new(x, y, z));
        Point[] top = [scene.On(new(low.X, low.Y, high.Z)), scene.On(new(high.X, low.Y, high.Z)), scene.On(high), scene.On(new(low.X, high.Y, high.Z))];
        scene.Add(
            depth,
            new Shape(Paint.PropSide, new PathText().AddPolygon(Outline.Convex([.. corners]))),
            new Shape(Paint.Prop, scene.Camera.View.Z > 0.05 ? new PathText().AddPolygon(top) : new PathText()));
    }
}
