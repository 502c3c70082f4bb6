using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

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

    /// <summary>Whether the neck is marked.</summary>
    public required bool MarksNeck { get; init; }

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
