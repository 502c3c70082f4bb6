namespace BackCare.Exercises.Figures.Drawing;

/// <summary>A circle of a drawing: what a sphere of the body looks like.</summary>
internal readonly record struct Circle(double X, double Y, double Radius)
{
    public Point Centre => new(X, Y);
}
