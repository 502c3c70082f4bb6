using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A muscle or group of muscles. <see cref="AnatomyExtensions"/> links each to its areas.</summary>
/// <remarks>
/// The default is <see cref="Trapezius"/>. Parts of a muscle are words of their own: an exercise names the one its source names. Closed: documents and
/// programs cannot add a word. A minor version of the library may, so a switch needs a default.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<Muscle>))]
public enum Muscle
{
    /// <summary>Trapezius, all of it: back of the head to the last rib-bearing vertebra, and to the shoulders.</summary>
    Trapezius,

    /// <summary>Upper fibres of the trapezius, which lift the shoulder blades.</summary>
    UpperTrapezius,

    /// <summary>Middle fibres of the trapezius, which draw the shoulder blades together.</summary>
    MiddleTrapezius,

    /// <summary>Lower fibres of the trapezius, which draw the shoulder blades down.</summary>
    LowerTrapezius,

    /// <summary>Rhomboids major and minor, under the trapezius, which draw the shoulder blades together.</summary>
    Rhomboids,

    /// <summary>Levator scapulae, from the neck to the shoulder blade.</summary>
    LevatorScapulae,

    /// <summary>Latissimus dorsi, from the back to the upper arm.</summary>
    LatissimusDorsi,

    /// <summary>Erector spinae, the long muscles along the spine.</summary>
    ErectorSpinae,

    /// <summary>Multifidus, the short muscles between the vertebrae.</summary>
    Multifidus,

    /// <summary>Quadratus lumborum, between the lowest rib and the pelvis.</summary>
    QuadratusLumborum,

    /// <summary>Serratus anterior, from the ribs to the shoulder blade.</summary>
    SerratusAnterior,

    /// <summary>Pectoralis major and minor, where a source does not say which.</summary>
    Pectorals,

    /// <summary>Pectoralis major.</summary>
    PectoralisMajor,

    /// <summary>Pectoralis minor.</summary>
    PectoralisMinor,

    /// <summary>The muscles between the ribs.</summary>
    Intercostals,

    /// <summary>Deltoids, over the shoulder.</summary>
    Deltoids,

    /// <summary>The rotator cuff, around the shoulder joint.</summary>
    RotatorCuff,

    /// <summary>Rectus abdominis, the front of the abdomen.</summary>
    RectusAbdominis,

    /// <summary>The oblique muscles, the sides of the abdomen.</summary>
    Obliques,

    /// <summary>Transversus abdominis, the deep layer of the abdomen.</summary>
    TransversusAbdominis,

    /// <summary>The muscles that bend the neck.</summary>
    NeckFlexors,

    /// <summary>The muscles that straighten the neck.</summary>
    NeckExtensors,

    /// <summary>Biceps of the arm.</summary>
    Biceps,

    /// <summary>Triceps of the arm.</summary>
    Triceps,

    /// <summary>The muscles of the forearm.</summary>
    ForearmMuscles,

    /// <summary>Iliopsoas, which bends the hip.</summary>
    Iliopsoas,

    /// <summary>The gluteal muscles.</summary>
    Gluteals,

    /// <summary>The hamstrings, back of the thigh.</summary>
    Hamstrings,

    /// <summary>Quadriceps, front of the thigh.</summary>
    Quadriceps,

    /// <summary>The adductors, inside of the thigh.</summary>
    Adductors,

    /// <summary>The muscles of the calf.</summary>
    CalfMuscles,
}
