using BackCare.Exercises.Schedules;
using FluentValidation;
using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the schedule of a plan is wise for its goal. Every failure carries its <see cref="Finding"/> as custom state. Thread-safe.</summary>
/// <remarks>The goal itself is for <see cref="RoutineValidator"/>.</remarks>
public sealed class ExercisePlanValidator : AbstractValidator<ExercisePlan>
{
    internal static readonly ExercisePlanValidator Instance = new();

    /// <summary>A validator; it holds no state and can be kept.</summary>
    public ExercisePlanValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleFor(p => p.ExercisesAtFirst).Must(count => count <= Rules.ManyAtFirst.Figure)
            .WithRule(Rules.ManyAtFirst, Root["ExercisesAtFirst"], (plan, count) => plan.Goal.Language.Message($"{RuleCodes.ManyAtFirst}.plan", ("count", count), ("most", Rules.ManyAtFirst.Figure)));
        RuleFor(p => p).Custom(CheckDays);
        RuleFor(p => p).Custom(CheckWaking);
    }

    private static void CheckDays(ExercisePlan plan, ValidationContext<ExercisePlan> context)
    {
        var schedule = plan.Schedule;
        var kinds = plan.Goal.Items.Select(item => item.Exercise.Kind).ToHashSet();
        if (kinds.Contains(ExerciseKind.Strengthening))
        {
            foreach (var day in schedule.StrengtheningDaysInARow)
            {
                context.Report(
                    Rules.StrengtheningInARow, Root["Schedule"]["StrengtheningDays"],
                    plan.Goal.Language.Message(RuleCodes.StrengtheningInARow, ("day", plan.Goal.Language.Word(day)), ("hours", Rules.StrengtheningInARow.Figure)));
            }
        }

        if (kinds.Contains(ExerciseKind.Stretch) && schedule.Days.Count < Rules.FewStretchDays.Figure)
        {
            context.Report(
                Rules.FewStretchDays, Root["Schedule"]["Days"],
                plan.Goal.Language.Message(RuleCodes.FewStretchDays, ("days", schedule.Days.Count), ("fewest", Rules.FewStretchDays.Figure)));
        }
    }

    private static void CheckWaking(ExercisePlan plan, ValidationContext<ExercisePlan> context)
    {
        var goal = plan.Goal;
        if (!plan.Schedule.Times.Contains(TimeOfDay.OnWaking)) return;
        for (var i = 0; i < goal.Items.Count; i++)
        {
            var exercise = goal.Items[i].Exercise;
            if (!goal.Items[i].Demands.Contains(Demand.SpinalFlexion)) continue;
            context.Report(
                Rules.FlexionOnWaking, Root["Goal"]["Items"][i]["Exercise"],
                goal.Language.Message(RuleCodes.FlexionOnWaking, ("exercise", exercise.Id)));
        }
    }
}
