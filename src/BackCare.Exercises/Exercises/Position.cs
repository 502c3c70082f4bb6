using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The position in which an exercise starts. The words are in the order in which a routine goes through them, from standing down to lying.</summary>
/// <remarks>
/// The default is <see cref="Standing"/>. Closed: documents and programs cannot add a word. A minor version of the library may, so a switch needs a
/// default.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<Position>))]
public enum Position
{
    /// <summary>Standing.</summary>
    Standing,

    /// <summary>Sitting on a chair or another seat.</summary>
    SittingOnChair,

    /// <summary>One knee and one foot on the floor.</summary>
    HalfKneeling,

    /// <summary>Kneeling, also sitting back on the heels.</summary>
    Kneeling,

    /// <summary>On hands and knees.</summary>
    Quadruped,

    /// <summary>Sitting on the floor, legs crossed.</summary>
    CrossLeggedSitting,

    /// <summary>Sitting on the floor, knees bent, feet flat.</summary>
    CrookSitting,

    /// <summary>Sitting on the floor, legs straight ahead.</summary>
    LongSitting,

    /// <summary>Lying on the back.</summary>
    Supine,

    /// <summary>Lying on the back, knees bent, feet flat.</summary>
    CrookLying,

    /// <summary>Lying on one side.</summary>
    SideLying,

    /// <summary>Lying face down.</summary>
    Prone,
}
