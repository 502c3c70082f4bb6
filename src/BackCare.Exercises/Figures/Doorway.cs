namespace BackCare.Exercises.Figures;

/// <summary>The frame of a door in front of the body.</summary>
/// <param name="X">How far in front of the body it is.</param>
/// <param name="HalfWidth">Half of the opening.</param>
/// <param name="Height">How high the opening is.</param>
internal sealed record Doorway(double X, double HalfWidth, double Height) : Prop
{
    private const double HalfDepth = 0.025;

    public Block LeftPost => new(new(X - HalfDepth, HalfWidth, 0), new(X + HalfDepth, OuterHalfWidth, Height));

    public Block RightPost => new(new(X - HalfDepth, -OuterHalfWidth, 0), new(X + HalfDepth, -HalfWidth, Height));

    public Block Lintel => new(new(X - HalfDepth, -OuterHalfWidth, Height), new(X + HalfDepth, OuterHalfWidth, Height + 0.055));

    private double OuterHalfWidth => HalfWidth * 1.18;
}
