using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>How far a figure that a source leaves open may rise: to where cited guidance ends. What rises so is assumed, and has that guidance as its source.</summary>
internal static class OpenDose
{
    /// <summary>How often a stretch is repeated at most, per side, where its source leaves that open: 2 to 4 times is the guidance.</summary>
    public const int MostRepetitions = 4;

    /// <summary>How many sets of strengthening are done at most where its source leaves that open: 2 to 3 is the guidance.</summary>
    public const int MostSets = 2;

    /// <summary>Where <see cref="MostRepetitions"/> comes from.</summary>
    public static Source RepetitionsSource => RuleSources.Garber;

    /// <summary>Where <see cref="MostSets"/> comes from.</summary>
    public static Source SetsSource => RuleSources.TrialProtocol;

    /// <summary>What of a dose is assumed: the figures that no source of its exercise states, where they are more than one set or one repetition.</summary>
    public static IEnumerable<Assumption> Assumptions(RoutineItem item)
    {
        var (dose, isStrengthening) = (item.Dose, item.Exercise.Kind == ExerciseKind.Strengthening);
        if (!item.Citations.Any()) yield break;
        if (item.AssumedFigures.HasFlag(DoseFigures.Hold)) yield return new(DoseFigures.Hold, Text("hold", WholeSeconds.Of(dose.Hold ?? TimeSpan.Zero)));
        if (item.AssumedFigures.HasFlag(DoseFigures.Repetitions) && dose.Repetitions > 1)
        {
            yield return !isStrengthening && dose.Hold is not null && dose.Repetitions <= MostRepetitions
                ? new(DoseFigures.Repetitions, Text("repetitions-guided", dose.Repetitions), RepetitionsSource)
                : new(DoseFigures.Repetitions, Text("repetitions", dose.Repetitions));
        }

        if (item.AssumedFigures.HasFlag(DoseFigures.Sets) && dose.Sets > 1)
        {
            yield return isStrengthening && dose.Sets <= MostSets
                ? new(DoseFigures.Sets, Text("sets-guided", dose.Sets), SetsSource)
                : new(DoseFigures.Sets, Text("sets", dose.Sets));
        }

        string Text(string what, long count) => item.Exercise.Spoken.Say($"assumed.{what}", ("count", count), ("most", MostRepetitions));
    }

    /// <summary>The doses that differ from a stated one in a figure that the range leaves open; none where it leaves none open.</summary>
    public static IEnumerable<Dose> Beyond(Dose stated, DoseRange range, ExerciseKind kind) =>
        kind == ExerciseKind.Strengthening ? MoreSets(stated, range) : MoreRepetitions(stated, range);

    /// <summary>A stretch is repeated until its holds add up to the figure of the guidance, and never more often than the guidance says.</summary>
    private static IEnumerable<Dose> MoreRepetitions(Dose stated, DoseRange range)
    {
        if (stated.Hold is not { } hold || range.Repetitions.Fewest is not null) yield break;
        for (var repetitions = stated.Repetitions + 1; repetitions <= MostRepetitions && (repetitions - 1) * WholeSeconds.Of(hold) < Rules.ShortTotal.Figure; repetitions++)
        {
            yield return new(hold, repetitions, stated.Sets, stated.Sides);
        }
    }

    /// <summary>Strengthening is done in a second set where its repetitions are in the range of the guidance and its holds stay within it.</summary>
    private static IEnumerable<Dose> MoreSets(Dose stated, DoseRange range)
    {
        if (range.Sets.Fewest is not null || stated.Repetitions < Rules.FewRepetitions.Figure || stated.Repetitions > Rules.ManyRepetitions.Figure) yield break;
        var dose = new Dose(stated.Hold, stated.Repetitions, MostSets, stated.Sides);
        if (WholeSeconds.Of(dose.HoldPerSide) <= Rules.LongIsometric.Figure) yield return dose;
    }
}
