namespace BackCare.Exercises.Figures;

/// <summary>Two walls that meet in front of the body.</summary>
/// <param name="X">How far in front of the body they meet.</param>
/// <param name="Length">How much of each wall is drawn.</param>
/// <param name="Height">How high they are drawn.</param>
internal sealed record RoomCorner(double X, double Length, double Height) : Prop;
