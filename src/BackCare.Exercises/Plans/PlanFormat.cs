using System.Globalization;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of plans: turns documents into plans, and plans into documents.</summary>
internal static class PlanFormat
{
    public static ExercisePlan Read(DocumentSource source, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var reader = new DocumentReader(source);
        if (reader.ReadWithinLimits(PlanJsonContext.Default.PlanDocument) is { } document && ToPlan(document, reader.Faults, catalog) is { } plan) return plan;
        throw new InvalidPlanException(reader.Faults.ToReport());
    }

    public static string Write(ExercisePlan plan) => DocumentWriter.Write(
        new PlanDocument
        {
            FormatVersion = PlanDocument.NewestVersion,
            Stage = plan.Stage,
            ExercisesAtFirst = plan.ExercisesAtFirst,
            Schedule = new() { Days = plan.Schedule.Days, Times = plan.Schedule.Times, StrengtheningDays = plan.Schedule.StrengtheningDays },
            Goal = RoutineFormat.ToContent(plan.Goal),
        },
        PlanJsonContext.Default.PlanDocument);

    private static ExercisePlan? ToPlan(PlanDocument document, FaultLog faults, ExerciseCatalog catalog)
    {
        var schedule = document.Schedule;
        foreach (var (name, problem) in Schedule.Problems(schedule.Days, schedule.Times, schedule.StrengtheningDays))
        {
            faults.Report(Rules.NoSchedule, FindingPath.Root["Schedule"][name], problem);
        }

        if (!RoutineFormat.TryRoutine(document.Goal, catalog, out var goal, out var findings))
        {
            foreach (var finding in findings) faults.Report(finding.Under(FindingPath.Root["Goal"]));
        }

        if (document.ExercisesAtFirst < 1 || document.ExercisesAtFirst > document.Goal.Items.Count)
        {
            var problem = string.Create(
                CultureInfo.InvariantCulture, $"{document.ExercisesAtFirst} is out of range; expected 1 to the {document.Goal.Items.Count} exercises of the goal.");
            faults.Report(Rules.OutOfRange, FindingPath.Root["ExercisesAtFirst"], problem);
        }

        if (goal is null || faults.HasErrors) return null;
        var plan = new ExercisePlan(goal, new(schedule.Days, schedule.Times, schedule.StrengtheningDays), document.ExercisesAtFirst);
        if (document.Stage >= 1 && document.Stage <= plan.StageCount) return plan.AtStage(document.Stage);

        faults.Report(Rules.OutOfRange, FindingPath.Root["Stage"], string.Create(CultureInfo.InvariantCulture, $"{document.Stage} is out of range; expected 1 to {plan.StageCount}."));
        return null;
    }
}
