using BackCare.Exercises.Logs;

namespace BackCare.Exercises;

/// <summary>What a log says of the present stage of a plan: facts for whoever decides about the next one. Immutable.</summary>
/// <remarks>It decides nothing, and is no score. <see cref="ExercisePlan.Next"/> is for the caller.</remarks>
public sealed record StageProgress
{
    private StageProgress(IReadOnlyList<SessionRecord> sessions) => Sessions = sessions;

    /// <summary>The sessions of this stage, the earliest first: those with the exercises and doses of its routine, or of its routine without strengthening.</summary>
    public IReadOnlyList<SessionRecord> Sessions { get; }

    /// <summary>How many of them were done whole.</summary>
    public int Whole => Sessions.Count(session => session.IsWhole);

    /// <summary>How many at the end, one after another, were not done whole.</summary>
    /// <remarks>One protocol makes an exercise simpler after three in a row (<see cref="PlanChange.Source"/> of a stage names it). Nothing here does so by itself.</remarks>
    public int InPartLately => Sessions.Reverse().TakeWhile(session => !session.IsWhole).Count();

    /// <summary>The day of the first session; <see langword="null"/> when there is none.</summary>
    public DateOnly? FirstDay => Sessions.Count == 0 ? null : Sessions[0].Day;

    /// <summary>The day of the last session; <see langword="null"/> when there is none.</summary>
    public DateOnly? LastDay => Sessions.Count == 0 ? null : Sessions[^1].Day;

    /// <summary>How many days there are from the first session to the last one, both included; 0 when there is none.</summary>
    public int Days => Sessions.Count == 0 ? 0 : Sessions[^1].Day.DayNumber - Sessions[0].Day.DayNumber + 1;

    internal static StageProgress Of(ExercisePlan plan, SessionLog log)
    {
        var routine = plan.Routine;
        (ExerciseId, Dose)[] whole = [.. routine.Items.Select(item => (item.Exercise.Id, item.Dose))];
        (ExerciseId, Dose)[] rest = [.. routine.Items.Where(item => item.Exercise.Kind != ExerciseKind.Strengthening).Select(item => (item.Exercise.Id, item.Dose))];
        return new(ValueList<SessionRecord>.Copy(log.Where(session =>
            session.Rounds == routine.Rounds && session.Items.Select(item => (item.Exercise, item.Dose)).ToArray() is var done && (done.SequenceEqual(whole) || done.SequenceEqual(rest)))));
    }
}
