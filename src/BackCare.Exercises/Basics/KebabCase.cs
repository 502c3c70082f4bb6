namespace BackCare.Exercises;

/// <summary>The form of every id: lower-case ASCII letters and digits in words joined by single hyphens.</summary>
internal static class KebabCase
{
    public const int LongestId = 80;

    public const string Expectation = "lower-case words of a-z and 0-9 joined by hyphens, at most 80 characters, such as 'scapular-squeeze'";

    public static bool Matches(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestId || text[0] == '-' || text[^1] == '-') return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '-' && text[i - 1] == '-') return false;
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && text[i] != '-') return false;
        }

        return true;
    }
}
