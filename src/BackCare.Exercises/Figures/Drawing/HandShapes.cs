using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>A hand: palm, fingers of two parts that bend towards the palm, and a thumb.</summary>
internal sealed class HandShapes
{
    // A bend of the fingers, in radians, from which on they are drawn as two parts, and as a fist.
    private const double Bent = 0.3;
    private const double Fist = 0.9;

    public HandShapes(Scene scene, Arm arm)
    {
        var (frame, curl) = (arm.HandFrame, double.DegreesToRadians(arm.Curl));
        var palmward = frame.Y * -Body.Sign(arm.Side);
        var (first, second) = (Bending(curl), Bending(1.9 * curl));
        var (indexKnuckle, littleKnuckle) = (At(0.017, 0.044), At(-0.016, 0.041));
        var (indexMiddle, littleMiddle) = (indexKnuckle + (first * 0.026), littleKnuckle + (first * 0.023) + (frame.X * 0.001));
        var (indexTip, littleTip) = (indexMiddle + (second * 0.021) + (frame.X * -0.004), littleMiddle + (second * 0.017) + (frame.X * 0.004));

        Mass = new PathText().AddHull(scene.Ball(arm.Wrist, Proportions.WristRadius), scene.Ball(indexKnuckle, 0.0140), scene.Ball(littleKnuckle, 0.0125));
        if (curl < Bent)
        {
            Mass.AddHull(scene.Ball(indexKnuckle, 0.0140), scene.Ball(littleKnuckle, 0.0125), scene.Ball(indexTip, 0.0098), scene.Ball(littleTip, 0.0092));
        }
        else
        {
            Mass.AddHull(scene.Ball(indexKnuckle, 0.0140), scene.Ball(littleKnuckle, 0.0125), scene.Ball(indexMiddle, 0.0120), scene.Ball(littleMiddle, 0.0110));
            Mass.AddHull(scene.Ball(indexMiddle, 0.0120), scene.Ball(littleMiddle, 0.0110), scene.Ball(indexTip, 0.0098), scene.Ball(littleTip, 0.0092));
        }

        var (root, hinge, tip) = (At(0.011, 0.014, 0.005), At(0.030, 0.035, 0.012), At(0.034, 0.060, 0.016));
        Thumb = scene.Capsule(root, 0.0125, hinge, 0.0108).Add(scene.Capsule(hinge, 0.0108, tip, 0.0088));
        IsThumbInFront = scene.Depth(hinge) > scene.Depth(Vector.Between(indexKnuckle, arm.Wrist, 0.5)) - 0.004;

        if (scene.IsSmall || (Math.Abs(palmward.Dot(scene.Camera.View)) <= 0.40 && curl <= Fist)) return;
        foreach (var part in (ReadOnlySpan<double>)[0.27, 0.52, 0.77])
        {
            var knuckle = Vector.Between(indexKnuckle, littleKnuckle, part);
            if (curl > Fist) Creases.AddLine(scene.On(knuckle + (palmward * -0.008)), scene.On(Vector.Between(indexMiddle, littleMiddle, part)));
            else Creases.AddLine(scene.On(knuckle + (first * 0.010)), scene.On(Vector.Between(indexTip, littleTip, part)));
        }

        Vector At(double thumbward, double down, double palmwards = 0) => arm.Wrist + (frame.X * thumbward) + (frame.Z * -down) + (palmward * palmwards);

        Vector Bending(double angle) => (frame.Z * -Math.Cos(angle)) + (palmward * Math.Sin(angle));
    }

    public PathText Mass { get; }

    public PathText Thumb { get; }

    public bool IsThumbInFront { get; }

    /// <summary>The lines between the fingers, where palm or back of the hand is seen.</summary>
    public PathText Creases { get; } = new();
}
