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
            .WithRule(Rules.ManyAtFirst, Root["ExercisesAtFirst"], (_, count) => $"{count} exercises in the first stage; begin with at most {Rules.ManyAtFirst.Figure}, the others come later.");
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
                    $"Strengthening on {day} follows upon the day before; leave {Rules.StrengtheningInARow.Figure} hours between, so choose another day.");
            }
        }

        if (kinds.Contains(ExerciseKind.Stretch) && schedule.Days.Count < Rules.FewStretchDays.Figure)
        {
            context.Report(
                Rules.FewStretchDays, Root["Schedule"]["Days"],
                $"Stretches on {schedule.Days.Count} day of the week; general guidance begins at {Rules.FewStretchDays.Figure}, and every day does most.");
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
                $"'{exercise.Id}' bends the back forward on waking; a study of early-morning bending had people leave it for later in the day.");
        }
    }
}
