namespace BackCare.Exercises.Figures;

/// <summary>A picture, and what it is of.</summary>
/// <param name="Level">The number of the level, from 1; null for every level.</param>
/// <param name="Position">The start position; null for every position.</param>
/// <param name="Picture">The picture.</param>
internal sealed record PictureChoice(int? Level, Position? Position, FigurePicture Picture);
