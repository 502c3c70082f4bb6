using static BackCare.Exercises.Figures.Skeleton.Proportions;

namespace BackCare.Exercises.Figures.Skeleton;

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
