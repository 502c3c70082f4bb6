using BackCare.Exercises.Figures.Drawing;
using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

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
