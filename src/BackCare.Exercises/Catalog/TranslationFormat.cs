using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>Words in other languages that a catalog document brings along.</summary>
internal static class TranslationFormat
{
    /// <summary>The exercise with its words in other languages; null when those have faults. Blank and broken words are found as those of the exercise are.</summary>
    public static Exercise? Read(Exercise exercise, IReadOnlyDictionary<string, ExerciseText> translations, FaultLog faults, FindingPath path)
    {
        var (own, areSound) = (ExerciseWords.Of(exercise), true);
        foreach (var (tag, words) in translations)
        {
            var (place, unlike) = (path.Member(tag), words.PartsUnlike(own).ToArray());
            foreach (var part in unlike) faults.Report(Rules.TranslationParts, place.Member(part), $"The {part} have another number of parts, or other sides, than those of the exercise; write one for each.");
            if (tag == exercise.Language) faults.Report(Rules.DuplicateMember, place, $"The exercise itself is in '{tag}'; remove one.");
            if (!IsTag(tag, faults, place) || unlike.Length > 0 || tag == exercise.Language)
            {
                areSound = false;
                continue;
            }

            foreach (var finding in ExerciseCheck.Findings(ExerciseWords.With(exercise, words, tag)))
            {
                if (finding.Rule == Rules.Blank || finding.Rule == Rules.BrokenText) faults.Report(finding.Under(place));
            }
        }

        return areSound ? exercise with { Translations = [.. translations.Select(translation => new Translation(translation.Key, translation.Value))] } : null;
    }

    /// <summary>Whether the words of a thing or a demand, by tag, are tags and words; what is not is reported.</summary>
    public static bool AreSound(IReadOnlyDictionary<string, string>? words, FaultLog faults, FindingPath path)
    {
        var areSound = true;
        foreach (var (tag, text) in words ?? ValueMap.Empty)
        {
            var isBlank = string.IsNullOrWhiteSpace(text);
            if (isBlank) faults.Report(Rules.Blank, path.Member(tag), "The text is blank; write it or leave it out.");
            areSound &= IsTag(tag, faults, path.Member(tag)) && !isBlank;
        }

        return areSound;
    }

    private static bool IsTag(string tag, FaultLog faults, FindingPath path)
    {
        var isTag = LanguageTag.Matches(tag);
        if (!isTag) faults.Report(Rules.NotALanguage, path, LanguageTag.Problem(tag));
        return isTag;
    }
}
