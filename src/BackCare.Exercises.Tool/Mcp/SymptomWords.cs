using System.Globalization;
using System.Text;
using BackCare.Exercises.Tool.Answers;

namespace BackCare.Exercises.Tool.Mcp;

/// <summary>Words of symptoms, injuries and diagnoses in English, German and Spanish.</summary>
/// <remarks>
/// It is a list of words, and knows nothing else: what is written in other words passes, and is then searched for like any text. No routine comes of it in either
/// case, because a request has no member for it.
/// </remarks>
internal static class SymptomWords
{
    /// <summary>Listed of words, without accents. One that ends in a full stop is the whole word; one that begins with "*" may stand inside a word.</summary>
    private static readonly string[] Listed =
    [
        // English
        "pain.", "pains.", "painful", "hurt", "ache.", "aches.", "aching", "headache", "backache", "neckache", "sore.", "soreness", "numb", "tingl", "sciatic", "slipped.", "herniat", "hernia", "prolaps", "fractur", "broken", "injur", "accident",
        "surger", "tumor", "tumour", "cancer", "osteopor", "osteopen", "arthrit", "arthros", "scolios", "kyphos", "stenos", "spondyl", "radicul", "whiplash", "fever", "diagnos", "pregnan", "inflam", "dizz",
        "weakness", "paralys", "faint", "symptom", "disease", "syndrome", "incontinen", "stroke.", "infection",
        // German
        "*schmerz", "taub.", "taubheit", "kribbel", "ischia", "bandscheib", "bruch.", "knochenbruch", "wirbelbruch", "rippenbruch", "gebrochen", "fraktur", "unfall", "*verletz", "operation", "operier", "*krebs.", "skolios", "hexenschuss", "fieber", "*entzund",
        "schwanger", "schwindel", "lahm", "*krankheit", "beschwerden", "schlaganfall",
        // Spanish
        "dolor", "duele", "entumec", "hormigue", "ciatica", "hernia", "lesion", "cirugia", "operacion", "artros", "artrit", "escolios", "fiebre", "embaraz", "mareo", "enfermedad", "sintoma", "paralis", "ictus.",
    ];

    /// <summary>The first word of the texts that is on the list; <see langword="null"/> when none is.</summary>
    public static string? In(IEnumerable<string?> texts) => texts.OfType<string>().SelectMany(Words).FirstOrDefault(IsListed);

    /// <summary>What is answered instead: why, and the static safety text.</summary>
    public static string Refusal(string word, Language language) => string.Join('\n',
    [
        $"'{word}' is on a list of words for symptoms, injuries and diagnoses. This server takes none of them and gives no routine for them: it cannot know what is right for anybody. Show this text, whole and as it is:",
        "",
        .. GuidanceText.Of(language).SafetyLines(),
    ]);

    private static bool IsListed(string word) => Listed.Any(listed => (listed[0], listed[^1]) switch
    {
        ('*', '.') => word.EndsWith(listed[1..^1], StringComparison.Ordinal),
        ('*', _) => word.Contains(listed[1..], StringComparison.Ordinal),
        (_, '.') => word.Equals(listed[..^1], StringComparison.Ordinal),
        _ => word.StartsWith(listed, StringComparison.Ordinal),
    });

    /// <summary>Words in small letters, without accents.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var letters = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD).Append(' '))
        {
            if (char.IsLetter(letter)) letters.Append(char.ToLowerInvariant(letter));
            else if (CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark && letters.Length > 0)
            {
                yield return letters.ToString();
                letters.Clear();
            }
        }
    }
}
