namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>A point or a direction in space: x forward of the figure, y to its left, z up. Lengths are fractions of its stature.</summary>
/// <remarks>Double precision, so that a drawing rounded to whole units is the same on every machine; the vectors of System.Numerics are single.</remarks>
internal readonly record struct Vector(double X, double Y, double Z)
{
    private const double Nothing = 1e-9;

    public static Vector Zero => default;

    public static Vector Forward => new(1, 0, 0);

    public static Vector Up => new(0, 0, 1);

    public double Length => Math.Sqrt(Dot(this));

    /// <summary>The direction, of length 1; zero for a vector without one.</summary>
    public Vector Unit => Length is > Nothing and var length ? this * (1 / length) : Zero;

    public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y, a.Z + b.Z);

    public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y, a.Z - b.Z);

    public static Vector operator -(Vector a) => new(-a.X, -a.Y, -a.Z);

    public static Vector operator *(Vector a, double factor) => new(a.X * factor, a.Y * factor, a.Z * factor);

    /// <summary>The point a part of the way from one to the other.</summary>
    public static Vector Between(Vector from, Vector to, double part) => from + ((to - from) * part);

    public double Dot(Vector other) => (X * other.X) + (Y * other.Y) + (Z * other.Z);

    public Vector Cross(Vector other) => new((Y * other.Z) - (Z * other.Y), (Z * other.X) - (X * other.Z), (X * other.Y) - (Y * other.X));

    /// <summary>What is left of the vector at right angles to a direction of length 1.</summary>
    public Vector Across(Vector direction) => this - (direction * Dot(direction));
}
