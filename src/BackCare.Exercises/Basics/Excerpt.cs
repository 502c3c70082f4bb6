using System.Globalization;

namespace BackCare.Exercises;

/// <summary>Shortens what messages quote, so that no input makes a message long.</summary>
internal static class Excerpt
{
    /// <summary>The longest quotation, in characters: as long as the longest id.</summary>
    public const int Longest = KebabCase.LongestId;

    /// <summary>How many words of a list are named at most.</summary>
    public const int MaxWords = 20;

    private const string Dots = "...";

    /// <summary>The text to quote: cut to 80 characters, with U+FFFD in place of half a character.</summary>
    public static string Of(string text)
    {
        var start = text.Length <= Longest ? text : Start(text, Longest) + Dots;
        return Surrogates.IndexOfLone(start) < 0 ? start : string.Concat(start.EnumerateRunes());
    }

    /// <summary>The text cut to at most this many characters, the dots included.</summary>
    public static string Within(string text, int longest) => text.Length <= longest ? text : Start(text, longest - Dots.Length) + Dots;

    /// <summary>Words to choose from: "standing, supine, prone", and how many more there are after the first 20.</summary>
    public static string List<T>(IReadOnlyCollection<T> words, string separator = ", ") => words.Count <= MaxWords
        ? string.Join(separator, words)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(separator, words.Take(MaxWords))}, {Dots} and {words.Count - MaxWords} more");

    /// <summary>The first characters, one fewer where the cut would split a surrogate pair.</summary>
    private static string Start(string text, int length) =>
        text[..(char.IsSurrogatePair(text, length - 1) ? length - 1 : length)];
}
