using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Exercises;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>What somebody asks for: in JSON one object, with the members of the library's request and beside them those of this page.</summary>
public sealed record Order : IJsonOnDeserialized
{
    public const int MostMinutes = 60;
    public const int LongestName = 80;
    public const int LongestNote = 200;
    public const int MostWords = 40;
    public const int MostWeeks = 52;

    /// <summary>How fast the steps are read; so slow that a voice has time for the exercise and its dose as well.</summary>
    public const int WordsPerMinute = 80;

    [Description("A note that goes with each exercise.")]
    public string? Note { get; init; }

    [Description("Whether getting ready lasts until the steps are read, the first time that an exercise comes; it takes time on top of the budget.")]
    public bool ReadSteps { get; init; } = true;

    [Description("The days to be reminded on; none: every day.")]
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    [Description("The times of day to be reminded at; none: on waking and before bed.")]
    public IReadOnlyList<TimeOfDay>? Times { get; init; }

    [Description("The days with strengthening, of those to be reminded on; none: as many as there are without two in a row.")]
    public IReadOnlyList<DayOfWeek>? StrengtheningDays { get; init; }

    [Description("When waking is, such as 07:00:00; left out: as the library has it.")]
    public TimeOnly? OnWaking { get; init; }

    [Description("When the time during the day is.")]
    public TimeOnly? DuringTheDay { get; init; }

    [Description("When the time before bed is.")]
    public TimeOnly? BeforeBed { get; init; }

    [Description("When to be reminded of breaks from sitting; left out: not at all.")]
    public SittingHours? Sitting { get; init; }

    [Description("For how many weeks to be reminded; left out: without an end.")]
    public int? Weeks { get; init; }

    [Description("How a handout is to be.")]
    public PrintWishes Print { get; init; } = new();

    [Description("A routine to print or to be reminded of as it is, its exercises named by their ids; without it, one is made.")]
    public Routine? Routine { get; init; }

    [Description("The language of the answer, as a tag of BCP 47; English when left out.")]
    public string? Language { get; init; }

    /// <summary>Everything else, for the library to read.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement> Others { get; init; } = new Dictionary<string, JsonElement>();

    internal RoutineRequest Request { get; private set; } = null!;

    /// <summary>The catalog in the language asked for; in English when there is no such language, which the validator refuses.</summary>
    internal ExerciseCatalog Catalog => CatalogIn(Language);

    internal static string KnownLanguages => $"Expected one of {string.Join(", ", BackCare.Exercises.Language.Tags)}.";

    internal static bool IsLanguage(string? tag) => tag is null || BackCare.Exercises.Language.TryGet(tag, out _);

    internal static ExerciseCatalog CatalogIn(string? tag) => tag is not null && BackCare.Exercises.Language.TryGet(tag, out var language) ? ExerciseCatalog.Default.In(language) : ExerciseCatalog.Default;

    internal Schedule Schedule => new(Some(Days), Some(Times), Some(StrengtheningDays));

    /// <summary>The options of the library for reminders of a routine.</summary>
    internal ReminderOptions RemindersOf(Routine routine, DateTimeOffset now)
    {
        var options = ReminderOptions.For(routine, DateOnly.FromDateTime(now.DateTime), now);
        return options with
        {
            OnWaking = OnWaking ?? options.OnWaking,
            DuringTheDay = DuringTheDay ?? options.DuringTheDay,
            BeforeBed = BeforeBed ?? options.BeforeBed,
            Breaks = Sitting?.Breaks,
            Weeks = Weeks,
        };
    }

    // Read as a text of its own, it is refused with the whole path.
    void IJsonOnDeserialized.OnDeserialized() => Request = JsonSerializer.Deserialize<RoutineRequest>(
        $"{{{string.Join(',', Others.Select(member => $"{JsonSerializer.Serialize(member.Key)}:{member.Value.GetRawText()}"))}}}")!;

    private static IReadOnlyList<TWord>? Some<TWord>(IReadOnlyList<TWord>? words) => words is { Count: > 0 } ? words : null;
}
