namespace BackCare.Exercises;

/// <summary>One exercise of a routine, with its dose. Immutable; made by a <see cref="RoutineBuilder"/>, the generator or <see cref="Routine.Read(Stream, ExerciseCatalog)"/>.</summary>
public sealed record RoutineItem
{
    internal RoutineItem(Exercise exercise, Dose dose, Position position, string? note = null, Level? level = null, DoseDecision? decision = null)
    {
        (Exercise, Dose, Position, Note, Level, Decision) = (exercise, dose, position, note, level ?? exercise.EasiestLevel(position), decision);
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>The figures chosen for this routine.</summary>
    public Dose Dose { get; internal init; }

    /// <summary>Who decided on a dose that no source states, and why; <see langword="null"/> without one.</summary>
    public DoseDecision? Decision { get; }

    /// <summary>The one of the exercise's start positions in which it is done here.</summary>
    public Position Position { get; internal init; }

    /// <summary>A note for whoever does the routine; <see langword="null"/> without one.</summary>
    public string? Note { get; }

    /// <summary>The level at which the exercise is done, the easiest in its position unless another was asked for; <see langword="null"/> when it has no levels.</summary>
    public Level? Level { get; internal init; }

    /// <summary>The number of the level, from 1; <see langword="null"/> for the easiest in the position, and when the exercise has no levels.</summary>
    internal int? LevelNumber => Level == Exercise.EasiestLevel(Position) ? null : 1 + Exercise.Levels.TakeWhile(level => level != Level).Count();

    /// <summary>The next easier level; <see langword="null"/> when there is none.</summary>
    public Level? Easier => Level is null ? null : Exercise.Levels.TakeWhile(level => level != Level).LastOrDefault();

    /// <summary>The next harder level; <see langword="null"/> when there is none.</summary>
    public Level? Harder => Exercise.Levels.SkipWhile(level => level != Level).Skip(1).FirstOrDefault();

    /// <summary>The cited ranges that the dose keeps to; at least one, unless a <see cref="Decision"/> set it otherwise.</summary>
    public IEnumerable<CitedDose> Citations => Exercise.Doses.Where(cited => cited.Range.Contains(Dose));

    /// <summary>The figures of the dose that none of its <see cref="Citations"/> states; all of them when there is no citation.</summary>
    /// <remarks>They are taken from <see cref="Assumed"/>, or chosen by whoever built the routine.</remarks>
    public DoseFigures AssumedFigures => Citations.Aggregate(
        DoseFigures.Hold | DoseFigures.Repetitions | DoseFigures.Sets, (assumed, cited) => assumed & cited.Range.AssumedFigures);

    /// <summary>How long it takes, getting ready included.</summary>
    public TimeSpan Duration => Assumed.GetReady + Dose.Duration(Exercise.Laterality);

    /// <summary>The exercise and its dose in one line, with the level when it is not the easiest.</summary>
    public override string ToString() => Easier is null ? $"{Exercise.Name}: {Dose}" : $"{Exercise.Name} ({Level!.Name}): {Dose}";
}
