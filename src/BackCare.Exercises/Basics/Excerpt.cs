using System.Globalization;

namespace BackCare.Exercises;

/// <summary>Shortens what messages quote, so that no input makes a message long.</summary>
internal static class Excerpt
{
    /// <summary>How much of a text is quoted: as much as the longest id has.</summary>
    public const int Longest = KebabCase.LongestId;

    /// <summary>How many words of a list are named.</summary>
    public const int MostWords = 20;

    private const string Dots = "...";

    /// <summary>A text to quote: its first 80 characters when it is longer, and U+FFFD for half a character.</summary>
    public static string Of(string text)
    {
        var start = text.Length <= Longest ? text : Start(text, Longest) + Dots;
        return Surrogates.FirstAlone(start) < 0 ? start : string.Concat(start.EnumerateRunes());
    }

    /// <summary>A text in so many characters at most.</summary>
    public static string Within(string text, int longest) => text.Length <= longest ? text : Start(text, longest - Dots.Length) + Dots;

    /// <summary>Words to choose from: "standing, supine, prone", and how many more there are after the first 20.</summary>
    public static string List<T>(IReadOnlyCollection<T> words, string separator = ", ") => words.Count <= MostWords
        ? string.Join(separator, words)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(separator, words.Take(MostWords))}, {Dots} and {words.Count - MostWords} more");

    /// <summary>The beginning, one character shorter where the end would cut a pair in two.</summary>
    private static string Start(string text, int length) =>
        text[..(char.IsSurrogatePair(text, length - 1) ? length - 1 : length)];
}
