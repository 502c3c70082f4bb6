namespace BackCare.Exercises.Logs;

/// <summary>One exercise of a session: what was to be done, and how much of it was. Immutable.</summary>
public sealed record SessionItem
{
    /// <summary>An exercise of a session.</summary>
    /// <param name="exercise">Its id. It need not be in a catalog: a log outlives catalogs.</param>
    /// <param name="dose">The dose that was to be done, in each round.</param>
    /// <param name="outcome">How much of it was done.</param>
    /// <exception cref="ArgumentOutOfRangeException">The outcome is not defined.</exception>
    public SessionItem(ExerciseId exercise, Dose dose, SessionOutcome outcome = SessionOutcome.Done)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        ArgumentNullException.ThrowIfNull(dose);
        if (!Enum.IsDefined(outcome)) throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "Expected a defined outcome.");
        (Exercise, Dose, Outcome) = (exercise, dose, outcome);
    }

    /// <summary>The id of the exercise.</summary>
    public ExerciseId Exercise { get; }

    /// <summary>The dose that was to be done, in each round.</summary>
    public Dose Dose { get; }

    /// <summary>How much of it was done.</summary>
    public SessionOutcome Outcome { get; }

    /// <summary>The exercise, its dose and the outcome in one line.</summary>
    public override string ToString() => $"{Exercise}: {Dose} ({Outcome})";
}
