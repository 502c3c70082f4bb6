using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises;

namespace WebTimer;

/// <summary>A word of the library as the API spells it, "middleBack", and as people read it, "Middle back".</summary>
public sealed record Word(string Id, string Name);

/// <summary>The library's enumerations as words.</summary>
internal static partial class Words
{
    public static string Id<TWord>(TWord word) where TWord : notnull => JsonNamingPolicy.CamelCase.ConvertName(word.ToString()!);

    public static string Name<TWord>(TWord word) where TWord : notnull
    {
        if (word is Equipment item) return item.Name;
        var name = InText(word.ToString()!);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>A text of the library with its words as people read them: "targets middle back" for "targets MiddleBack".</summary>
    public static string InText(string text) => CamelCase().Replace(text, word => Capital().Replace(word.Value, letter => $" {letter.Value.ToLowerInvariant()}").TrimStart());

    public static Word Of<TWord>(TWord word) where TWord : notnull => new(Id(word), Name(word));

    [GeneratedRegex(@"\b([A-Z][a-z]+){2,}\b")]
    private static partial Regex CamelCase();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
