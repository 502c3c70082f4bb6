using static BackCare.Exercises.Figures.Skeleton.Proportions;

namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>A body in a pose: where each landmark is, and how each part is turned. Immutable.</summary>
internal sealed class Body
{
    // A part of the spine is four small bends, so that it curves.
    private const int BendsOfPart = 4;

    // The curve of a spine at rest, which every pose has beside its own bend.
    private static readonly SpinePose AtRest = new(new(-10, 0, 0), new(9, 0, 0), new(11, 0, 0), new(-14, 0, 0), new(4, 0, 0));

    private readonly List<(double Height, Vector Point, Rotation Frame)> spine = [];

    /// <summary>The body in a pose. Hands and feet that are held stay where they are held, as far as the limbs reach.</summary>
    public Body(Pose pose)
    {
        Pelvis = pose.Turn.Rotation;
        spine.Add((0, pose.Pelvis, Pelvis));
        spine.Add((PelvisToLumbar, pose.Pelvis + (Pelvis.Z * PelvisToLumbar), Pelvis));
        Bend(pose.Spine.Lumbar, AtRest.Lumbar, Lumbar);
        LumbarEnd = spine[^1].Point;
        Bend(pose.Spine.Middle, AtRest.Middle, Middle);
        MiddleEnd = spine[^1].Point;
        Bend(pose.Spine.Upper, AtRest.Upper, Upper);
        (NeckBase, Chest) = (spine[^1].Point, spine[^1].Frame);

        var half = Turn(pose.Spine.Neck, AtRest.Neck, 2);
        var lower = Chest * half;
        NeckMiddle = NeckBase + (lower.Z * (Neck / 2));
        var upper = lower * half;
        SkullBase = NeckMiddle + (upper.Z * (Neck / 2));
        HeadFrame = upper * Turn(pose.Spine.Head, AtRest.Head, 1);
        Head = SkullBase + (HeadFrame * new Vector(0.012, 0, SkullBaseToHead));

        (Left, Right) = (new(this, pose.LeftArm, Side.Left), new(this, pose.RightArm, Side.Right));
        (LeftLeg, RightLeg) = (new(this, pose.LeftLeg, Side.Left), new(this, pose.RightLeg, Side.Right));
    }

    public Rotation Pelvis { get; }

    public Rotation Chest { get; }

    public Rotation HeadFrame { get; }

    public Vector PelvisCentre => spine[0].Point;

    public Vector LumbarEnd { get; }

    public Vector MiddleEnd { get; }

    public Vector NeckBase { get; }

    public Vector NeckMiddle { get; }

    public Vector SkullBase { get; }

    public Vector Head { get; }

    public Arm Left { get; }

    public Arm Right { get; }

    public Leg LeftLeg { get; }

    public Leg RightLeg { get; }

    public static IReadOnlyList<Landmark> Landmarks { get; } = Enum.GetValues<Landmark>();

    public Vector this[Landmark landmark] => landmark switch
    {
        Landmark.Pelvis => PelvisCentre,
        Landmark.Lumbar => LumbarEnd,
        Landmark.Middle => MiddleEnd,
        Landmark.Upper or Landmark.NeckBase => NeckBase,
        Landmark.Head => Head,
        Landmark.LeftShoulder => Left.Shoulder,
        Landmark.LeftElbow => Left.Elbow,
        Landmark.LeftWrist => Left.Wrist,
        Landmark.LeftHand => Left.Palm,
        Landmark.LeftFinger => Left.FingerTip,
        Landmark.LeftThumb => Left.Thumb,
        Landmark.LeftHip => LeftLeg.Hip,
        Landmark.LeftKnee => LeftLeg.Knee,
        Landmark.LeftAnkle => LeftLeg.Ankle,
        Landmark.LeftHeel => LeftLeg.Heel,
        Landmark.LeftBall => LeftLeg.Ball,
        Landmark.LeftToe => LeftLeg.Toe,
        Landmark.RightShoulder => Right.Shoulder,
        Landmark.RightElbow => Right.Elbow,
        Landmark.RightWrist => Right.Wrist,
        Landmark.RightHand => Right.Palm,
        Landmark.RightFinger => Right.FingerTip,
        Landmark.RightThumb => Right.Thumb,
        Landmark.RightHip => RightLeg.Hip,
        Landmark.RightKnee => RightLeg.Knee,
        Landmark.RightAnkle => RightLeg.Ankle,
        Landmark.RightHeel => RightLeg.Heel,
        Landmark.RightBall => RightLeg.Ball,
        _ => RightLeg.Toe,
    };

    public Arm ArmOf(Side side) => side == Side.Left ? Left : Right;

    public Leg LegOf(Side side) => side == Side.Left ? LeftLeg : RightLeg;

    /// <summary>The sign of a side: of y, and of turns about x and z.</summary>
    public static int Sign(Side side) => side == Side.Left ? 1 : -1;

    /// <summary>The point of the spine at a height above the hips along it, and how the trunk is turned there. Beyond its ends it goes on straight.</summary>
    public (Vector Point, Rotation Frame) SpineAt(double height)
    {
        if (height <= 0) return (spine[0].Point + (spine[0].Frame.Z * height), spine[0].Frame);
        for (var i = 1; i < spine.Count; i++)
        {
            if (height > spine[i].Height) continue;
            var part = (height - spine[i - 1].Height) / (spine[i].Height - spine[i - 1].Height);
            return (Vector.Between(spine[i - 1].Point, spine[i].Point, part), part > 0.5 ? spine[i].Frame : spine[i - 1].Frame);
        }

        return (spine[^1].Point + (spine[^1].Frame.Z * (height - spine[^1].Height)), spine[^1].Frame);
    }

    private void Bend(SpineAngles angles, SpineAngles atRest, double length)
    {
        var bend = Turn(angles, atRest, BendsOfPart);
        for (var i = 0; i < BendsOfPart; i++)
        {
            var (height, point, frame) = spine[^1];
            frame *= bend;
            spine.Add((height + (length / BendsOfPart), point + (frame.Z * (length / BendsOfPart)), frame));
        }
    }

    private static Rotation Turn(SpineAngles angles, SpineAngles atRest, int parts) =>
        Rotation.AboutY((angles.Flexion + atRest.Flexion) / parts) * Rotation.AboutX(-angles.Lean / parts) * Rotation.AboutZ(angles.Twist / parts);
}
