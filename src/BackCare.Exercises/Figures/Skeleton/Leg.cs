using static BackCare.Exercises.Figures.Skeleton.Proportions;

namespace BackCare.Exercises.Figures.Skeleton;

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
