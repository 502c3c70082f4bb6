namespace BackCare.Exercises;

/// <summary>Finds the word that somebody who mistyped most likely meant.</summary>
internal static class Nearest
{
    private const int MinEdits = 2;
    private const int MaxEdits = 8;

    /// <summary>The end of a sentence: "; did you mean 'x'?" when a known word is near enough to the one given, else ".".</summary>
    /// <remarks>Compares with every known word. A report that may name many unknown ones asks <see cref="Hints"/>.</remarks>
    public static string Hint(string given, IEnumerable<string> known) =>
        To(given, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    /// <summary>The known word that is near enough to the one given; null when none is.</summary>
    public static string? To(string given, IEnumerable<string> known)
    {
        if (given.Length > KebabCase.LongestId) return null;
        var (best, limit) = ((string?)null, Math.Clamp(given.Length / 3, MinEdits, MaxEdits));
        foreach (var word in known)
        {
            if (Distance(given, word, limit) is not { } distance) continue;
            if (distance == 0) return word;
            (best, limit) = (word, distance - 1);
        }

        return best;
    }

    /// <summary>The Levenshtein distance, ignoring case; null when it is above the limit.</summary>
    private static int? Distance(string one, string other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit) return null;

        // A cell further from the diagonal than the limit costs more than the limit, so only the band around the diagonal is filled in.
        Span<int> row = stackalloc int[KebabCase.LongestId + MaxEdits + 1];
        for (var j = 0; j <= other.Length; j++) row[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var (first, last) = (Math.Max(1, i - limit), Math.Min(other.Length, i + limit));
            var diagonal = row[first - 1];
            row[first - 1] = first == 1 ? i : limit + 1;
            var lowest = row[first - 1];
            for (var j = first; j <= last; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                var above = j < i + limit ? row[j] : limit + 1;
                var changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(above, row[j - 1]) + 1);
                lowest = Math.Min(lowest, row[j]);
            }

            if (lowest > limit) return null;
        }

        return row[other.Length] <= limit ? row[other.Length] : null;
    }
}
