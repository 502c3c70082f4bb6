namespace BackCare.Exercises;

/// <summary>One exercise of a routine, with its dose. Immutable; made by a <see cref="RoutineBuilder"/>, the generator or <see cref="Routine.Read(Stream, ExerciseCatalog)"/>.</summary>
public sealed record RoutineItem
{
    internal RoutineItem(Exercise exercise, Dose dose, Position position, Level? level, string? note = null, DoseDecision? decision = null)
    {
        (Exercise, Dose, Position, Level, Note, Decision) = (exercise, dose, position, level, note, decision);
    }

    /// <summary>The exercise.</summary>
    public Exercise Exercise { get; }

    /// <summary>The figures chosen for this routine; those of one round.</summary>
    public Dose Dose { get; internal init; }

    /// <summary>Who decided on a dose that no source states, and why; <see langword="null"/> without one.</summary>
    public DoseDecision? Decision { get; }

    /// <summary>The one of the exercise's start positions in which it is done here.</summary>
    public Position Position { get; internal init; }

    /// <summary>A note for whoever does the routine; <see langword="null"/> without one.</summary>
    public string? Note { get; }

    /// <summary>
    /// The level at which the exercise is done, the easiest in its position without a demand that the routine avoids, unless another was asked for;
    /// <see langword="null"/> when it has no levels.
    /// </summary>
    public Level? Level { get; internal init; }

    /// <summary>What the body must bear here: the demands of the exercise and of its level.</summary>
    public IEnumerable<Demand> Demands => Level is null ? Exercise.Demands : Exercise.Demands.Concat(Level.Demands);

    /// <summary>The next easier level; <see langword="null"/> when there is none.</summary>
    public Level? Easier => EasierLevels.FirstOrDefault();

    /// <summary>The next harder level; <see langword="null"/> when there is none.</summary>
    public Level? Harder => HarderLevels.FirstOrDefault();

    /// <summary>The easier levels, the nearest first.</summary>
    internal IEnumerable<Level> EasierLevels => Level is null ? [] : Exercise.Levels.TakeWhile(level => level != Level).Reverse();

    /// <summary>The harder levels, the nearest first.</summary>
    internal IEnumerable<Level> HarderLevels => Exercise.Levels.SkipWhile(level => level != Level).Skip(1);

    /// <summary>The number of the level, from 1; <see langword="null"/> for the one that is taken when none is asked for, and when the exercise has no levels.</summary>
    internal int? LevelNumber(IReadOnlyCollection<Demand> avoided) =>
        Level == Exercise.EasiestLevel(Position, avoided) ? null : 1 + Exercise.Levels.TakeWhile(level => level != Level).Count();

    /// <summary>The cited ranges that the dose keeps to; at least one, unless a <see cref="Decision"/> set it otherwise.</summary>
    public IEnumerable<CitedDose> Citations => Exercise.Doses.Where(cited => cited.Range.Contains(Dose));

    /// <summary>The figures of the dose that none of its <see cref="Citations"/> states; all of them when there is no citation.</summary>
    /// <remarks>They are taken from <see cref="Assumed"/>, or chosen by whoever built the routine.</remarks>
    public DoseFigures AssumedFigures => Citations.Aggregate(
        DoseFigures.Hold | DoseFigures.Repetitions | DoseFigures.Sets, (assumed, cited) => assumed & cited.Range.AssumedFigures);

    /// <summary>The figures that no source of the exercise states, each with the guidance that it keeps to; single sets and repetitions are not among them.</summary>
    /// <remarks>Show them with the dose: <c>item.Assumptions</c> is empty where a source states all of it, and where a <see cref="Decision"/> explains it.</remarks>
    public IReadOnlyList<Assumption> Assumptions => ValueList<Assumption>.Copy(OpenDose.Assumptions(this));

    /// <summary>How long it takes in one round, getting ready included.</summary>
    public TimeSpan Duration => Assumed.GetReady + Dose.Duration(Exercise.Laterality);

    /// <summary>The exercise and its dose in one line, with the level when it is not the easiest.</summary>
    public override string ToString() => Easier is null ? $"{Exercise.Name}: {Dose}" : $"{Exercise.Name} ({Level!.Name}): {Dose}";
}
