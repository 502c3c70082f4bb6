using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackCare.Exercises;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Schedules;

/// <summary>All that the main job gives in one language, with fixed requests and days, so that each way to build the program has to give the same.</summary>
internal static class MainJob
{
    /// <summary>The SHA-256 of all texts, in hexadecimal digits.</summary>
    public static string Digest(string language) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\0', Texts(ExerciseCatalog.Default.In(language))))));

    private static IEnumerable<string> Texts(ExerciseCatalog catalog)
    {
        var atTheDesk = catalog.Query().Targeting(TargetArea.MiddleBack).In(Position.SittingOnChair).With(Equipment.Chair).Avoiding(Demand.SpinalFlexion);
        foreach (var exercise in atTheDesk) yield return $"{exercise.Name}: {string.Join(" | ", exercise.Doses)}";

        var request = new RoutineRequest { Targets = [TargetArea.MiddleBack, TargetArea.Chest], TimeBudget = TimeSpan.FromMinutes(10), Equipment = [Equipment.Chair, Equipment.RolledTowel], Seed = 7 };
        var result = catalog.Generate(request);
        foreach (var reason in result.Reasons) yield return reason.ToString();
        foreach (var obstacle in catalog.Generate(request with { Targets = [TargetArea.Chest], Positions = [Position.Standing], Avoided = [Demand.OverheadArm] }).Obstacles) yield return obstacle.ToString();

        var routine = result.Routine!;
        yield return routine.ToString();
        yield return routine.Validate().ToString();
        yield return Routine.Read(routine.ToJson(), catalog).ToJson();
        new RoutineBuilder("", catalog).Add("cat-caw").Add("passive-backbend", "hold 5 s").TryBuild(out _, out var findings);
        yield return findings.ToString();

        foreach (var segment in routine.ToTimeline()) yield return string.Create(CultureInfo.InvariantCulture, $"{segment.Start:c} {segment.Kind} {segment.Side} {segment.Text} {segment.Cue}");

        var schedule = new Schedule([DayOfWeek.Monday, DayOfWeek.Thursday], [TimeOfDay.BeforeBed]);
        var onPaper = new HandoutOptions { Catalog = catalog, Schedule = schedule, Figures = FigureCatalog.Default, Date = new(2026, 3, 1) };
        yield return routine.ToHtml(onPaper);
        yield return routine.ToMarkdown(onPaper);
        yield return schedule.ToICalendar(ReminderOptions.For(routine, new(2026, 3, 4), new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)));

        foreach (var stage in new ExercisePlan(routine, schedule).Stages()) yield return $"{stage.Change?.Text}\n{ExercisePlan.Read(stage.ToJson(), catalog).ToJson()}";

        foreach (var note in GuidanceCatalog.Default.In(catalog.Language).Notes) yield return note.Text;
        foreach (var figure in catalog.Exercises.Select(exercise => FigureCatalog.Default.For(exercise, Side.Right)).OfType<Figure>())
        {
            yield return figure.ToSvg();
            yield return figure.ToSvg(0.5);
        }
    }
}
