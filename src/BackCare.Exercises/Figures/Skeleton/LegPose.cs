namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>A leg: the hip, the knee in degrees, and the ankle.</summary>
internal sealed record LegPose(Rotation Hip, double Knee, Rotation Ankle)
{
    /// <summary>Where the ankle is held; null where the leg is free.</summary>
    public Vector? Held { get; init; }

    public LegPose Mirrored() => this with { Hip = Pose.Mirrored(Hip), Ankle = Pose.Mirrored(Ankle), Held = Held is { } held ? Pose.Mirrored(held) : null };

    public static LegPose Between(LegPose from, LegPose to, double part) => new(
        Rotation.Between(from.Hip, to.Hip, part), Pose.Between(from.Knee, to.Knee, part), Rotation.Between(from.Ankle, to.Ankle, part))
    { Held = Pose.Held(from.Held, to.Held, part) };
}
