namespace BackCare.Exercises.Figures.Drawing;

/// <summary>A part of the floor: how far it reaches to the figure's left and right (y), to the front and to the back (x).</summary>
internal readonly record struct Footprint(double Left, double Right, double Front, double Back);
