using System.Text.Json;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Tool;

/// <summary>Words as somebody types them.</summary>
internal static class Words
{
    /// <summary>As JSON spells it, such as "middleBack".</summary>
    public static string Spelled<TWord>(TWord word) where TWord : notnull => word as string ?? JsonNamingPolicy.CamelCase.ConvertName($"{word}");

    /// <summary>Whether two spellings mean the same word: upper and lower case, spaces and hyphens do not matter.</summary>
    public static bool AreSame(string one, string other) => Letters(one).Equals(Letters(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Why a text is no word of the list, with the word that was meant where the library knows one that is near.</summary>
    public static string Refusal<TWord>(string text, IEnumerable<TWord> known) where TWord : notnull
    {
        var nearest = typeof(TWord) == typeof(Equipment) ? Nearest(new() { TimeBudget = default, Equipment = Parsed<Equipment>(text) })
            : typeof(TWord) == typeof(Demand) ? Nearest(new() { TimeBudget = default, Avoided = Parsed<Demand>(text) })
            : typeof(TWord) == typeof(ExerciseId) ? Nearest(new() { TimeBudget = default, Included = Parsed<ExerciseId>(text) })
            : null;
        if (typeof(TWord).IsEnum && typeof(TWord).Assembly == typeof(Routine).Assembly)
        {
            try
            {
                JsonSerializer.Deserialize<TWord>(JsonSerializer.Serialize(text), QuestionJson.Options);
            }
            catch (JsonException e)
            {
                return e.Message;
            }
        }

        return $"'{text}' is not a word of this list{(nearest is null ? "." : $"; did you mean '{nearest}'?")} Expected one of {string.Join(", ", known.Select(Spelled))}.";
    }

    /// <exception cref="RefusedException">There is none; the message names the nearest id.</exception>
    public static Exercise Exercise(string id, ExerciseCatalog catalog)
    {
        try
        {
            return catalog[ExerciseId.Parse(id)];
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException)
        {
            throw new RefusedException(e.Message);
        }
    }

    // The library's validator knows the words of the catalog, and which one is near.
    private static string? Nearest(RoutineRequest request) => new RoutineRequestValidator(ExerciseCatalog.Default).Validate(request).Errors
        .Select(failure => ((Finding)failure.CustomState).Arguments.GetValueOrDefault("nearest")).FirstOrDefault(nearest => nearest is not null);

    private static TWord[] Parsed<TWord>(string text) where TWord : IParsable<TWord> => TWord.TryParse(text, null, out var word) ? [word] : [];

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
