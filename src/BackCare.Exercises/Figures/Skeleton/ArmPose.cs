namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>An arm: the shoulder blade's reach forward and lift, the shoulder, the elbow, the wrist and how far the fingers are bent, all in degrees.</summary>
internal sealed record ArmPose(double Protraction, double Elevation, Rotation Shoulder, double Elbow, Rotation Wrist, double Curl)
{
    /// <summary>Where the wrist is held; null where the arm is free.</summary>
    public Vector? Held { get; init; }

    public ArmPose Mirrored() => this with { Shoulder = Pose.Mirrored(Shoulder), Wrist = Pose.Mirrored(Wrist), Held = Held is { } held ? Pose.Mirrored(held) : null };

    public static ArmPose Between(ArmPose from, ArmPose to, double part) => new(
        Pose.Between(from.Protraction, to.Protraction, part),
        Pose.Between(from.Elevation, to.Elevation, part),
        Rotation.Between(from.Shoulder, to.Shoulder, part),
        Pose.Between(from.Elbow, to.Elbow, part),
        Rotation.Between(from.Wrist, to.Wrist, part),
        Pose.Between(from.Curl, to.Curl, part))
    { Held = Pose.Held(from.Held, to.Held, part) };
}
