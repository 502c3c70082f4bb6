using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;

namespace WebTimer;

/// <summary>The library's answer and its timeline, both as the library writes them; beside them the note and what the library says in words.</summary>
public sealed record RoutineAnswer(GenerationResult Result, IReadOnlyList<Segment> Timeline, IReadOnlyList<ItemWords> Words)
{
    /// <summary>For whom it is wise to ask first.</summary>
    public IReadOnlyList<string> Precautions { get; init; } = [];

    /// <summary>How to get down to the floor and up again, once for each position.</summary>
    public IReadOnlyList<FloorWay> FloorWays { get; init; } = [];

    /// <summary>How fast the steps are read while getting ready, in words a minute; null when no time is given to it.</summary>
    public int? WordsPerMinute { get; init; }

    public string? Note { get; init; }

    internal static RoutineAnswer Of(GenerationResult result, Routine? routine, Order order)
    {
        int? wordsPerMinute = order.ReadSteps ? Order.WordsPerMinute : null;
        return new(result, [.. routine?.ToTimeline(new() { WordsPerMinute = wordsPerMinute }) ?? Enumerable.Empty<Segment>()], routine is null ? [] : ItemWords.Of(routine))
        {
            WordsPerMinute = wordsPerMinute,
            Precautions = [.. routine?.Precautions.Select(precaution => precaution.InList) ?? []],
            FloorWays = routine is null ? [] : FloorWay.Of(routine),
            Note = order.Note,
        };
    }
}

/// <summary>What to read of an item besides its exercise: the dose, the start position, what is needed, the level, and the ways to make it easier or harder from there.</summary>
public sealed record ItemWords(string Dose, string Position, string? Equipment, string? Level, string? Easier, string? Harder)
{
    /// <summary>What of the dose is assumed, and by which guidance; null when a source states all of it.</summary>
    public string? Assumed { get; init; }

    /// <summary>Whether it can be done at an easier level, and at a harder one, without what is to be avoided.</summary>
    public bool HasEasier { get; init; }

    public bool HasHarder { get; init; }

    internal static IReadOnlyList<ItemWords> Of(Routine routine) =>
        [.. routine.Items.Select((item, place) => Of(item, routine.Language) with { HasEasier = routine.CanBeEasier(place), HasHarder = routine.CanBeHarder(place) })];

    private static ItemWords Of(RoutineItem item, Language language) => new(
        item.Dose.ToWords(language),
        item.Position.NameIn(language),
        item.Exercise.Equipment.Count == 0 ? null : string.Join(", ", item.Exercise.Equipment.Select(group => group.NameIn(language))),
        Said(item.Level),
        Said(item.Easier) ?? item.Exercise.EasierWay?.Text,
        Said(item.Harder) ?? item.Exercise.HarderWay?.Text)
    {
        Assumed = item.Assumptions.Count == 0 ? null : string.Join(' ', item.Assumptions),
    };

    private static string? Said(Level? level) => level is null ? null : $"{level.Name}: {level.Text}";
}

/// <summary>How to get down into a position and up again.</summary>
public sealed record FloorWay(string Position, string GettingInto, string GettingOut)
{
    internal static IReadOnlyList<FloorWay> Of(Routine routine) =>
        [.. routine.Items.Select(item => item.Position).Distinct().Select(GuidanceCatalog.Default.In(routine.Language).For).OfType<PositionGuide>().Select(guide => Of(guide, routine.Language))];

    private static FloorWay Of(PositionGuide guide, Language language) => new(guide.Position.NameIn(language), guide.GettingInto, guide.GettingOut);
}
