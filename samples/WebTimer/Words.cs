using System.Text.Json;

namespace WebTimer;

/// <summary>A word of the library as the API spells it, "middleBack", and as people read it, "Middle back".</summary>
public sealed record Word(string Id, string Name);

/// <summary>The library's enumerations as words.</summary>
internal static class Words
{
    public static string Id<TWord>(TWord word) where TWord : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(word.ToString());

    public static string Name<TWord>(TWord word) where TWord : struct, Enum
    {
        var id = Id(word);
        return char.ToUpperInvariant(id[0]) + string.Concat(id[1..].Select(letter => char.IsUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
    }

    public static Word Of<TWord>(TWord word) where TWord : struct, Enum => new(Id(word), Name(word));
}
