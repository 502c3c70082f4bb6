namespace BackCare.Exercises;

/// <summary>Surrogates: the two halves of a character above U+FFFF. A lone one is not text, and UTF-8 cannot hold it.</summary>
internal static class Surrogates
{
    /// <summary>The index of the first surrogate without its partner; -1 when every character is whole.</summary>
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
