namespace BackCare.Exercises.Figures;

/// <summary>A free stretch of wall across the front or the back of the body.</summary>
/// <param name="X">How far in front of the body its face is; below zero behind it.</param>
/// <param name="HalfWidth">Half of what is drawn of its width.</param>
/// <param name="Height">How high it is drawn.</param>
internal sealed record Wall(double X, double HalfWidth, double Height) : Prop
{
    private const double Thickness = 0.045;

    public Block Block => X < 0 ? new(new(X - Thickness, -HalfWidth, 0), new(X, HalfWidth, Height)) : new(new(X, -HalfWidth, 0), new(X + Thickness, HalfWidth, Height));
}
