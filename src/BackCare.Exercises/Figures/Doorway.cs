namespace BackCare.Exercises.Figures;

/// <summary>The frame of a door in front of the body.</summary>
/// <param name="X">How far in front of the body it is.</param>
/// <param name="HalfWidth">Half of the opening.</param>
/// <param name="Height">How high the opening is.</param>
internal sealed record Doorway(double X, double HalfWidth, double Height) : Prop;
