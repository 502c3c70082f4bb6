namespace BackCare.Exercises.Figures.Skeleton;

/// <summary>A point of the body that documents can name.</summary>
internal enum Landmark
{
    /// <summary>The middle between the hips.</summary>
    Pelvis,

    /// <summary>The upper end of the lumbar spine.</summary>
    Lumbar,

    /// <summary>The upper end of the middle part of the spine.</summary>
    Middle,

    /// <summary>The upper end of the upper part of the spine.</summary>
    Upper,

    /// <summary>Where the neck begins.</summary>
    NeckBase,

    /// <summary>The centre of the head.</summary>
    Head,

    LeftShoulder,
    LeftElbow,
    LeftWrist,
    LeftHand,
    LeftFinger,
    LeftThumb,
    LeftHip,
    LeftKnee,
    LeftAnkle,
    LeftHeel,
    LeftBall,
    LeftToe,
    RightShoulder,
    RightElbow,
    RightWrist,
    RightHand,
    RightFinger,
    RightThumb,
    RightHip,
    RightKnee,
    RightAnkle,
    RightHeel,
    RightBall,
    RightToe,
}
