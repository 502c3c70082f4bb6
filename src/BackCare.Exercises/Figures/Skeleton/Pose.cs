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

/// <summary>The pelvis in space, in degrees: turned to the left, tipped forward (90 face down, -90 on the back), tipped to the right, and turned about the body's long axis.</summary>
internal sealed record PelvisAngles(double Yaw, double Pitch, double Roll, double Spin)
{
    public Rotation Rotation => Rotation.AboutZ(Yaw) * Rotation.AboutY(Pitch) * Rotation.AboutX(Roll) * Rotation.AboutZ(Spin);

    public static PelvisAngles Between(PelvisAngles from, PelvisAngles to, double part) => new(
        Pose.Between(from.Yaw, to.Yaw, part), Pose.Between(from.Pitch, to.Pitch, part), Pose.Between(from.Roll, to.Roll, part), Pose.Between(from.Spin, to.Spin, part));
}

/// <summary>The bend of a part of the spine in degrees: forward, to the left side, and turned to the left.</summary>
internal readonly record struct SpineAngles(double Flexion, double Lean, double Twist)
{
    public SpineAngles Mirrored() => new(Flexion, -Lean, -Twist);

    public static SpineAngles Between(SpineAngles from, SpineAngles to, double part) =>
        new(Pose.Between(from.Flexion, to.Flexion, part), Pose.Between(from.Lean, to.Lean, part), Pose.Between(from.Twist, to.Twist, part));
}

/// <summary>The spine from below to above.</summary>
internal sealed record SpinePose(SpineAngles Lumbar, SpineAngles Middle, SpineAngles Upper, SpineAngles Neck, SpineAngles Head)
{
    public SpinePose Mirrored() => new(Lumbar.Mirrored(), Middle.Mirrored(), Upper.Mirrored(), Neck.Mirrored(), Head.Mirrored());

    public static SpinePose Between(SpinePose from, SpinePose to, double part) => new(
        SpineAngles.Between(from.Lumbar, to.Lumbar, part),
        SpineAngles.Between(from.Middle, to.Middle, part),
        SpineAngles.Between(from.Upper, to.Upper, part),
        SpineAngles.Between(from.Neck, to.Neck, part),
        SpineAngles.Between(from.Head, to.Head, part));
}

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
        Pose.Between(from.Curl, to.Curl, part)) { Held = Pose.Held(from.Held, to.Held, part) };
}

/// <summary>A leg: the hip, the knee in degrees, and the ankle.</summary>
internal sealed record LegPose(Rotation Hip, double Knee, Rotation Ankle)
{
    /// <summary>Where the ankle is held; null where the leg is free.</summary>
    public Vector? Held { get; init; }

    public LegPose Mirrored() => this with { Hip = Pose.Mirrored(Hip), Ankle = Pose.Mirrored(Ankle), Held = Held is { } held ? Pose.Mirrored(held) : null };

    public static LegPose Between(LegPose from, LegPose to, double part) => new(
        Rotation.Between(from.Hip, to.Hip, part), Pose.Between(from.Knee, to.Knee, part), Rotation.Between(from.Ankle, to.Ankle, part)) { Held = Pose.Held(from.Held, to.Held, part) };
}
