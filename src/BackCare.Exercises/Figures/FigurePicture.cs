using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>An area on the surface of the trunk.</summary>
/// <param name="From">Its lower end: the height along the spine from the hips.</param>
/// <param name="To">Its upper end.</param>
/// <param name="Centre">Where its middle is, in degrees: 0 in front, 90 at the left, 180 at the back.</param>
/// <param name="HalfWidth">How far it reaches to both sides, in degrees.</param>
internal sealed record BodyMark(double From, double To, double Centre, double HalfWidth)
{
    public BodyMark Mirrored => this with { Centre = 360 - Centre };
}

/// <summary>An arrow that shows a movement.</summary>
/// <param name="At">What it is drawn beside.</param>
/// <param name="Way">Its points on the page, from there: x to the right, y down, as parts of the stature.</param>
internal sealed record MovementArrow(Landmark At, IReadOnlyList<Point> Way)
{
    public MovementArrow Mirrored => new(Opposite(At), [.. Way.Select(point => point with { X = -point.X })]);

    private static Landmark Opposite(Landmark landmark) => landmark switch
    {
        >= Landmark.RightShoulder => landmark - (Landmark.RightShoulder - Landmark.LeftShoulder),
        >= Landmark.LeftShoulder => landmark + (Landmark.RightShoulder - Landmark.LeftShoulder),
        _ => landmark,
    };
}

/// <summary>A pose on the way of a movement.</summary>
/// <param name="Pose">The pose.</param>
/// <param name="IsDrawn">Whether it is a picture by itself; one that is not leads the movement round the body.</param>
/// <param name="Arrows">The arrows drawn beside it.</param>
internal sealed record MovementPose(Pose Pose, bool IsDrawn, IReadOnlyList<MovementArrow> Arrows)
{
    public MovementPose Mirrored => new(Pose.Mirrored(), IsDrawn, [.. Arrows.Select(arrow => arrow.Mirrored)]);
}

/// <summary>What is drawn of an exercise, at one of its levels or in one of its positions. Immutable.</summary>
internal sealed record FigurePicture
{
    public required Camera Camera { get; init; }

    /// <summary>The poses from the first to the last, two at least.</summary>
    public required IReadOnlyList<MovementPose> Movement { get; init; }

    public required IReadOnlyList<Prop> Props { get; init; }

    public required IReadOnlyList<BodyMark> Marks { get; init; }

    public required MatKind Mat { get; init; }

    /// <summary>Whether the shoulder blades are marked.</summary>
    public required bool MarksBlades { get; init; }

    public required IReadOnlyList<LimbName> Working { get; init; }

    /// <summary>Whether breathing in leads to the end of the movement, and not back to its beginning.</summary>
    public required bool InhalesToEnd { get; init; }

    /// <summary>Where a thumbnail is cut off, from the hips at 0 to the knees at 1; null where it is whole.</summary>
    public required double? Cut { get; init; }

    public IEnumerable<MovementPose> Drawn => Movement.Where(pose => pose.IsDrawn);

    /// <summary>The same for the other side.</summary>
    public FigurePicture Mirrored() => this with
    {
        Camera = Camera.Mirrored,
        Movement = [.. Movement.Select(pose => pose.Mirrored)],
        Props = [.. Props.Select(prop => prop.Mirrored)],
        Marks = [.. Marks.Select(mark => mark.Mirrored)],
        Working = [.. Working.Select(limb => limb switch { LimbName.LeftArm => LimbName.RightArm, LimbName.RightArm => LimbName.LeftArm, LimbName.LeftLeg => LimbName.RightLeg, _ => LimbName.LeftLeg })],
    };

    /// <summary>The pose at a moment of the movement, from 0 at its beginning to 1 at its end.</summary>
    public Pose At(double moment)
    {
        var place = Math.Clamp(moment, 0, 1) * (Movement.Count - 1);
        var before = Math.Min((int)place, Movement.Count - 2);
        return Pose.Between(Movement[before].Pose, Movement[before + 1].Pose, place - before);
    }
}
