using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Testing;

/// <summary>Values and their text as other libraries see them: through the interfaces of .NET.</summary>
public static class TextForm
{
    /// <summary>Cultures with a dotless i, a decimal comma, other minus signs and other digits.</summary>
    public static TheoryData<string> Cultures => ["tr-TR", "de-DE", "ar-SA", "fa-IR"];

    public static T Parse<T>(string text) where T : IParsable<T> => T.Parse(text, CultureInfo.CurrentCulture);

    public static bool TryParse<T>(string? text, [MaybeNullWhen(false)] out T value) where T : IParsable<T> =>
        T.TryParse(text, CultureInfo.CurrentCulture, out value);

    /// <summary>What is written into a span of this length, or <see langword="null"/> when the value says that it is too small.</summary>
    public static string? Written<T>(T value, int length) where T : ISpanFormattable
    {
        Span<char> span = new char[length];
        return value.TryFormat(span, out var written, default, CultureInfo.CurrentCulture) ? span[..written].ToString() : null;
    }

    /// <summary>How a message quotes a text: its first 80 characters when it is longer, no pair cut in two, and U+FFFD for half a character.</summary>
    public static string Quote(string text)
    {
        var start = text.Length <= 80 ? text : text[..(char.IsSurrogatePair(text, 79) ? 79 : 80)] + "...";
        return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(start));
    }

    /// <summary>What stands in single quotes, in order.</summary>
    public static string[] Quoted(string message) => [.. Regex.Matches(message, "'([^']+)'").Select(match => match.Groups[1].Value)];

    /// <summary>Runs the check as on a machine of that culture.</summary>
    public static void In(string culture, Action check)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            check();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
