namespace BackCare.Exercises.Generation.Solver;

/// <summary>An exercise that a routine may use, with everything that the search needs to know of it.</summary>
internal sealed class Candidate
{
    public required Exercise Exercise { get; init; }

    /// <summary>Its place in the order of the seed, from 0.</summary>
    public required int Order { get; init; }

    /// <summary>The allowed start positions, at least one.</summary>
    public required PositionSet Positions { get; init; }

    /// <summary>Works out the doses.</summary>
    public required Func<Exercise, DoseOption[]> DosesOf { get; init; }

    /// <summary>The doses to choose from, at least one, by rising duration. Worked out when they are first asked for: most candidates are never chosen.</summary>
    public DoseOption[] Doses => field ??= DosesOf(Exercise);

    /// <summary>What it adds to the score of a selection.</summary>
    public required Merits Merits { get; init; }

    /// <summary>The number of its family among those of the candidates, from 0; one that has no family is a family of its own.</summary>
    public required int Family { get; init; }

    /// <summary>Whether every selection must contain it.</summary>
    public required bool IsIncluded { get; init; }

    public bool IsStretch => Exercise.Kind == ExerciseKind.Stretch;

    public required int ShortestSeconds { get; init; }

    public required int LongestSeconds { get; init; }
}
