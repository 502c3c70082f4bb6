namespace BackCare.Exercises.Generation.Solver;

/// <summary>What comes before points in a <see cref="Score"/>: coverage, then sided exercises.</summary>
/// <param name="Coverage">As <see cref="Score.Coverage"/>.</param>
/// <param name="Sided">As <see cref="Score.Sided"/>.</param>
internal readonly record struct Level(int Coverage, int Sided);
