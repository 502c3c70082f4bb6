namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>A rotation, given by where it takes the three axes; also the frame of a part of the body.</summary>
internal readonly record struct Rotation(Vector X, Vector Y, Vector Z)
{
    public static Rotation None => new(new(1, 0, 0), new(0, 1, 0), new(0, 0, 1));

    public static Rotation AboutX(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(1, 0, 0), new(0, cos, sin), new(0, -sin, cos));
    }

    public static Rotation AboutY(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(cos, 0, -sin), new(0, 1, 0), new(sin, 0, cos));
    }

    public static Rotation AboutZ(double degrees)
    {
        var (sin, cos) = Math.SinCos(double.DegreesToRadians(degrees));
        return new(new(cos, sin, 0), new(-sin, cos, 0), new(0, 0, 1));
    }

    public static Vector operator *(Rotation rotation, Vector vector) => (rotation.X * vector.X) + (rotation.Y * vector.Y) + (rotation.Z * vector.Z);

    public static Rotation operator *(Rotation outer, Rotation inner) => new(outer * inner.X, outer * inner.Y, outer * inner.Z);

    /// <summary>The frame whose z axis has a direction and whose x axis is as near to another as it can be.</summary>
    public static Rotation Facing(Vector z, Vector x)
    {
        z = z.Unit;
        x = x.Across(z).Unit;
        if (x.Length < 0.5) x = new Vector(0, 1, 0.01).Cross(z).Unit;
        return new(x, z.Cross(x), z);
    }

    /// <summary>A vector as seen in this frame.</summary>
    public Vector Inside(Vector vector) => new(X.Dot(vector), Y.Dot(vector), Z.Dot(vector));

    /// <summary>A frame as seen in this frame.</summary>
    public Rotation Inside(Rotation other) => new(Inside(other.X), Inside(other.Y), Inside(other.Z));

    /// <summary>The rotation a part of the way from one to the other, about one axis.</summary>
    public static Rotation Between(Rotation from, Rotation to, double part)
    {
        var turn = from.Inside(to);
        var angle = Math.Acos(Math.Clamp((turn.X.X + turn.Y.Y + turn.Z.Z - 1) / 2, -1, 1));
        if (angle < 1e-4) return from;
        var axis = angle > Math.PI - 1e-3
            ? new Vector(HalfTurn(turn.X.X), HalfTurn(turn.Y.Y), HalfTurn(turn.Z.Z)).Unit
            : new Vector(turn.Y.Z - turn.Z.Y, turn.Z.X - turn.X.Z, turn.X.Y - turn.Y.X) * (1 / (2 * Math.Sin(angle)));
        return from * About(axis, angle * part);

        static double HalfTurn(double onDiagonal) => Math.Sqrt(Math.Max(0, (onDiagonal + 1) / 2));
    }

    private static Rotation About(Vector axis, double radians)
    {
        var (sin, cos) = Math.SinCos(radians);
        var (x, y, z) = axis;
        var rest = 1 - cos;
        return new(
            new(cos + (x * x * rest), (y * x * rest) + (z * sin), (z * x * rest) - (y * sin)),
            new((x * y * rest) - (z * sin), cos + (y * y * rest), (z * y * rest) + (x * sin)),
            new((x * z * rest) + (y * sin), (y * z * rest) - (x * sin), cos + (z * z * rest)));
    }
}
