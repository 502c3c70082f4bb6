namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>The bend of a part of the spine in degrees: forward, to the left side, and turned to the left.</summary>
internal readonly record struct SpineAngles(double Flexion, double Lean, double Twist)
{
    public SpineAngles Mirrored() => new(Flexion, -Lean, -Twist);

    public static SpineAngles Between(SpineAngles from, SpineAngles to, double part) =>
        new(Pose.Between(from.Flexion, to.Flexion, part), Pose.Between(from.Lean, to.Lean, part), Pose.Between(from.Twist, to.Twist, part));
}
