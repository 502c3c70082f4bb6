namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>Two bones with a hinge between them, such as an arm or a leg: inverse kinematics in closed form.</summary>
internal static class TwoBones
{
    /// <summary>Where the hinge and the end are when the end reaches for a point.</summary>
    /// <param name="root">Where the first bone begins.</param>
    /// <param name="point">What is reached for; beyond reach, the end stops on the way to it.</param>
    /// <param name="first">How long the first bone is.</param>
    /// <param name="second">How long the second bone is.</param>
    /// <param name="towards">To which side the hinge goes out.</param>
    public static (Vector Hinge, Vector End) Reach(Vector root, Vector point, double first, double second, Vector towards)
    {
        var way = point - root;
        var direction = way.Unit;
        var distance = Math.Clamp(way.Length, (Math.Abs(first - second) * 1.001) + 1e-6, (first + second) * 0.9995);
        var along = ((first * first) - (second * second) + (distance * distance)) / (2 * distance);
        var outward = towards.Across(direction).Unit;
        if (outward.Length < 0.5) outward = direction.Cross(new(0.3, 1, 0.2)).Unit;
        return (root + (direction * along) + (outward * Math.Sqrt(Math.Max(0, (first * first) - (along * along)))), root + (direction * distance));
    }
}
