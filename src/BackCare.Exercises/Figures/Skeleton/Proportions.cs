namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>Lengths and radii of the body as fractions of its stature.</summary>
/// <remarks>
/// Upper arm, forearm, thigh, shank and the height of the ankle: Drillis and Contini (1966), as printed in Winter, Biomechanics and Motor Control of
/// Human Movement. The others are stylised: the head is a sixth taller than life, hands and feet are a little smaller.
/// </remarks>
internal static class Proportions
{
    public const double PelvisToLumbar = 0.045;
    public const double Lumbar = 0.090;
    public const double Middle = 0.085;
    public const double Upper = 0.085;
    public const double Neck = 0.058;
    public const double SkullBaseToHead = 0.050;

    public const double ShoulderHeight = PelvisToLumbar + Lumbar + Middle + Upper - 0.024;
    public const double HalfShoulders = 0.109;
    public const double HalfHips = 0.050;

    public const double UpperArm = 0.186;
    public const double Forearm = 0.146;
    public const double Hand = 0.090;
    public const double Thigh = 0.245;
    public const double Shank = 0.246;
    public const double AnkleHeight = 0.039;

    public const double ShoulderRadius = 0.036;
    public const double ElbowRadius = 0.027;
    public const double WristRadius = 0.0195;
    public const double HipRadius = 0.052;
    public const double KneeRadius = 0.0395;
    public const double AnkleRadius = 0.027;
    public const double HeelRadius = 0.026;
    public const double BallRadius = 0.021;
    public const double ToeRadius = 0.013;
    public const double NeckRadius = 0.034;
    public const double SkullRadius = 0.066;

    /// <summary>How high the seat of a chair is.</summary>
    public const double Seat = 0.245;

    /// <summary>How far the surface of the body is from a landmark.</summary>
    public static double RadiusOf(Landmark landmark) => landmark switch
    {
        Landmark.Pelvis => 0.070,
        Landmark.Lumbar => 0.055,
        Landmark.Middle or Landmark.Upper => 0.062,
        Landmark.NeckBase => 0.05,
        Landmark.Head => SkullRadius,
        Landmark.LeftShoulder or Landmark.RightShoulder => ShoulderRadius,
        Landmark.LeftElbow or Landmark.RightElbow => ElbowRadius,
        Landmark.LeftWrist or Landmark.RightWrist => WristRadius,
        Landmark.LeftHand or Landmark.RightHand => 0.023,
        Landmark.LeftFinger or Landmark.RightFinger => 0.014,
        Landmark.LeftHip or Landmark.RightHip => HipRadius,
        Landmark.LeftKnee or Landmark.RightKnee => KneeRadius,
        Landmark.LeftAnkle or Landmark.RightAnkle => AnkleRadius,
        Landmark.LeftHeel or Landmark.RightHeel => HeelRadius,
        Landmark.LeftBall or Landmark.RightBall => BallRadius,
        Landmark.LeftToe or Landmark.RightToe => ToeRadius,
        _ => 0.012,
    };
}
