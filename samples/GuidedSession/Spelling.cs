using System.Globalization;

namespace GuidedSession;

/// <summary>Finds the word that somebody means who types it, or a part of it.</summary>
internal static class Spelling
{
    private const CompareOptions Loosely = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;

    private static readonly CompareInfo Letters = CultureInfo.InvariantCulture.CompareInfo;

    public static bool IsSame(string one, string other) => Letters.Compare(one, other, Loosely) == 0;

    /// <summary>The first word that is what was typed, begins with it or has it inside, in this order; <see langword="null"/> when there is none.</summary>
    public static string? Find(string typed, IReadOnlyList<string> words) =>
        words.FirstOrDefault(word => IsSame(word, typed))
        ?? words.FirstOrDefault(word => Letters.IsPrefix(word, typed, Loosely))
        ?? words.FirstOrDefault(word => Letters.IndexOf(word, typed, Loosely) >= 0);

    /// <summary>The word with the fewest slips, at most one in three letters; <see langword="null"/> when there is none.</summary>
    public static string? Nearest(string typed, IEnumerable<string> words) => words
        .Select(word => (Word: word, Slips: Slips(typed, word)))
        .Where(found => found.Slips <= Math.Max(1, typed.Length / 3))
        .OrderBy(found => found.Slips)
        .FirstOrDefault().Word;

    /// <summary>How many letters are wrong, missing, too many or exchanged with their neighbour.</summary>
    private static int Slips(string one, string other)
    {
        var slips = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                slips[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(slips[i - 1, j], slips[i, j - 1]) + 1, slips[i - 1, j - 1] + (AreSame(i - 1, j - 1) ? 0 : 1));
                if (i > 1 && j > 1 && AreSame(i - 1, j - 2) && AreSame(i - 2, j - 1)) slips[i, j] = Math.Min(slips[i, j], slips[i - 2, j - 2] + 1);
            }
        }

        return slips[one.Length, other.Length];

        bool AreSame(int i, int j) => Letters.Compare(one, i, 1, other, j, 1, Loosely) == 0;
    }
}
