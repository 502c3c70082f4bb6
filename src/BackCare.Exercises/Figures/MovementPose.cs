using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>A pose on the way of a movement.</summary>
/// <param name="Pose">The pose.</param>
/// <param name="IsDrawn">Whether it is a picture by itself; one that is not leads the movement round the body.</param>
/// <param name="Arrows">The arrows drawn beside it.</param>
internal sealed record MovementPose(Pose Pose, bool IsDrawn, IReadOnlyList<MovementArrow> Arrows)
{
    public MovementPose Mirrored => new(Pose.Mirrored(), IsDrawn, [.. Arrows.Select(arrow => arrow.Mirrored)]);
}
