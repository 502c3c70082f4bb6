using System.Diagnostics.CodeAnalysis;
using BackCare.Exercises.Validation;

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
                Repeats = content.Repeats,
                Avoided = content.Avoided,
                Items = content.Items,
            },
            RoutineJsonContext.Default.RoutineDocument);
    }

    public static bool TryRoutine(RoutineContentDocument document, ExerciseCatalog catalog, [NotNullWhen(true)] out Routine? routine, out FindingReport findings)
    {
        var builder = new RoutineBuilder(document.Name, catalog)
            .For(ToSides(document.OnlySide, document.MoreOn))
            .Avoiding(document.Avoided ?? [])
            .AllowRepeats(document.Repeats ?? false);
        foreach (var item in document.Items)
        {
            builder.AddExactly(item.Exercise, ToDose(item.Dose), item.Position, item.Note, item.Level, item.Decision is { } decision ? new(decision.By, decision.Why) : null);
        }

        var isValid = builder.TryBuild(out routine, out findings);
        if (document is not { OnlySide: not null, MoreOn: not null }) return isValid;
        routine = null;
        findings = new([new(Rules.Contradiction, FindingPath.Root["moreOn"], "Only one side is asked for, and one set more on a side as well; ask for one of the two."), .. findings]);
        return false;
    }

    public static RoutineContentDocument ToContent(Routine routine) => new()
    {
        Name = routine.Name,
        OnlySide = routine.Sides.Sides.OnlySide,
        MoreOn = routine.Sides.Sides.MoreOn,
        Repeats = routine.AllowsRepeats ? true : null,
        Avoided = routine.Avoided.Count == 0 ? null : routine.Avoided,
        Items = [.. routine.Items.Select(ToDocument)],
    };

    private static RoutineItemDocument ToDocument(RoutineItem item) => new()
    {
        Exercise = item.Exercise.Id,
        Position = item.Position,
        Dose = ToDocument(item.Dose),
        Level = item.LevelNumber,
        Note = item.Note,
        Decision = item.Decision is { } decision ? new() { By = decision.By, Why = decision.Why } : null,
    };

    private static SideWish ToSides(Side? onlySide, Side? moreOn) => (onlySide, moreOn) switch
    {
        (Side.Left, _) => SideWish.LeftOnly,
        (Side.Right, _) => SideWish.RightOnly,
        (_, Side.Left) => SideWish.MoreOnLeft,
        (_, Side.Right) => SideWish.MoreOnRight,
        _ => SideWish.Both,
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
