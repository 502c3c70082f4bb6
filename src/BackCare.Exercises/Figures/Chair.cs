using BackCare.Exercises.Figures.Skeleton;

namespace BackCare.Exercises.Figures;

/// <summary>A chair whose seat is at <see cref="Proportions.Seat"/>.</summary>
/// <param name="X">How far the middle of a seat of the usual depth is in front of the hips.</param>
/// <param name="Depth">How deep the seat is.</param>
/// <param name="Back">How high the top of its back is above the floor; null for a stool.</param>
internal sealed record Chair(double X, double Depth, double? Back) : Prop
{
    public const double HalfWidth = 0.17;

    public double Rear => X - HalfWidth;

    public double Front => Rear + Depth;

    public Block Seat => new(new(Rear, -HalfWidth, Proportions.Seat - 0.035), new(Front, HalfWidth, Proportions.Seat));

    /// <summary>The upper part of its back, which is leant on; null for a stool.</summary>
    public Block? Backrest => Back is { } top ? new(new(Rear - 0.045, -HalfWidth, top - 0.14), new(Rear - 0.015, HalfWidth, top)) : null;
}
