namespace BackCare.Exercises;

/// <summary>The form of the words of an open vocabulary: camelCase, such as "foamRoller".</summary>
internal static class WordForm
{
    public const int Longest = 80;

    public const string Expectation = "a word in camelCase of a-z, A-Z and 0-9, at most 80 characters";

    public static bool Matches(string? text) =>
        text is { Length: > 0 and <= Longest } && char.IsAsciiLetterLower(text[0]) && text.All(char.IsAsciiLetterOrDigit);

    /// <summary>Checks a word that is declared in addition to the known ones.</summary>
    /// <exception cref="ArgumentException">The id is not a word or is known already, or the name is blank.</exception>
    public static void CheckOwn(string id, string name, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (Problem(id, known) is { } problem) throw new ArgumentException(problem, nameof(id));
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
    }

    /// <summary>Why the id cannot be declared in addition to the known ones; null when it can.</summary>
    public static string? Problem(string id, IEnumerable<string> known) =>
        !Matches(id) ? $"'{Excerpt.Of(id)}' is not an id of a word; write {Expectation}."
        : known.Contains(id, StringComparer.OrdinalIgnoreCase) ? $"'{id}' is known already; use the known word, or choose another id."
        : null;

    /// <summary>Words in other languages, by tag.</summary>
    /// <exception cref="ArgumentException">One is blank.</exception>
    public static ValueMap Translated(IReadOnlyDictionary<string, string> words, string name)
    {
        ArgumentNullException.ThrowIfNull(words, name);
        return words.Any(word => string.IsNullOrWhiteSpace(word.Value)) ? throw new ArgumentException("Expected words that are not blank.", name) : ValueMap.Copy(words);
    }

    /// <summary>"foamRoller" and "FoamRoller" as "Foam roller".</summary>
    public static string Name(string id) =>
        char.ToUpperInvariant(id[0]) + string.Concat(id.Skip(1).Select(letter => char.IsAsciiLetterUpper(letter) ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    /// <summary>"Foam roller" as "foam roller", and "TRX trainer" as it is.</summary>
    public static string InSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Orders known words as their list does; the others come after them, by id.</summary>
    public static int Compare<TWord>(TWord word, TWord? other, IReadOnlyList<TWord> known, Func<TWord, string> id) where TWord : class
    {
        if (other is null) return 1;
        var order = Place(word).CompareTo(Place(other));
        return order == 0 ? string.CompareOrdinal(id(word), id(other)) : order;

        int Place(TWord one)
        {
            for (var i = 0; i < known.Count; i++)
            {
                if (id(known[i]) == id(one)) return i;
            }

            return known.Count;
        }
    }
}
