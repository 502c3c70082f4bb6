using System.Text.Json.Serialization;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Serialization;

// The shape of the document of a figure, version 1: one for each exercise. Names and types here are the format: a change of them is a new version.
// Angles are degrees; lengths are fractions of the stature; points are [x, y, z] with x forward, y to the left and z up from the floor.
internal sealed record FigureDocument : IVersionedDocument
{
    public const int NewestVersion = 1;

    static int IVersionedDocument.NewestVersion => NewestVersion;

    [Limits(1, NewestVersion)]
    public required int FormatVersion { get; init; }

    public required ExerciseId Exercise { get; init; }

    public required ViewDocument View { get; init; }

    /// <summary>Null is none.</summary>
    public MatKind? Mat { get; init; }

    public IReadOnlyList<PropDocument>? Props { get; init; }

    /// <summary>Where the exercise is felt.</summary>
    public IReadOnlyList<MarkDocument>? Marks { get; init; }

    public bool? MarksShoulderBlades { get; init; }

    public bool? MarksNeck { get; init; }

    /// <summary>The limbs that work, where left and right do different things.</summary>
    public IReadOnlyList<LimbName>? Working { get; init; }

    public required IReadOnlyList<PictureDocument> Pictures { get; init; }

    public IReadOnlyList<ArrowDocument>? Arrows { get; init; }

    public required IReadOnlyList<PoseDocument> Poses { get; init; }
}

internal sealed record ViewDocument
{
    /// <summary>0 from the figure's right, 90 from the front, 180 from its left, 270 from behind.</summary>
    [Limits(-360, 360)]
    public required double Azimuth { get; init; }

    [Limits(0, 90)]
    public required double Elevation { get; init; }
}

internal sealed record PropDocument
{
    public required PropKind Kind { get; init; }

    [Limits(-2, 2)]
    public double? X { get; init; }

    [Limits(0, 1)]
    public double? Depth { get; init; }

    [Limits(0, 2)]
    public double? Back { get; init; }

    [Limits(0, 2)]
    public double? HalfWidth { get; init; }

    [Limits(0, 2)]
    public double? Length { get; init; }

    [Limits(0, 2)]
    public double? Height { get; init; }

    [Limits(0, 1)]
    public double? Radius { get; init; }

    public IReadOnlyList<double>? From { get; init; }

    public IReadOnlyList<double>? To { get; init; }

    public bool? LiesUnder { get; init; }
}

internal sealed record MarkDocument
{
    [Limits(-1, 1)]
    public required double From { get; init; }

    [Limits(-1, 1)]
    public required double To { get; init; }

    [Limits(0, 360)]
    public required double Centre { get; init; }

    [Limits(0, 180)]
    public required double HalfWidth { get; init; }
}

internal sealed record PictureDocument
{
    /// <summary>The number of the exercise's level, from 1; null where the picture is of every level.</summary>
    [Limits(1, 100)]
    public int? Level { get; init; }

    /// <summary>The start position; null where the picture is of every position.</summary>
    public Position? Position { get; init; }

    /// <summary>The names of the poses from the beginning of the movement to its end.</summary>
    public required IReadOnlyList<string> Movement { get; init; }

    /// <summary>Whether breathing in leads to the end of the movement; null is yes.</summary>
    public bool? InhalesToEnd { get; init; }

    public ViewDocument? View { get; init; }

    public IReadOnlyList<PropDocument>? Props { get; init; }

    /// <summary>Where a thumbnail ends, from the hips at 0 to the knees at 1; null is below the feet.</summary>
    [Limits(0, 1)]
    public double? Cut { get; init; }
}

internal sealed record ArrowDocument
{
    /// <summary>The name of the pose that it leads to. It is drawn where that is the last of a picture.</summary>
    public required string Pose { get; init; }

    /// <summary>Whether it is drawn wherever its pose is.</summary>
    public bool? Always { get; init; }

    public required Landmark At { get; init; }

    /// <summary>Points on the page from the landmark: [right, up].</summary>
    public required IReadOnlyList<IReadOnlyList<double>> Way { get; init; }
}

internal sealed record PoseDocument
{
    public required string Name { get; init; }

    /// <summary>Whether it only leads the movement round the body, and is no picture by itself.</summary>
    public bool? IsPassed { get; init; }

    /// <summary>The middle between the hips.</summary>
    public required IReadOnlyList<double> Pelvis { get; init; }

    public TurnDocument? Turn { get; init; }

    public SpineDocument? Spine { get; init; }

    public required ArmDocument LeftArm { get; init; }

    public required ArmDocument RightArm { get; init; }

    public required LegDocument LeftLeg { get; init; }

    public required LegDocument RightLeg { get; init; }

