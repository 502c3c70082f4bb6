namespace BackCare.Exercises;

/// <summary>The form of the tags of BCP 47: "de", "de-AT", "zh-Hant". Whether there is such a language is not known here.</summary>
internal static class LanguageTag
{
    public const string English = "en";
    public const string Expectation = "a tag such as 'de' or 'de-AT', of 2 to 35 letters a-z, digits and hyphens";

    public static bool Matches(string? text) =>
        text is { Length: >= 2 and <= 35 } && char.IsAsciiLetter(text[0]) && char.IsAsciiLetterOrDigit(text[^1]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <exception cref="ArgumentException">The text is not a tag.</exception>
    public static string Checked(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Matches(text) ? text : throw new ArgumentException(Problem(text), nameof(text));
    }

    public static string Problem(string text) => $"'{Excerpt.Of(text)}' is not a language; write {Expectation}.";
}
