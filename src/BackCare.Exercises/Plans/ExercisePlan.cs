using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>A routine that begins small and grows, stage by stage, to a goal; with the days and the times at which it is done.</summary>
/// <remarks>
/// The first stage has one or two exercises at their lowest doses. Each further stage changes one thing: it adds the next exercise of
/// the goal; when all are in, it raises repetitions, then sets, then holds, of one exercise, inside its cited range; last, it does the whole
/// routine in one round more. When to go on is for the caller to decide; nothing here takes a score. Immutable and thread-safe; <see cref="Next"/> gives a new plan.
/// </remarks>
[JsonConverter(typeof(ExercisePlanJsonConverter))]
[DebuggerDisplay("{Goal.Name}, stage {Stage} of {StageCount}")]
public sealed record ExercisePlan
{
    private readonly ValueList<RoutineItem> items;
    private readonly int rounds = 1;

    /// <summary>The first stage of a plan.</summary>
    /// <param name="goal">Where the plan ends: its exercises, in the order in which they come in, and their doses.</param>
    /// <param name="schedule">The days and times; <see langword="null"/>: <see cref="Schedules.Schedule"/> without arguments.</param>
    /// <param name="exercisesAtFirst">How many exercises the first stage has, from 1; all of the goal when it has fewer. More than 2 are a finding.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of exercises is below 1.</exception>
    public ExercisePlan(Routine goal, Schedule? schedule = null, int exercisesAtFirst = 2)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentOutOfRangeException.ThrowIfLessThan(exercisesAtFirst, 1);
        (Goal, Schedule, ExercisesAtFirst, Stage) = (goal, schedule ?? new(), Math.Min(exercisesAtFirst, goal.Items.Count), 1);
        items = ValueList<RoutineItem>.Copy(new Progression(goal).Start(ExercisesAtFirst));
    }

    private ExercisePlan(ExercisePlan before, IEnumerable<RoutineItem> items, int rounds, PlanChange change)
    {
        (Goal, Schedule, ExercisesAtFirst, Stage, Change) = (before.Goal, before.Schedule, before.ExercisesAtFirst, before.Stage + 1, change);
        this.rounds = rounds;
        this.items = ValueList<RoutineItem>.Copy(items);
    }

    /// <summary>The routine that the plan grows to.</summary>
    public Routine Goal { get; }

    /// <summary>The days and the times.</summary>
    public Schedule Schedule { get; }

    /// <summary>How many exercises the first stage has.</summary>
    public int ExercisesAtFirst { get; }

    /// <summary>Which stage this is, from 1.</summary>
    public int Stage { get; }

    /// <summary>How many stages there are; the last one is the goal.</summary>
    public int StageCount => new Progression(Goal).Stages(ExercisesAtFirst);

    /// <summary>Whether this is the last stage.</summary>
    public bool IsAtGoal => Stage == StageCount;

    /// <summary>What this stage changed, and why; <see langword="null"/> in the first stage.</summary>
    public PlanChange? Change { get; }

    /// <summary>The routine of this stage, strengthening included.</summary>
    public Routine Routine => Goal.With(items, rounds);

    /// <summary>The routine of a day; <see langword="null"/> when there is none. Strengthening is left out unless it is one of <see cref="Schedule.StrengtheningDays"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not defined.</exception>
    public Routine? On(DayOfWeek day)
    {
        if (!Enum.IsDefined(day)) throw new ArgumentOutOfRangeException(nameof(day), day, "Expected a defined day.");
        if (!Schedule.Days.Contains(day)) return null;
        var today = Schedule.StrengtheningDays.Contains(day) ? Routine : Routine.WithoutStrengthening();
        return today.Items.Count == 0 ? null : today;
    }

    /// <summary>Where the plan stands by a log: the sessions of this stage, and how they went.</summary>
    /// <remarks>The plan stays as it is. When to go on is for the caller to decide, with <see cref="Next"/>.</remarks>
    public StageProgress ProgressIn(SessionLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return StageProgress.Of(this, log);
    }

    /// <summary>The plan one stage further.</summary>
    /// <exception cref="InvalidOperationException">The plan is at its goal; ask <see cref="IsAtGoal"/> first.</exception>
    public ExercisePlan Next() => Grown(new(Goal)) ?? throw new InvalidOperationException(
        string.Create(CultureInfo.InvariantCulture, $"The plan is at its goal, stage {Stage} of {StageCount}; there is no next stage."));

    /// <summary>The plan one stage back.</summary>
    /// <exception cref="InvalidOperationException">The plan is in its first stage.</exception>
    public ExercisePlan Previous() => Stage > 1 ? AtStage(Stage - 1) : throw new InvalidOperationException("The plan is in its first stage; there is none before it.");

    /// <summary>The plan at any stage.</summary>
    /// <param name="stage">From 1 to <see cref="StageCount"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such stage.</exception>
    public ExercisePlan AtStage(int stage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(stage, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(stage, StageCount);
        return Stages().ElementAt(stage - 1);
    }

    /// <summary>The plan as it will be in a given week, when it goes on after every <paramref name="weeksPerStage"/> weeks from its first stage. It stays at the goal.</summary>
    /// <param name="week">The week, from 1.</param>
    /// <param name="weeksPerStage">How many weeks each stage lasts, from 1; one protocol gives the first two weeks to getting used to the exercises.</param>
    /// <exception cref="ArgumentOutOfRangeException">The week or the weeks per stage are below 1.</exception>
    public ExercisePlan InWeek(int week, int weeksPerStage)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(week, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(weeksPerStage, 1);
        return AtStage(Math.Min(1 + ((week - 1) / weeksPerStage), StageCount));
    }

    /// <summary>Every stage from the first to the goal. Each is made when it is asked for.</summary>
    public IEnumerable<ExercisePlan> Stages()
    {
        var progression = new Progression(Goal);
        for (ExercisePlan? plan = new(Goal, Schedule, ExercisesAtFirst); plan is not null; plan = plan.Grown(progression)) yield return plan;
    }

    /// <summary>What is unwise in the plan, or worth knowing. A plan has no errors. The paths of findings about the goal begin with "Goal".</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public FindingReport Validate(AgeGroup ageGroup = AgeGroup.Adult) =>
        new([.. ExercisePlanCheck.Findings(this), .. Goal.Validate(ageGroup).Select(finding => finding.Under(FindingPath.Root[nameof(Goal)]))]);

    /// <summary>The plan as a JSON document, which <see cref="Read(Stream, ExerciseCatalog)"/> reads back to an equal one. Lines end with a line feed.</summary>
    /// <remarks>The document holds the goal and the number of the stage, and no timestamps: an equal plan makes the same bytes.</remarks>
    public string ToJson() => PlanFormat.Write(this);

    /// <summary>A plan from a JSON document in UTF-8, with its exercises from the catalog.</summary>
    /// <param name="document">Read from where it stands to its end, at most 64 MiB, and left open.</param>
    /// <param name="catalog">The catalog that holds the exercises.</param>
    /// <exception cref="InvalidPlanException">The document is not valid; every finding has its path, line and code.</exception>
    public static ExercisePlan Read(Stream document, ExerciseCatalog catalog) => PlanFormat.Read(DocumentSource.Of(document), catalog);

    /// <summary>A plan from a JSON text, with its exercises from the catalog.</summary>
    /// <exception cref="InvalidPlanException">The document is not valid; every finding has its path, line and code.</exception>
    public static ExercisePlan Read(string json, ExerciseCatalog catalog) => PlanFormat.Read(DocumentSource.Of(json), catalog);

    /// <summary>The JSON Schema of plan documents, for editors and other languages.</summary>
    public static string JsonSchema() => DocumentSchema.Text(PlanJsonContext.Default.PlanDocument, "plan");

    /// <summary>The stage, what it changed, and its routine.</summary>
    public override string ToString()
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"Stage {Stage} of {StageCount}");
        return string.Join('\n', new[] { head, Change?.Text, Routine.ToString() }.Where(line => line is not null));
    }

    private ExercisePlan? Grown(Progression progression) => progression.Next(items, rounds) is var (next, more, change) ? new(this, next, more, change) : null;
}