    /// <summary>What carries the body.</summary>
    public required RestDocument Rests { get; init; }
}

internal sealed record TurnDocument
{
    /// <summary>To the left.</summary>
    [Limits(-180, 180)]
    public double? Yaw { get; init; }

    /// <summary>Forward: 90 lies face down, -90 on the back.</summary>
    [Limits(-180, 180)]
    public double? Pitch { get; init; }

    /// <summary>To the right.</summary>
    [Limits(-180, 180)]
    public double? Roll { get; init; }

    /// <summary>About the long axis of the body.</summary>
    [Limits(-180, 180)]
    public double? Spin { get; init; }
}

internal sealed record SpineDocument
{
    public TrunkBendDocument? Lumbar { get; init; }

    public TrunkBendDocument? Middle { get; init; }

    public TrunkBendDocument? Upper { get; init; }

    public NeckBendDocument? Neck { get; init; }

    public HeadBendDocument? Head { get; init; }
}

internal sealed record TrunkBendDocument
{
    [Limits(-40, 45)]
    public double? Flexion { get; init; }

    /// <summary>To the left.</summary>
    [Limits(-20, 20)]
    public double? Lean { get; init; }

    /// <summary>To the left.</summary>
    [Limits(-25, 25)]
    public double? Twist { get; init; }
}

internal sealed record NeckBendDocument
{
    [Limits(-35, 40)]
    public double? Flexion { get; init; }

    [Limits(-25, 25)]
    public double? Lean { get; init; }

    [Limits(-45, 45)]
    public double? Twist { get; init; }
}

internal sealed record HeadBendDocument
{
    [Limits(-30, 30)]
    public double? Flexion { get; init; }

    [Limits(-20, 20)]
    public double? Lean { get; init; }

    [Limits(-45, 45)]
    public double? Twist { get; init; }
}

internal sealed record ArmDocument
{
    /// <summary>The shoulder blade forward; negative when it is pulled back.</summary>
    [Limits(-35, 35)]
    public double? Protraction { get; init; }

    /// <summary>The shoulder blade lifted.</summary>
    [Limits(-10, 30)]
    public double? Elevation { get; init; }

    public BallDocument? Shoulder { get; init; }

    [Limits(0, 153)]
    public required double Elbow { get; init; }

    public BallDocument? Wrist { get; init; }

    /// <summary>The fingers: 0 is flat, 14 at ease, 40 holds something, 62 is folded.</summary>
    [Limits(0, 80)]
    public double? Curl { get; init; }

    /// <summary>Where the wrist stays while the body moves.</summary>
    public IReadOnlyList<double>? Held { get; init; }
}

/// <summary>Shoulder and wrist: their angles have no limits by themselves, because several of them can say the same. Which directions are out of reach is checked.</summary>
internal sealed record BallDocument
{
    [Limits(-180, 180)]
    public double? Flexion { get; init; }

    /// <summary>Away from the body.</summary>
    [Limits(-180, 180)]
    public double? Abduction { get; init; }

    /// <summary>Outward.</summary>
    [Limits(-180, 180)]
    public double? Rotation { get; init; }
}

internal sealed record LegDocument
{
    public required HipDocument Hip { get; init; }

    [Limits(0, 155)]
    public required double Knee { get; init; }

    public AnkleDocument? Ankle { get; init; }

    /// <summary>Where the ankle stays while the body moves.</summary>
    public IReadOnlyList<double>? Held { get; init; }
}

internal sealed record HipDocument
{
    [Limits(-20, 145)]
    public double? Flexion { get; init; }

    [Limits(-30, 50)]
    public double? Abduction { get; init; }

    [Limits(-80, 80)]
    public double? Rotation { get; init; }
}

internal sealed record AnkleDocument
{
    /// <summary>Negative points the toes.</summary>
    [Limits(-100, 25)]
    public double? Flexion { get; init; }

    [Limits(-90, 90)]
    public double? Abduction { get; init; }

    [Limits(-90, 90)]
    public double? Rotation { get; init; }
}

internal sealed record RestDocument
{
    public required SupportKind On { get; init; }

    public required IReadOnlyList<Landmark> Parts { get; init; }
}

[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactTextJsonConverter<ExerciseId>),
        typeof(ExactWordJsonConverter<Position>),
        typeof(ExactWordJsonConverter<MatKind>),
        typeof(ExactWordJsonConverter<PropKind>),
        typeof(ExactWordJsonConverter<LimbName>),
        typeof(ExactWordJsonConverter<Landmark>),
        typeof(ExactWordJsonConverter<SupportKind>),
    ])]
[JsonSerializable(typeof(FigureDocument))]
internal sealed partial class FigureJsonContext : JsonSerializerContext;
