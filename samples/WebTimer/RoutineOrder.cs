using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using BackCare.Exercises;

namespace WebTimer;

/// <summary>What somebody asks of a routine. Lists that are left out ask for nothing; without equipment, nothing is at hand.</summary>
public record RoutineOrder
{
    public const int MostMinutes = 60;
    public const int LongestName = 80;
    public const int LongestNote = 200;
    public const int MostWords = 40;

    [Description("The areas to cover; none: the whole body. GET /api/choices has the words.")]
    [MaxLength(MostWords)]
    public IReadOnlyList<string>? Areas { get; init; }

    [Description("The time there is for all of it.")]
    [Required, Range(1, MostMinutes)]
    public int? Minutes { get; init; }

    [Description("What is at hand; none: nothing.")]
    [MaxLength(MostWords)]
    public IReadOnlyList<string>? Equipment { get; init; }

    [Description("The start positions allowed; none: all.")]
    [MaxLength(MostWords)]
    public IReadOnlyList<string>? Positions { get; init; }

    [Description("The name of the routine.")]
    [MaxLength(LongestName)]
    public string? Name { get; init; }

    [Description("A note that goes with each exercise.")]
    [MaxLength(LongestNote)]
    public string? Note { get; init; }

    [Description("Another seed may give another routine that is as good.")]
    public int? Seed { get; init; }

    /// <summary>The order as a query: ?areas=chest&amp;areas=neck&amp;minutes=10.</summary>
    internal static RoutineOrder From(IQueryCollection query, Faults faults)
    {
        return new()
        {
            Areas = [.. query["areas"].Select(word => word ?? "")],
            Minutes = Number("minutes"),
            Equipment = [.. query["equipment"].Select(word => word ?? "")],
            Positions = [.. query["positions"].Select(word => word ?? "")],
            Name = query["name"].FirstOrDefault(),
            Note = query["note"].FirstOrDefault(),
            Seed = Number("seed"),
        };

        int? Number(string field)
        {
            if (query[field].FirstOrDefault() is not { Length: > 0 } text) return null;
            if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
            faults.Add(field, "Expected a whole number.");
            return null;
        }
    }

    /// <summary>The request for the generator; what is wrong goes to the faults, under the name of its field.</summary>
    internal RoutineRequest ToRequest(Faults faults)
    {
        if (Minutes is not (>= 1 and <= MostMinutes) && !faults.Has("minutes")) faults.Add("minutes", $"Expected 1 to {MostMinutes} minutes.");
        CheckText("name", Name, LongestName, faults);
        CheckText("note", Note, LongestNote, faults);

        return new()
        {
            Targets = [.. Read("areas", Areas, Choices.AllAreas, faults)],
            Equipment = Read("equipment", Equipment, Choices.AllEquipment, faults),
            Positions = Read("positions", Positions, Choices.AllPositions, faults),
            TimeBudget = TimeSpan.FromMinutes(Math.Clamp(Minutes ?? 1, 1, MostMinutes)),
            Name = string.IsNullOrWhiteSpace(Name) ? "Routine" : Name.Trim(),
            Seed = Seed ?? 0,
        };
    }

    /// <summary>The words of a field; those that are not known go to the faults.</summary>
    internal static IReadOnlyList<TWord> Read<TWord>(string field, IReadOnlyList<string>? ids, IReadOnlyList<TWord> allowed, Faults faults) where TWord : notnull
    {
        if (ids?.Count > MostWords)
        {
            faults.Add(field, $"Expected at most {MostWords} words.");
            return [];
        }

        var known = allowed.ToDictionary(Words.Id);
        var asked = (ids ?? []).Select(id => id ?? "").Distinct().ToList();
        var unknown = asked.Where(id => !known.ContainsKey(id)).Select(id => $"'{Short(id)}'").ToList();
        if (unknown.Count > 0) faults.Add(field, $"Not known: {string.Join(", ", unknown)}. Expected {string.Join(", ", known.Keys)}.");
        return [.. asked.Where(known.ContainsKey).Select(id => known[id])];
    }

    private static void CheckText(string field, string? text, int longest, Faults faults)
    {
        if (text?.Length > longest) faults.Add(field, $"Expected at most {longest} characters.");
        else if (text?.Any(char.IsControl) == true) faults.Add(field, "Expected one line of text, without control characters.");
    }

    private static string Short(string text) => text.Length > LongestName ? $"{text[..LongestName]}..." : text;
}
