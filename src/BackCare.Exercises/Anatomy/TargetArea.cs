using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>An area of the body. Areas lie inside one another: <see cref="AnatomyExtensions"/> has the hierarchy.</summary>
/// <remarks>
/// The default is <see cref="WholeBody"/>. Upper, middle and lower back are everyday words; where one ends and the next
/// begins is a convention. Closed: documents and programs cannot add a word. A minor version of the library may, so a switch needs a default.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<TargetArea>))]
public enum TargetArea
{
    /// <summary>The whole body; every other area lies inside it.</summary>
    WholeBody,

    /// <summary>The head.</summary>
    Head,

    /// <summary>The neck.</summary>
    Neck,

    /// <summary>The trunk: back, chest, ribs and abdomen.</summary>
    Trunk,

    /// <summary>The back: upper, middle and lower.</summary>
    Back,

    /// <summary>The upper back, from the base of the neck to the middle of the shoulder blades.</summary>
    UpperBack,

    /// <summary>Between and around the shoulder blades; inside the upper back.</summary>
    ShoulderBlades,

    /// <summary>The middle back, from the middle of the shoulder blades to the lowest ribs.</summary>
    MiddleBack,

    /// <summary>The lower back, from the lowest ribs to the pelvis.</summary>
    LowerBack,

    /// <summary>The chest.</summary>
    Chest,

    /// <summary>The ribs at the sides of the trunk.</summary>
    Ribs,

    /// <summary>The abdomen.</summary>
    Abdomen,

    /// <summary>The shoulders.</summary>
    Shoulders,

    /// <summary>The arms, hands included.</summary>
    Arms,

    /// <summary>The upper arms.</summary>
    UpperArms,

    /// <summary>The elbows.</summary>
    Elbows,

    /// <summary>The forearms.</summary>
    Forearms,

    /// <summary>The wrists.</summary>
    Wrists,

    /// <summary>The hands.</summary>
    Hands,

    /// <summary>The hips, buttocks included.</summary>
    Hips,

    /// <summary>The buttocks.</summary>
    Buttocks,

    /// <summary>The legs, feet included.</summary>
    Legs,

    /// <summary>The thighs, front and back.</summary>
    Thighs,

    /// <summary>The knees.</summary>
    Knees,

    /// <summary>The lower legs.</summary>
    LowerLegs,

    /// <summary>The ankles.</summary>
    Ankles,

    /// <summary>The feet.</summary>
    Feet,
}
