using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Puts the poses of a picture beside or below each other, as large as they fit, and writes them as SVG.</summary>
internal sealed class PictureLayout
{
    // In units of the drawing: two to a pixel of a picture of 480 x 320, or of a thumbnail of 240 x 240.
    private const double Width = 960;
    private const double Height = 640;
    private const double SmallSize = 480;
    private const double Gap = 52;
    private const double Margin = 8;
    private const double ArrowMargin = 16;
    private const double ArrowSize = 30;
    private const double SmallArrowSize = 37;

    /// <summary>As a part of the stature.</summary>
    private const double MatMargin = 0.035;

    /// <summary>No figure gets taller than this for its stature.</summary>
    private const double LargestScale = 580;

    private readonly FigurePicture picture;
    private readonly bool isSmall;
    private readonly Footprint footprint;

    public PictureLayout(FigurePicture picture, bool isSmall)
    {
        (this.picture, this.isSmall) = (picture, isSmall);
        footprint = FootprintOf(picture);
    }

    /// <summary>The poses that are drawn, in reading order; in a thumbnail the last one, with the first as a shadow behind it.</summary>
    public string Draw(string title, string description, bool hasStyle) => isSmall ? DrawSmall(title, description, hasStyle) : DrawAll(title, description, hasStyle);

    /// <summary>One moment of the movement. All moments of a movement have the same size and place on the page.</summary>
    public string Draw(double moment, string title, string description, bool hasStyle)
    {
        var extent = picture.Movement.Aggregate(Box.Nothing, (box, pose) => box.With(Extent(new Body(pose.Pose))));
        var (width, height) = isSmall ? (SmallSize, SmallSize) : (Width, Height);
        var scale = Math.Min(LargestScale, Math.Min((width - (2 * Margin)) / extent.Width, (height - (2 * Margin)) / extent.Height));
        var box = (extent * scale).Grown(Margin);
        var svg = new SvgText(isSmall);
        svg.Add(SceneOf(new Body(picture.At(moment)), scale), -box.Left, -box.Top);
        return svg.ToString(new(box.Width, box.Height), title, description, hasStyle);
    }

    private string DrawAll(string title, string description, bool hasStyle)
    {
        var poses = picture.Drawn.Select(pose => new Panel(this, pose)).ToArray();
        var row = Fitted(poses, isColumn: false);
        var column = Fitted(poses, isColumn: true);
        var (isColumn, scale) = column > row * 1.05 ? (true, column) : (false, row);
        var boxes = Array.ConvertAll(poses, panel => panel.BoxAt(scale));
        var highest = boxes.Max(box => box.Height);
        var (left, right) = (boxes.Min(box => box.Left), boxes.Max(box => box.Right));

        var svg = new SvgText(isSmall);
        var place = 0.0;
        foreach (var (panel, box) in poses.Zip(boxes))
        {
            // In a column a point of the floor stays above itself; in a row all stand on one floor.
            var (x, y) = isColumn ? (-left, place - box.Top) : (place - box.Left, highest - box.Bottom);
            panel.AddTo(svg, scale, x, y);
            place += (isColumn ? box.Height : box.Width) + Gap;
            if (panel == poses[^1]) break;
            var next = isColumn ? new Point((right - left) / 2, place - (Gap / 2)) : new Point(place - (Gap / 2), highest / 2);
            svg.Add(new Shape(Paint.Next, ArrowShapes.Next(next, isColumn)));
        }

        var size = isColumn ? new Point(right - left, place - Gap) : new Point(place - Gap, highest);
        return svg.ToString(size, title, description, hasStyle);
    }

    private string DrawSmall(string title, string description, bool hasStyle)
    {
        var (last, first) = (new Panel(this, picture.Movement[^1]), new Panel(this, picture.Movement[0] with { Arrows = [] }));
        var scale = LargestScale;
        for (var i = 0; i < 3; i++) scale *= Math.Min(1, Math.Min(SmallSize / Bounds(scale).Width, SmallSize / Bounds(scale).Height));
        var box = Bounds(scale);
        var svg = new SvgText(isSmall);
        var (x, y) = (((SmallSize - box.Width) / 2) - box.Left, (picture.Cut is null ? (SmallSize - box.Height) / 2 : SmallSize - box.Height) - box.Top);
        last.AddTo(svg, scale, x, y, first.BareScene(scale));
        return svg.ToString(new(SmallSize, SmallSize), title, description, hasStyle);

        Box Bounds(double at)
        {
            var bounds = last.BoxAt(at).With(first.BoxAt(at));
            return picture.Cut is { } cut ? bounds with { Bottom = last.HeightOfThigh(cut, at) } : bounds;
        }
    }

    /// <summary>The scale at which the poses fit. Margins and arrows do not grow with it, so that it is found in a few steps.</summary>
    private static double Fitted(Panel[] poses, bool isColumn)
    {
        var scale = LargestScale;
        for (var i = 0; i < 5; i++)
        {
            var boxes = Array.ConvertAll(poses, panel => panel.BoxAt(scale));
            var gaps = Gap * (poses.Length - 1);
            var (width, height) = isColumn
                ? (boxes.Max(box => box.Right) - boxes.Min(box => box.Left), boxes.Sum(box => box.Height) + gaps)
                : (boxes.Sum(box => box.Width) + gaps, boxes.Max(box => box.Height));
            scale = Math.Min(LargestScale, scale * Math.Min(Width / width, Height / height));
        }

        return scale;
    }

