using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>Turns plan documents into plans, and plans into documents.</summary>
internal static class PlanReader
{
    public static ExercisePlan Read(JsonText text, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (text.As(PlanJsonContext.Default.PlanDocument, PlanDocument.CurrentVersion, thorough: true) is { } document
            && ToPlan(document, text, catalog) is { } plan)
        {
            return plan;
        }

        throw new InvalidPlanException(new(text.Findings));
    }

    public static string Write(ExercisePlan plan) => JsonText.Write(
        new PlanDocument
        {
            FormatVersion = PlanDocument.CurrentVersion,
            Stage = plan.Stage,
            ExercisesAtFirst = plan.ExercisesAtFirst,
            Schedule = new() { Days = plan.Schedule.Days, Times = plan.Schedule.Times, StrengtheningDays = plan.Schedule.StrengtheningDays },
            Goal = RoutineReader.ToContent(plan.Goal),
        },
        PlanJsonContext.Default.PlanDocument);

    private static ExercisePlan? ToPlan(PlanDocument document, JsonText text, ExerciseCatalog catalog)
    {
        var schedule = document.Schedule;
        foreach (var (name, problem) in Schedule.Problems(schedule.Days, schedule.Times, schedule.StrengtheningDays))
        {
            text.Report(Rules.NoSchedule, FindingPath.Root["Schedule"][name], problem);
        }

        if (!RoutineReader.TryRoutine(document.Goal, catalog, out var goal, out var findings))
        {
            foreach (var finding in findings) text.Report(finding.Under(FindingPath.Root["Goal"]));
        }

        if (document.ExercisesAtFirst < 1 || document.ExercisesAtFirst > document.Goal.Items.Count)
        {
            text.Report(Rules.OutOfRange, FindingPath.Root["ExercisesAtFirst"], string.Create(CultureInfo.InvariantCulture, $"{document.ExercisesAtFirst} is out of range; expected 1 to the {document.Goal.Items.Count} exercises of the goal."));
        }

        if (goal is null || text.Findings.Any(finding => finding.Severity == FindingSeverity.Error)) return null;
        var plan = new ExercisePlan(goal, new(schedule.Days, schedule.Times, schedule.StrengtheningDays), document.ExercisesAtFirst);
        if (document.Stage >= 1 && document.Stage <= plan.StageCount) return plan.AtStage(document.Stage);

        text.Report(Rules.OutOfRange, FindingPath.Root["Stage"], string.Create(CultureInfo.InvariantCulture, $"{document.Stage} is out of range; expected 1 to {plan.StageCount}."));
        return null;
    }
}
