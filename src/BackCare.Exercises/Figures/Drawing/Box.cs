namespace BackCare.Exercises.Figures.Drawing;

/// <summary>The smallest upright rectangle around something.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public static Box Nothing => new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public static Box Around(List<Point> points)
    {
        var box = Nothing;
        foreach (var point in points) box = box.With(point);
        return box;
    }

    public static Box operator *(Box box, double factor) => new(box.Left * factor, box.Top * factor, box.Right * factor, box.Bottom * factor);

    public Box With(Point point, double margin = 0) => new(
        Math.Min(Left, point.X - margin), Math.Min(Top, point.Y - margin), Math.Max(Right, point.X + margin), Math.Max(Bottom, point.Y + margin));

    public Box With(Box other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public Box Grown(double margin) => new(Left - margin, Top - margin, Right + margin, Bottom + margin);

    public bool Overlaps(Box other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;
}
