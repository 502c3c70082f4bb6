namespace BackCare.Exercises;

/// <summary>What an exercise asks the body to bear. A user may wish to avoid any of these.</summary>
/// <remarks>The default is <see cref="SpinalFlexion"/>. No demand says that an exercise is safe or unsafe for anybody.</remarks>
public enum Demand
{
    /// <summary>The back bends forward.</summary>
    SpinalFlexion,

    /// <summary>The back bends backward.</summary>
    SpinalExtension,

    /// <summary>The trunk turns.</summary>
    SpinalRotation,

    /// <summary>The trunk bends to the side.</summary>
    LateralFlexion,

    /// <summary>The chin comes toward the chest.</summary>
    NeckFlexion,

    /// <summary>The head turns.</summary>
    NeckRotation,

    /// <summary>The hands hold the head while the back bends.</summary>
    NeckSupport,

    /// <summary>An arm is raised overhead, or the hands are behind the head.</summary>
    OverheadArm,

    /// <summary>A shoulder is taken to the end of its range.</summary>
    ShoulderEndRange,

    /// <summary>The arms are out to the sides and turned outward, below shoulder height.</summary>
    ShoulderAbduction,

    /// <summary>The shoulder blades are drawn apart.</summary>
    ScapularProtraction,

    /// <summary>The wrists bear weight.</summary>
    WristLoad,

    /// <summary>The knees bear weight.</summary>
    Kneeling,

    /// <summary>The knees are bent all the way.</summary>
    KneeEndRange,

    /// <summary>Sitting with straight legs, which asks for length at the back of the thighs.</summary>
    LongSitting,

    /// <summary>Lying face down.</summary>
    Prone,

    /// <summary>Lying on the back.</summary>
    Supine,

    /// <summary>The head is lower than the hips.</summary>
    HeadDown,

    /// <summary>Getting down onto a prop on the floor and up again. To stay off the floor altogether, choose positions.</summary>
    FloorTransfer,

    /// <summary>Keeping balance on a narrow or unsteady base.</summary>
    Balance,
}
