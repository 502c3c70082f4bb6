using BackCare.Exercises.Schedules;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>A plan that begins small and grows to a routine: the routine of one stage, and what each stage changes.</summary>
internal sealed record PlanStages : RoutineAnswer
{
    private PlanStages(ExercisePlan plan) : base(plan.Goal.Language)
    {
        Plan = plan;
        Routine = plan.Routine;
        Findings = plan.Validate();
    }

    internal ExercisePlan Plan { get; }

    public int Stage => Plan.Stage;

    public int StageCount => Plan.StageCount;

    public Schedule Schedule => Plan.Schedule;

    /// <summary>What changes, stage by stage, from the second on.</summary>
    public IReadOnlyList<StageChange> Changes => [.. Plan.Stages().Where(stage => stage.Change is not null).Select(stage => new StageChange(stage.Stage, stage.Change!.Text, stage.Change.Why, stage.Change.Source.Id))];

    protected override IEnumerable<Source> CitedSources => base.CitedSources.Concat(Plan.Stages().Select(stage => stage.Change?.Source).OfType<Source>());

    public static PlanStages Of(PlanArguments asked) => Of(asked.Build(), new Schedule(asked.Days is { Count: > 0 } ? asked.Days : null, asked.Times is { Count: > 0 } ? asked.Times : null), asked.Stage ?? 1);

    public static PlanStages Of(Routine goal, Schedule schedule, int stage)
    {
        var plan = new ExercisePlan(goal, schedule);
        return new(stage <= plan.StageCount ? plan.AtStage(stage) : throw new RefusedException($"There is no stage {stage}; expected 1 to {plan.StageCount}."));
    }

    public override IEnumerable<string> ToLines() =>
    [
        Phrases["Stage {0} of {1}", Stage, StageCount],
        .. RoutineLines(),
        "",
        .. Changes.Select(change => $"{change.Stage}. {change.Text} [{change.Source}]"),
        .. FindingLines(),
        .. LastLines(),
    ];
}

/// <summary>The one thing that a stage changes.</summary>
internal sealed record StageChange(int Stage, string Text, string Why, SourceId Source);
