namespace BackCare.Exercises.Generation.Solver;

/// <summary>A requested area that an exercise has.</summary>
/// <param name="Index">The index of the area among the requested ones.</param>
/// <param name="IsPrimary">Whether it is a primary area of the exercise.</param>
internal readonly record struct ReachedArea(int Index, bool IsPrimary);
