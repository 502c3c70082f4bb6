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

/// <summary>An arm of a body.</summary>
internal sealed class Arm
{
    public Arm(Body body, ArmPose pose, Side side)
    {
        var sign = Body.Sign(side);
        (Side, Curl, Protraction) = (side, pose.Curl, pose.Protraction);

        // A shoulder blade that is pulled back keeps the shoulders broad.
        var (root, frame) = body.SpineAt(ShoulderHeight);
        var outward = new Vector(0, sign * HalfShoulders * (1 + (0.0035 * Math.Max(0, -pose.Protraction))), 0);
        Shoulder = root + (frame * (Rotation.AboutZ(-sign * pose.Protraction) * Rotation.AboutX(sign * pose.Elevation) * outward));

        (Upper, Fore) = (body.Chest * pose.Shoulder, body.Chest * pose.Shoulder * Rotation.AboutY(-pose.Elbow));
        HandFrame = Fore * pose.Wrist;
        Elbow = Shoulder - (Upper.Z * UpperArm);
        Wrist = Elbow - (Fore.Z * Forearm);
        if (pose.Held is { } held)
        {
            var (elbow, wrist) = TwoBones.Reach(Shoulder, held, UpperArm, Forearm, Elbow - Vector.Between(Shoulder, Wrist, 0.5));
            var bend = (wrist - elbow).Across((elbow - Shoulder).Unit);
            Upper = Rotation.Facing(Shoulder - elbow, bend.Length > 4e-3 ? bend : Upper.X);
            Fore = Rotation.Facing(elbow - wrist, Upper.X);
            (Elbow, Wrist) = (elbow, wrist);
        }

        Palm = Wrist - (HandFrame.Z * (Hand * 0.45));
        FingerTip = Wrist - (HandFrame.Z * Hand);
        Thumb = Wrist - (HandFrame.Z * (Hand * 0.42)) + (HandFrame.X * 0.034);
    }

    public Side Side { get; }

    public double Curl { get; }

    public double Protraction { get; }

    public Rotation Upper { get; }

    public Rotation Fore { get; }

    public Rotation HandFrame { get; }

    public Vector Shoulder { get; }

    public Vector Elbow { get; }

    public Vector Wrist { get; }

    public Vector Palm { get; }

    public Vector FingerTip { get; }

    public Vector Thumb { get; }
}

/// <summary>A leg of a body.</summary>
internal sealed class Leg
{
    public Leg(Body body, LegPose pose, Side side)
    {
        Side = side;
        Hip = body.PelvisCentre + (body.Pelvis * new Vector(0, Body.Sign(side) * HalfHips, 0));
        ThighFrame = body.Pelvis * pose.Hip;
        ShankFrame = ThighFrame * Rotation.AboutY(pose.Knee);
        FootFrame = ShankFrame * pose.Ankle;
        Knee = Hip - (ThighFrame.Z * Thigh);
        Ankle = Knee - (ShankFrame.Z * Shank);
        if (pose.Held is { } held)
        {
            var (knee, ankle) = TwoBones.Reach(Hip, held, Thigh, Shank, Knee - Vector.Between(Hip, Ankle, 0.5));
            var bend = (ankle - knee).Across((knee - Hip).Unit);
            ThighFrame = Rotation.Facing(Hip - knee, bend.Length > 1e-3 ? -bend : ThighFrame.X);
            ShankFrame = Rotation.Facing(knee - ankle, ThighFrame.X);
            (Knee, Ankle) = (knee, ankle);
        }

        Heel = Ankle + (FootFrame * new Vector(-0.020, 0, HeelRadius - AnkleHeight));
        Ball = Ankle + (FootFrame * new Vector(0.075, 0, BallRadius - AnkleHeight));
        Toe = Ankle + (FootFrame * new Vector(0.112, 0, ToeRadius - AnkleHeight));
    }

    public Side Side { get; }

    public Rotation ThighFrame { get; }

    public Rotation ShankFrame { get; }

    public Rotation FootFrame { get; }

    public Vector Hip { get; }

    public Vector Knee { get; }

    public Vector Ankle { get; }

    public Vector Heel { get; }

    public Vector Ball { get; }

    public Vector Toe { get; }
}

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
