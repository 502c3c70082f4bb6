namespace BackCare.Exercises.Figures;

/// <summary>A free stretch of wall in front of the body.</summary>
/// <param name="X">How far in front of the body its face is.</param>
/// <param name="HalfWidth">Half of what is drawn of its width.</param>
/// <param name="Height">How high it is drawn.</param>
internal sealed record Wall(double X, double HalfWidth, double Height) : Prop
{
    private const double Thickness = 0.045;

    public Block Block => new(new(X, -HalfWidth, 0), new(X + Thickness, HalfWidth, Height));
}
