namespace BackCare.Exercises;

/// <summary>What is to be added to a catalog, before anybody has checked it.</summary>
internal sealed record CatalogAddition(IReadOnlyList<Exercise> Exercises, IReadOnlyList<Source> Sources, IReadOnlyList<Replacement> Replaced);
