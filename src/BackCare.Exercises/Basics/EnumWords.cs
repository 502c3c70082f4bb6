using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackCare.Exercises.Serialization;

/// <summary>How JSON spells the members of an enumeration.</summary>
internal static class EnumWords
{
    public static string Of<TWord>(TWord word) where TWord : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    /// <summary>The spelling of a member; flags are joined: "hold, sets".</summary>
    /// <exception cref="JsonException">The value is not defined, and so cannot be read back.</exception>
    public static string OfDefined<TWord>(TWord word) where TWord : struct, Enum
    {
        var names = word.ToString().Split(", ");
        return char.IsAsciiLetter(names[0][0])
            ? string.Join(", ", names.Select(JsonNamingPolicy.CamelCase.ConvertName))
            : throw new JsonException($"{word} is not a defined {typeof(TWord).Name}; expected one of {Excerpt.List([.. All(typeof(TWord))])}.");
    }

    /// <summary>The member that the text spells, without regard to upper and lower case.</summary>
    /// <exception cref="JsonException">It spells none.</exception>
    public static TWord Parse<TWord>(string text) where TWord : struct, Enum
    {
        var isSpelled = text.Length > 0 && text.Split(", ").All(part => All(typeof(TWord)).Contains(part, StringComparer.OrdinalIgnoreCase));
        return isSpelled && (!text.Contains(',', StringComparison.Ordinal) || typeof(TWord).IsDefined(typeof(FlagsAttribute), inherit: false))
            ? Enum.Parse<TWord>(text, ignoreCase: true)
            : throw new JsonException($"'{Excerpt.Of(text)}' is not a word of this list{Nearest.Hint(text, All(typeof(TWord)))} Expected one of {Excerpt.List([.. All(typeof(TWord))])}.");
    }

    public static IEnumerable<string> All(Type enumeration) => Enum.GetNames(enumeration).Select(JsonNamingPolicy.CamelCase.ConvertName);

    /// <summary>"ExerciseId" as "exercise id".</summary>
    public static string InText(string name) => WordForm.InSentence(WordForm.Name(JsonNamingPolicy.CamelCase.ConvertName(name)));

    public static JsonObject SchemaOf<TWord>() where TWord : struct, Enum => typeof(TWord).IsDefined(typeof(FlagsAttribute), inherit: false)
        ? new() { ["type"] = "string" }
        : new() { ["type"] = "string", ["enum"] = new JsonArray([.. All(typeof(TWord)).Select(word => (JsonNode)word)]) };
}
