using System.Text.RegularExpressions;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Whether the file of a language has all words that the library needs. English is the measure: the library was written with it.</summary>
internal sealed partial class LanguageCheck(LanguageDocument document, LanguageDocument english)
{
    private readonly PluralRules plurals = PluralRules.Parse(document.Plurals);
    private readonly PluralRules englishPlurals = PluralRules.Parse(english.Plurals);

    /// <summary>What is missing, too much or different, one phrase for each place.</summary>
    public IEnumerable<string> Problems() =>
    [
        .. LanguageTag.Matches(document.Language) ? Array.Empty<string>() : [LanguageTag.Problem(document.Language).TrimEnd('.')],
        .. Lists(), .. Messages(), .. Same("guidance.notes", document.Guidance.Notes.Keys, english.Guidance.Notes.Keys), .. Same("guidance.safety", document.Guidance.Safety.Keys, english.Guidance.Safety.Keys),
        .. Same("guidance.precautions", document.Guidance.Precautions.Keys, english.Guidance.Precautions.Keys),
        .. Same("guidance.positions", document.Guidance.Positions.Keys, english.Guidance.Positions.Keys), .. Notes(), .. Exercises(),
    ];

    private IEnumerable<string> Lists() => Same("words", document.Words.Keys, english.Words.Keys)
        .Concat(document.Words.SelectMany(list => english.Words.TryGetValue(list.Key, out var words) ? Same($"words.{list.Key}", list.Value.Keys, words.Keys) : []))
        .Concat(document.Words.SelectMany(list => list.Value.Where(word => string.IsNullOrWhiteSpace(word.Value)).Select(word => $"words.{list.Key}.{word.Key} is blank")));

    // A message with plural forms has one for each category of its own language.
    private IEnumerable<string> Messages()
    {
        var needed = english.Messages.Keys.SelectMany(key => IsPlural(key, english, englishPlurals) ? plurals.Named.Select(category => $"{Stem(key)}.{category}") : [key]).Distinct();
        foreach (var problem in Same("messages", document.Messages.Keys, needed)) yield return problem;
        foreach (var (key, text) in document.Messages)
        {
            var original = english.Messages.GetValueOrDefault(key) ?? english.Messages.GetValueOrDefault($"{Stem(key)}.{PluralRules.Other}");
            if (original is null) continue;
            if (string.IsNullOrWhiteSpace(text)) yield return $"messages.{key} is blank";
            if (Place.Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0) yield return $"messages.{key} has a brace without its partner";
            var (here, there) = (Places(text), Places(original));
            // The notation of doses has English words in it, so that a language may take its own.
            if (key == "dose.shown" && here.SetEquals(["{words}"])) continue;
            // "once" says the count without naming it.
            var isPlural = IsPlural(key, document, plurals) && !key.EndsWith($".{PluralRules.Other}", StringComparison.Ordinal);
            if (here.Except(there).FirstOrDefault() is { } extra) yield return $"messages.{key} has no argument {extra}";
            if (there.Except(here).FirstOrDefault(place => !isPlural || place != "{count}") is { } lost) yield return $"messages.{key} leaves out {lost}";
        }
    }

    private IEnumerable<string> Notes()
    {
        foreach (var (id, note) in document.Guidance.Notes)
        {
            if (!english.Guidance.Notes.TryGetValue(id, out var original)) continue;
            if (note.Caution is null != original.Caution is null) yield return $"guidance.notes.{id}.caution is missing or too much";
            if (note.Figures?.Count != original.Figures?.Count) yield return $"guidance.notes.{id}.figures has another number of entries";
        }
        foreach (var (id, precaution) in document.Guidance.Precautions)
        {
            if (english.Guidance.Precautions.TryGetValue(id, out var original) && precaution.Advice is null != original.Advice is null) yield return $"guidance.precautions.{id}.advice is missing or too much";
        }
    }

    private IEnumerable<string> Exercises() => document.Exercises.SelectMany(exercise => english.Exercises.TryGetValue(exercise.Key, out var original)
        ? exercise.Value.PartsUnlike(original).Select(part => $"exercises.{exercise.Key}.{part} has another number of parts")
        : [$"exercises.{exercise.Key} is no exercise of the library"]);

    private static IEnumerable<string> Same(string where, IEnumerable<string> here, IEnumerable<string> there)
    {
        string[] found = [.. here], needed = [.. there];
        return needed.Except(found).Select(key => $"{where}.{key} is missing").Concat(found.Except(needed).Select(key => $"{where}.{key} is unknown"));
    }

    private static bool IsPlural(string key, LanguageDocument document, PluralRules rules) =>
        rules.Named.Any(category => key.EndsWith($".{category}", StringComparison.Ordinal)) && document.Messages.ContainsKey($"{Stem(key)}.{PluralRules.Other}");

    private static string Stem(string key) => key[..Math.Max(0, key.LastIndexOf('.'))];

    private static HashSet<string> Places(string text) => [.. Place.Matches(text).Select(match => match.Value)];

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Place { get; }
}
