namespace BackCare.Exercises.Figures.Drawing;

/// <summary>A point of a drawing, y down.</summary>
internal readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    public static Point Between(Point from, Point to, double part) => from + ((to - from) * part);

    public double Dot(Point other) => (X * other.X) + (Y * other.Y);

    /// <summary>Positive when the other one lies clockwise of this one on the screen.</summary>
    public double Cross(Point other) => (X * other.Y) - (Y * other.X);
}
