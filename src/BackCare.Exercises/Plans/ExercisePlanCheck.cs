using BackCare.Exercises.Schedules;
using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether the schedule of a plan is wise for its goal. Plain code, so that the first plan of a program compiles little.</summary>
internal static class ExercisePlanCheck
{
    /// <summary>What is unwise or worth knowing.</summary>
    public static List<Finding> Findings(ExercisePlan plan)
    {
        var findings = new List<Finding>();
        if (plan.ExercisesAtFirst > Rules.ManyAtFirst.Figure)
        {
            findings.Report(
                Rules.ManyAtFirst, Root["ExercisesAtFirst"],
                plan.Goal.Language.Message($"{RuleCodes.ManyAtFirst}.plan", ("count", plan.ExercisesAtFirst), ("most", Rules.ManyAtFirst.Figure)));
        }

        CheckDays(plan, findings);
        CheckWaking(plan, findings);
        return findings;
    }

    private static void CheckDays(ExercisePlan plan, List<Finding> findings)
    {
        var schedule = plan.Schedule;
        var kinds = plan.Goal.Items.Select(item => item.Exercise.Kind).ToHashSet();
        if (kinds.Contains(ExerciseKind.Strengthening))
        {
            foreach (var day in schedule.StrengtheningDaysInARow)
            {
                findings.Report(
                    Rules.StrengtheningInARow, Root["Schedule"]["StrengtheningDays"],
                    plan.Goal.Language.Message(RuleCodes.StrengtheningInARow, ("day", plan.Goal.Language.Word(day)), ("hours", Rules.StrengtheningInARow.Figure)));
            }
        }

        if (kinds.Contains(ExerciseKind.Stretch) && schedule.Days.Count < Rules.FewStretchDays.Figure)
        {
            findings.Report(
                Rules.FewStretchDays, Root["Schedule"]["Days"],
                plan.Goal.Language.Message(RuleCodes.FewStretchDays, ("days", schedule.Days.Count), ("fewest", Rules.FewStretchDays.Figure)));
        }
    }

    private static void CheckWaking(ExercisePlan plan, List<Finding> findings)
    {
        var goal = plan.Goal;
        if (!plan.Schedule.Times.Contains(TimeOfDay.OnWaking)) return;
        for (var i = 0; i < goal.Items.Count; i++)
        {
            var exercise = goal.Items[i].Exercise;
            if (!goal.Items[i].Demands.Contains(Demand.SpinalFlexion)) continue;
            findings.Report(
                Rules.FlexionOnWaking, Root["Goal"]["Items"][i]["Exercise"],
                goal.Language.Message(RuleCodes.FlexionOnWaking, ("exercise", exercise.Id)));
        }
    }
}
