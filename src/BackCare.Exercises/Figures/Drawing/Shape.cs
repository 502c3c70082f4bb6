namespace BackCare.Exercises.Figures.Drawing;

/// <summary>One path of a drawing.</summary>
/// <param name="Paint">What it is painted as.</param>
/// <param name="Path">Its outline.</param>
/// <param name="HasLine">Whether its outline is drawn; a shape without one hides the outline between two parts of a limb.</param>
internal sealed record Shape(Paint Paint, PathText Path, bool HasLine = true);
