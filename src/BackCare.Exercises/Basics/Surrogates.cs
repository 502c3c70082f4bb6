namespace BackCare.Exercises;

/// <summary>The two halves that make up a character beyond U+FFFF. A half that stands alone is no text: UTF-8 cannot hold it.</summary>
internal static class Surrogates
{
    /// <summary>Where the first half that stands alone is; -1 when every character is whole.</summary>
    public static int IndexOfLone(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAnyInRange('\uD800', '\uDFFF');
            if (next < 0) return -1;
            at += next;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1])) return at;
            at++;
        }

        return -1;
    }
}
