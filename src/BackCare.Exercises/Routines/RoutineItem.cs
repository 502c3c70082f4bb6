namespace BackCare.Exercises;

/// <summary>One exercise of a routine, with its dose. Immutable; made by a <see cref="RoutineBuilder"/>, the generator or <see cref="Routine.Read(Stream, ExerciseCatalog)"/>.</summary>
public sealed record RoutineItem
{
    internal RoutineItem(Exercise exercise, Dose dose, Position position, string? note)
    {
        (Exercise, Dose, Position, Note) = (exercise, dose, position, note);
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>The figures chosen for this routine.</summary>
    public Dose Dose { get; }

    /// <summary>The one of the exercise's start positions in which it is done here.</summary>
    public Position Position { get; }

    /// <summary>A note for whoever does the routine; <see langword="null"/> without one.</summary>
    public string? Note { get; }

    /// <summary>The cited ranges that the dose keeps to; at least one.</summary>
    public IEnumerable<CitedDose> Citations => Exercise.Doses.Where(cited => cited.Range.Contains(Dose));

    /// <summary>The figures of the dose that none of its <see cref="Citations"/> states: taken from <see cref="Assumed"/>, or chosen by whoever built the routine.</summary>
    public DoseFigures AssumedFigures => Citations.Aggregate(
        DoseFigures.Hold | DoseFigures.Repetitions | DoseFigures.Sets, (assumed, cited) => assumed & cited.Range.AssumedFigures);

    /// <summary>How long it takes, getting ready included.</summary>
    public TimeSpan Duration => Assumed.GetReady + Dose.Duration(Exercise.Laterality);

    /// <summary>The exercise and its dose in one line.</summary>
    public override string ToString() => $"{Exercise.Name}: {Dose}";
}
