using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of routines: turns documents into routines, and routines into documents.</summary>
internal static class RoutineFormat
{
    /// <summary>More items than this take longer than a day, because no dose takes less than a second.</summary>
    private static readonly long MaxItems = WholeSeconds.Of(Routine.LongestDuration) / (WholeSeconds.Of(Assumed.GetReady) + 1);

    public static Routine Read(DocumentSource source, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        if (RoutineReader.Read(source) is { } sound && TryRoutine(sound, catalog, out var made, out _)) return made;
        var reader = new DocumentReader(source);
        if (reader.ReadWithinLimits(RoutineJsonContext.Default.RoutineDocument) is { } document)
        {
            if (TryRoutine(document, catalog, out var routine, out var findings)) return routine;
            foreach (var finding in findings) reader.Faults.Report(finding);
        }

        throw new InvalidRoutineException(reader.Faults.ToReport());
    }

    public static string Write(Routine routine)
    {
        var content = ToContent(routine);
        return DocumentWriter.Write(
            new RoutineDocument
            {
                FormatVersion = RoutineDocument.NewestVersion,
                Name = content.Name,
                OnlySide = content.OnlySide,
                MoreOn = content.MoreOn,
                Repeats = content.Repeats,
                Rounds = content.Rounds,
                Avoided = content.Avoided,
                Items = content.Items,
            },
            RoutineJsonContext.Default.RoutineDocument);
    }

    public static bool TryRoutine(RoutineContentDocument document, ExerciseCatalog catalog, [NotNullWhen(true)] out Routine? routine, out FindingReport findings)
    {
        if (document.Items.Count > MaxItems)
        {
            var problem = string.Create(
                CultureInfo.InvariantCulture,
                $"{document.Items.Count} exercises take longer than 24 hours; at most {MaxItems} can be done in that time, so shorten the routine or split it.");
            (routine, findings) = (null, new([new(Rules.TooLong, FindingPath.Root["Items"], problem)]));
            return false;
        }

        var builder = new RoutineBuilder(document.Name, catalog)
            .For(ToSides(document.OnlySide, document.MoreOn))
            .Avoiding(document.Avoided ?? [])
            .AllowRepeats(document.Repeats ?? false)
            .InRounds(document.Rounds ?? 1);
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
        Rounds = routine.Rounds == 1 ? null : routine.Rounds,
        Avoided = routine.Avoided.Count == 0 ? null : routine.Avoided,
        Items = [.. routine.Items.Select(item => ToDocument(item, routine.Avoided))],
    };

    private static RoutineItemDocument ToDocument(RoutineItem item, IReadOnlyCollection<Demand> avoided) => new()
    {
        Exercise = item.Exercise.Id,
        Position = item.Position,
        Dose = ToDocument(item.Dose),
        Level = item.LevelNumber(avoided),
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
        document.HoldSeconds is { } hold ? WholeSeconds.ToDuration(hold) : null,
        document.Repetitions,
        document.Sets,
        document.Sides,
        document.RestSeconds is { } rest ? WholeSeconds.ToDuration(rest) : null);

    private static DoseDocument ToDocument(Dose dose) => new()
    {
        HoldSeconds = dose.Hold is { } hold ? (int)WholeSeconds.Of(hold) : null,
        Repetitions = dose.Repetitions,
        Sets = dose.Sets,
        Sides = dose.Sides,
        RestSeconds = dose.Rest is { } rest ? (int)WholeSeconds.Of(rest) : null,
    };
}
