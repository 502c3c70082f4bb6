namespace BackCare.Exercises;

/// <summary>Finds the word that somebody who mistyped most likely meant.</summary>
internal static class Nearest
{
    /// <summary>The end of a sentence: "; did you mean 'x'?" when a known word is near enough to the one given, else ".".</summary>
    public static string Hint(string given, IEnumerable<string> known) =>
        To(given, known) is { } nearest ? $"; did you mean '{nearest}'?" : ".";

    private static string? To(string given, IEnumerable<string> known)
    {
        if (given.Length > KebabCase.LongestId) return null;
        var (best, bestDistance) = ((string?)null, 1 + Math.Max(2, given.Length / 2));
        foreach (var word in known)
        {
            if (Math.Abs(word.Length - given.Length) >= bestDistance) continue;
            var distance = Distance(given, word);
            if (distance < bestDistance) (best, bestDistance) = (word, distance);
        }

        return best;
    }

    /// <summary>Levenshtein's distance: letters added, dropped or changed, upper and lower case alike.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                var changed = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
