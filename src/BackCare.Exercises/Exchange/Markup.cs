using System.Text;

namespace BackCare.Exercises.Exchange;

/// <summary>Text and times in WebVTT and XML.</summary>
internal static class Markup
{
    /// <summary>The text on one line, without what either format reads as markup or cannot hold.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);

        // Half a surrogate pair comes as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                0xFFFE or 0xFFFF => escaped.Append('\uFFFD'),
                _ when Rune.IsControl(rune) => escaped.Append(' '),
                _ => escaped.Append(rune.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>A time in milliseconds, rounded to the nearest.</summary>
    public static long Milliseconds(TimeSpan time) => (time.Ticks + (TimeSpan.TicksPerMillisecond / 2)) / TimeSpan.TicksPerMillisecond;

    /// <summary>Whether a segment begins at a time that milliseconds cannot hold.</summary>
    public static bool IsRounded(TimeSpan time) => time.Ticks % TimeSpan.TicksPerMillisecond != 0;
}
