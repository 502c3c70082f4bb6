using System.Globalization;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>How the items and the rounds of a plan grow toward those of its goal, one thing at a time. A pure function of both, so that a stage can be reached again.</summary>
internal sealed class Progression(Routine goal)
{
    // The figures that grow, in this order: the step of each, its value in a dose, and a dose with another value.
    private static readonly Figure[] Figures =
    [
        new(PlanChangeKind.Repetitions, Assumed.RepetitionStep, dose => dose.Repetitions, (dose, count) => new(dose.Hold, count, dose.Sets, dose.Sides, dose.Rest)),
        new(PlanChangeKind.Sets, 1, dose => dose.Sets, (dose, count) => new(dose.Hold, dose.Repetitions, count, dose.Sides, dose.Rest)),
        new(
            PlanChangeKind.Hold,
            (int)WholeSeconds.Of(Assumed.HoldStep),
            dose => (int)WholeSeconds.Of(dose.Hold ?? TimeSpan.Zero),
            (dose, seconds) => new(WholeSeconds.ToDuration(seconds), dose.Repetitions, dose.Sets, dose.Sides, dose.Rest)),
    ];

    private Language Language => goal.Language;

    private readonly RoutineItem[] lowest = [.. goal.Items.Select(AtLowest)];

    /// <summary>The first exercises of the goal, each at its lowest dose.</summary>
    public IReadOnlyList<RoutineItem> Start(int count) => [.. lowest.Take(count)];

    /// <summary>How many stages there are when the plan begins with this many exercises.</summary>
    public int Stages(int count) =>
        goal.Rounds + Math.Max(0, lowest.Length - count) + Figures.Sum(figure => lowest.Zip(goal.Items, (from, to) => figure.Steps(from.Dose, to.Dose)).Sum());

    /// <summary>The items and the rounds of the next stage and what is changed; null when they are those of the goal.</summary>
    public (IReadOnlyList<RoutineItem> Items, int Rounds, PlanChange Change)? Next(IReadOnlyList<RoutineItem> items, int rounds)
    {
        if (items.Count < lowest.Length)
        {
            var added = lowest[items.Count];
            return ([.. items, added], rounds, new(
                PlanChangeKind.Exercises,
                added,
                before: null,
                Language.Say("plan.exercise", ("exercise", added.Exercise.Name), ("dose", DoseWords.Shown(added.Dose, Language))),
                Language.Say("plan.exercise.why", ("exercises", items.Count + 1), ("most", lowest.Length)),
                RuleSources.BeginSmall));
        }

        foreach (var figure in Figures)
        {
            // The exercise with the fewest steps so far goes on, so that all grow evenly.
            var growing = Enumerable.Range(0, items.Count).Where(i => figure.Of(items[i].Dose) < figure.Of(goal.Items[i].Dose));
            if (growing.Select(i => (int?)i).MinBy(i => figure.Steps(lowest[i!.Value].Dose, items[i.Value].Dose)) is not { } index) continue;

            var (item, reach) = (items[index], goal.Items[index].Dose);
            var grown = item with { Dose = figure.Raised(item.Dose, reach) };
            return ([.. items.Take(index), grown, .. items.Skip(index + 1)], rounds, Change(figure, item, grown, reach));
        }

        return rounds < goal.Rounds ? (items, rounds + 1, RoundAdded(rounds + 1)) : null;
    }

    private PlanChange RoundAdded(int rounds) => new(
        PlanChangeKind.Rounds,
        item: null,
        before: null,
        Language.Say("plan.rounds", ("count", rounds), ("before", rounds - 1)),
        Language.Say("plan.rounds.why", ("goal", goal.Rounds)),
        RuleSources.TrialProtocol);

    private PlanChange Change(Figure figure, RoutineItem item, RoutineItem grown, Dose reach)
    {
        var (before, after, end) = (figure.Of(item.Dose), figure.Of(grown.Dose), figure.Of(reach));
        var key = $"plan.{EnumWords.Of(figure.Kind)}";
        var why = figure.Kind == PlanChangeKind.Hold && goal.Rounds > 1 ? $"{key}.why-next" : $"{key}.why";
        return new(
            figure.Kind,
            grown,
            item.Dose,
            Language.Say(key, ("exercise", item.Exercise.Name), ("count", after), ("before", before)),
            Language.Say(why, ("goal", end)),
            RuleSources.TrialProtocol);
    }

    /// <summary>
    /// The item at the lightest dose that a source of its exercise states, with no figure above its dose in the goal, from which every step to the goal keeps to
    /// a cited range. A dose outside every cited range stays as it is.
    /// </summary>
    private static RoutineItem AtLowest(RoutineItem item)
    {
        var (goal, exercise) = (item.Dose, item.Exercise);
        if (item.Citations.FirstOrDefault() is not { } cited) return item;
        var lightest = exercise.Doses.Select(other => other.Range.Lowest())
            .Where(low => (low.Hold is null) == (goal.Hold is null) && Array.TrueForAll(Figures, figure => figure.Of(low) <= figure.Of(goal)))
            .Select(low => new Dose(low.Hold, low.Repetitions, low.Sets, goal.Sides, goal.Rest))
            .Where(low => Path(low, goal).All(exercise.Allows))
            .MinBy(low => low.Duration(exercise.Laterality));
        return item with { Dose = lightest ?? NotAbove(cited.Range.Lowest(), goal) };
    }

    /// <summary>The lower of each two figures.</summary>
    private static Dose NotAbove(Dose low, Dose goal)
    {
        var hold = goal.Hold is { } held && low.Hold is { } shortest && shortest < held ? shortest : goal.Hold;
        return new(hold, Math.Min(goal.Repetitions, low.Repetitions), Math.Min(goal.Sets, low.Sets), goal.Sides, goal.Rest);
    }

    /// <summary>The doses from one to the goal, step by step, figure after figure.</summary>
    private static IEnumerable<Dose> Path(Dose dose, Dose goal)
    {
        foreach (var figure in Figures)
        {
            while (figure.Of(dose) < figure.Of(goal))
            {
                dose = figure.Raised(dose, goal);
                yield return dose;
            }
        }
    }

    private sealed record Figure(PlanChangeKind Kind, int Step, Func<Dose, int> Of, Func<Dose, int, Dose> With)
    {
        public int Steps(Dose from, Dose to) => (Of(to) - Of(from) + Step - 1) / Step;

        public Dose Raised(Dose dose, Dose reach) => With(dose, Math.Min(Of(dose) + Step, Of(reach)));
    }
}
