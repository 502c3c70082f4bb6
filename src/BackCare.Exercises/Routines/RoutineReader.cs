using System.Diagnostics.CodeAnalysis;

namespace BackCare.Exercises.Serialization;

/// <summary>Turns routine documents into routines, and routines into documents.</summary>
internal static class RoutineReader
{
    public static Routine Read(JsonText text, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (text.As(RoutineJsonContext.Default.RoutineDocument, RoutineDocument.CurrentVersion, thorough: true) is { } document)
        {
            if (TryRoutine(document, catalog, out var routine, out var findings)) return routine;
            foreach (var finding in findings) text.Report(finding);
        }

        throw new InvalidRoutineException(new(text.Findings));
    }

    public static string Write(Routine routine)
    {
        var content = ToContent(routine);
        return JsonText.Write(
            new RoutineDocument
            {
                FormatVersion = RoutineDocument.CurrentVersion,
                Name = content.Name,
                OnlySide = content.OnlySide,
                MoreOn = content.MoreOn,
                Avoided = content.Avoided,
                Items = content.Items,
            },
            RoutineJsonContext.Default.RoutineDocument);
    }

    public static bool TryRoutine(RoutineContentDocument document, ExerciseCatalog catalog, [NotNullWhen(true)] out Routine? routine, out FindingReport findings)
    {
        var builder = new RoutineBuilder(document.Name, catalog).Avoiding(document.Avoided ?? []).For(document.OnlySide, document.MoreOn);
        foreach (var item in document.Items) builder.AddExactly(item.Exercise, ToDose(item.Dose), item.Position, item.Note, item.Level);
        return builder.TryBuild(out routine, out findings);
    }

    public static RoutineContentDocument ToContent(Routine routine) => new()
    {
        Name = routine.Name,
        OnlySide = routine.OnlySide,
        MoreOn = routine.MoreOn,
        Avoided = routine.Avoided.Count == 0 ? null : routine.Avoided,
        Items = [.. routine.Items.Select(ToDocument)],
    };

    private static RoutineItemDocument ToDocument(RoutineItem item) => new()
    {
        Exercise = item.Exercise.Id,
        Position = item.Position,
        Dose = ToDocument(item.Dose),
        Level = item.Level == item.Exercise.EasiestLevel(item.Position) ? null : 1 + item.Exercise.Levels.TakeWhile(level => level != item.Level).Count(),
        Note = item.Note,
    };

    private static Dose ToDose(DoseDocument document) => new(
        document.HoldSeconds is { } hold ? Whole.Duration(hold) : null,
        document.Repetitions,
        document.Sets,
        document.Sides,
        document.RestSeconds is { } rest ? Whole.Duration(rest) : null);

    private static DoseDocument ToDocument(Dose dose) => new()
    {
        HoldSeconds = dose.Hold is { } hold ? (int)Whole.Seconds(hold) : null,
        Repetitions = dose.Repetitions,
        Sets = dose.Sets,
        Sides = dose.Sides,
        RestSeconds = dose.Rest is { } rest ? (int)Whole.Seconds(rest) : null,
    };
}
