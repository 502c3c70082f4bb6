using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Exercises.Testing;

/// <summary>The runs of seven words of a text, and the hashes by which a run of a source is known without its words.</summary>
public static class WordRuns
{
    private const int Length = 7;

    /// <summary>Each run, in lower case, without anything between its words but a space.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var words = Words(text).ToArray();
        for (var i = 0; i + Length <= words.Length; i++) yield return string.Join(' ', words, i, Length);
    }

    /// <summary>The first twelve hexadecimal digits of its SHA-256.</summary>
    public static string HashOf(string run) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)))[..12];

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture))
        {
            if (letter is '\'' or '’') continue;
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) word.Append(letter);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
