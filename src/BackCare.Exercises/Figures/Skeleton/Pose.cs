namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>How a body is held: where its pelvis is, and how each joint is bent. It knows nothing of lengths. Immutable.</summary>
internal sealed record Pose
{
    public required Vector Pelvis { get; init; }

    /// <summary>How the pelvis is turned in space.</summary>
    public required PelvisAngles Turn { get; init; }

    public required SpinePose Spine { get; init; }

    public required ArmPose LeftArm { get; init; }

    public required ArmPose RightArm { get; init; }

    public required LegPose LeftLeg { get; init; }

    public required LegPose RightLeg { get; init; }

    public ArmPose Arm(Side side) => side == Side.Left ? LeftArm : RightArm;

    public LegPose Leg(Side side) => side == Side.Left ? LeftLeg : RightLeg;

    /// <summary>The same with left and right changed.</summary>
    public Pose Mirrored() => new()
    {
        Pelvis = Mirrored(Pelvis),
        Turn = Turn with { Yaw = -Turn.Yaw, Roll = -Turn.Roll, Spin = -Turn.Spin },
        Spine = Spine.Mirrored(),
        LeftArm = RightArm.Mirrored(),
        RightArm = LeftArm.Mirrored(),
        LeftLeg = RightLeg.Mirrored(),
        RightLeg = LeftLeg.Mirrored(),
    };

    /// <summary>The pose a part of the way from one to the other, from 0 to 1.</summary>
    /// <remarks>
    /// Ball joints turn about one axis; the spine and hinges bend evenly. A hand or foot that is held in both poses is led in a straight line between the two
    /// places, which <see cref="Body"/> sees to.
    /// </remarks>
    public static Pose Between(Pose from, Pose to, double part) => new()
    {
        Pelvis = Vector.Between(from.Pelvis, to.Pelvis, part),
        Turn = PelvisAngles.Between(from.Turn, to.Turn, part),
        Spine = SpinePose.Between(from.Spine, to.Spine, part),
        LeftArm = ArmPose.Between(from.LeftArm, to.LeftArm, part),
        RightArm = ArmPose.Between(from.RightArm, to.RightArm, part),
        LeftLeg = LegPose.Between(from.LeftLeg, to.LeftLeg, part),
        RightLeg = LegPose.Between(from.RightLeg, to.RightLeg, part),
    };

    public static Vector Mirrored(Vector point) => point with { Y = -point.Y };

    /// <summary>A rotation as a mirror shows it that changes left and right.</summary>
    public static Rotation Mirrored(Rotation turn) => new(
        turn.X with { Y = -turn.X.Y },
        new(-turn.Y.X, turn.Y.Y, -turn.Y.Z),
        turn.Z with { Y = -turn.Z.Y });

    public static double Between(double from, double to, double part) => from + ((to - from) * part);

    /// <summary>The place between two held ones; null where one of them is not held.</summary>
    public static Vector? Held(Vector? from, Vector? to, double part) => from is { } a && to is { } b ? Vector.Between(a, b, part) : null;
}
