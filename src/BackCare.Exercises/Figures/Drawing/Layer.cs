namespace BackCare.Exercises.Figures.Drawing;

/// <summary>Shapes that are drawn together, and how near to the viewer they are; the nearer ones cover the others.</summary>
internal sealed record Layer(double Depth, bool IsShadow, Shape[] Shapes);