    private Scene SceneOf(Body body, double scale)
    {
        var scene = BodyScene(body, scale, picture.Working);
        foreach (var mark in picture.Marks) MarkShapes.Draw(scene, mark);
        if (picture.MarksBlades) MarkShapes.DrawBlades(scene);
        if (picture.MarksNeck) MarkShapes.DrawNeck(scene);
        foreach (var prop in picture.Props) PropShapes.Draw(scene, prop);
        if (picture.Mat != MatKind.None) PropShapes.DrawMat(scene, footprint);
        PropShapes.DrawShadow(scene);
        return scene;
    }

    /// <summary>The body alone.</summary>
    private Scene BodyScene(Body body, double scale, IReadOnlyList<LimbName> working)
    {
        var scene = new Scene(body, picture.Camera, scale, isSmall);
        TrunkShapes.Draw(scene);
        foreach (var side in (Side[])[Side.Left, Side.Right])
        {
            LimbShapes.Draw(scene, scene.Body.LegOf(side), working.Contains(side == Side.Left ? LimbName.LeftLeg : LimbName.RightLeg));
            LimbShapes.Draw(scene, scene.Body.ArmOf(side), working.Contains(side == Side.Left ? LimbName.LeftArm : LimbName.RightArm));
        }

        HeadShapes.Draw(scene);
        return scene;
    }

    /// <summary>What a body with all around it takes up, at scale 1.</summary>
    private Box Extent(Body body)
    {
        var box = Box.Nothing;
        foreach (var landmark in Body.Landmarks) box = box.With(picture.Camera.On(body[landmark]), Proportions.RadiusOf(landmark) + 0.012);
        foreach (var prop in picture.Props)
        {
            foreach (var point in PropShapes.Extent(prop)) box = box.With(picture.Camera.On(point));
        }

        if (picture.Mat != MatKind.None)
        {
            foreach (var x in (ReadOnlySpan<double>)[footprint.Front, footprint.Back])
            {
                foreach (var y in (ReadOnlySpan<double>)[footprint.Left, footprint.Right]) box = box.With(picture.Camera.On(new(x, y, 0)));
            }
        }

        return box;
    }

    /// <summary>What the mat lies under: all that is near the floor in one of the poses, and a margin.</summary>
    private static Footprint FootprintOf(FigurePicture picture)
    {
        var isWhole = picture.Mat == MatKind.Whole;
        var area = Box.Nothing;
        foreach (var pose in picture.Drawn)
        {
            var body = new Body(pose.Pose);
            foreach (var landmark in Body.Landmarks)
            {
                if (body[landmark].Z < 0.22 && (isWhole || !IsOfForearm(landmark))) Add(body[landmark]);
            }
        }

        foreach (var prop in picture.Props)
        {
            if (prop is not Roller { Radius: > 0.03 } roller) continue;
            Add(roller.From);
            Add(roller.To);
        }

        return area == Box.Nothing ? default : new(area.Bottom + MatMargin, area.Top - MatMargin, area.Right + MatMargin, area.Left - MatMargin);

        void Add(Vector point) => area = area.With(new Point(point.X, point.Y));

        static bool IsOfForearm(Landmark landmark) => landmark is
            Landmark.LeftElbow or Landmark.LeftWrist or Landmark.LeftHand or Landmark.LeftFinger or Landmark.LeftThumb or
            Landmark.RightElbow or Landmark.RightWrist or Landmark.RightHand or Landmark.RightFinger or Landmark.RightThumb;
    }

    /// <summary>One pose of the picture, with its arrows.</summary>
    private sealed class Panel
    {
        private readonly PictureLayout layout;
        private readonly IReadOnlyList<MovementArrow> arrows;
        private readonly Body body;
        private readonly Box extent;

        public Panel(PictureLayout layout, MovementPose pose)
        {
            (this.layout, arrows, body) = (layout, pose.Arrows, new(pose.Pose));
            extent = layout.Extent(body);
        }

        public Box BoxAt(double scale)
        {
            var box = extent * scale;
            foreach (var arrow in arrows)
            {
                foreach (var point in WayOf(arrow, scale)) box = box.With(point, ArrowMargin);
            }

            return box.Grown(Margin);
        }

        public void AddTo(SvgText svg, double scale, double x, double y, Scene? ghost = null)
        {
            var shapes = new List<Shape>();
            foreach (var arrow in arrows)
            {
                var (shaft, head) = ArrowShapes.Of(WayOf(arrow, scale), layout.isSmall ? SmallArrowSize : ArrowSize);
                shapes.Add(new(Paint.Arrow, shaft));
                shapes.Add(new(Paint.ArrowHead, head, HasLine: false));
            }

            svg.Add(layout.SceneOf(body, scale), x, y, ghost, shapes);
        }

        /// <summary>The body alone.</summary>
        public Scene BareScene(double scale) => layout.BodyScene(body, scale, []);

        public double HeightOfThigh(double part, double scale) => On(Vector.Between(body.LeftLeg.Hip, body.LeftLeg.Knee, part), scale).Y;

        private List<Point> WayOf(MovementArrow arrow, double scale)
        {
            var start = On(body[arrow.At], scale);
            var way = new List<Point>();
            foreach (var point in arrow.Way) way.Add(start + (point * scale));
            return way;
        }

        private Point On(Vector point, double scale) => layout.picture.Camera.On(point) * scale;
    }
}
