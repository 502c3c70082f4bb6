using static BackCare.Exercises.FindingPath;
using static BackCare.Exercises.Validation.RuleExtensions;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a catalog can take in an addition: ids are unique, sources and replacements are known, every exercise is sound.</summary>
/// <param name="catalog">The catalog to be extended.</param>
/// <param name="replace">Whether an id of the catalog may be taken over.</param>
internal sealed class CatalogAdditionValidator(ExerciseCatalog catalog, bool replace)
{
    /// <summary>What is wrong, unwise or worth knowing. Findings are made lazily, so that the caller can stop early.</summary>
    public IEnumerable<Finding> Validate(CatalogAddition addition)
    {
        var hints = new Hints();
        return CheckSources(addition)
            .Concat(CheckWords(addition))
            .Concat(CheckExercises(addition))
            .Concat(CheckIds(addition))
            .Concat(CheckCitations(addition, hints))
            .Concat(CheckReplaced(addition, hints));
    }

    private IEnumerable<Finding> CheckSources(CatalogAddition addition)
    {
        var known = catalog.Sources.ToDictionary(source => source.Id);
        var seen = new Dictionary<SourceId, int>();
        for (var i = 0; i < addition.Sources.Count; i++)
        {
            var (source, path) = (addition.Sources[i], Root["Sources"][i]);
            if (TextFault(source.Title, "The title is blank; write it as the source has it.") is var (rule, message)) yield return new(rule, path["Title"], message);
            if (TextFault(source.Author) is var (ofAuthor, author)) yield return new(ofAuthor, path["Author"], author);
            if (TextFault(source.Publisher) is var (ofPublisher, publisher)) yield return new(ofPublisher, path["Publisher"], publisher);
            if (TextFault(source.Link) is var (ofLink, link)) yield return new(ofLink, path["Link"], link);
            if (!seen.TryAdd(source.Id, i))
            {
                yield return new(Rules.DuplicateId, path["Id"], $"'{source.Id}' is the id of Sources[{seen[source.Id]}] already; ids are unique.");
            }
            else if (known.TryGetValue(source.Id, out var other) && other != source)
            {
                yield return new(Rules.DuplicateId, path["Id"], $"'{source.Id}' is {Excerpt.Of(other.ToString())} in the catalog; give this other source another id.");
            }
        }
    }

    private IEnumerable<Finding> CheckWords(CatalogAddition addition)
    {
        return Check(addition.Equipment, catalog.Vocabulary.OwnEquipment, item => item.Id, (one, other) => one.IsDeclaredLike(other), nameof(addition.Equipment))
            .Concat(BrokenTexts(addition))
            .Concat(Check(addition.Demands, catalog.Vocabulary.OwnDemands, demand => demand.Id, (one, other) => one.IsDeclaredLike(other), nameof(addition.Demands)));

        static IEnumerable<Finding> Check<TWord>(IReadOnlyList<TWord> words, IEnumerable<TWord> own, Func<TWord, string> id, Func<TWord, TWord, bool> isAlike, string name)
        {
            var known = own.ToDictionary(id, StringComparer.Ordinal);
            for (var i = 0; i < words.Count; i++)
            {
                if (known.TryAdd(id(words[i]), words[i]) || isAlike(known[id(words[i])], words[i])) continue;
                yield return new(Rules.DuplicateId, Root[name][i]["Id"], $"'{id(words[i])}' is declared already, in another way; choose another id, or declare it alike.");
            }
        }
    }

    private static IEnumerable<Finding> BrokenTexts(CatalogAddition addition)
    {
        for (var i = 0; i < addition.Equipment.Count; i++)
        {
            if (TextFault(addition.Equipment[i].Name) is var (rule, message)) yield return new(rule, Root["Equipment"][i]["Name"], message);
            foreach (var finding in BrokenTexts(addition.Equipment[i].Names, Root["Equipment"][i]["Names"])) yield return finding;
        }

        for (var i = 0; i < addition.Demands.Count; i++)
        {
            if (TextFault(addition.Demands[i].Name) is var (rule, message)) yield return new(rule, Root["Demands"][i]["Name"], message);
            if (TextFault(addition.Demands[i].CheckFirst) is var (why, text)) yield return new(why, Root["Demands"][i]["CheckFirst"], text);
            foreach (var finding in BrokenTexts(addition.Demands[i].Names, Root["Demands"][i]["Names"])) yield return finding;
            foreach (var finding in BrokenTexts(addition.Demands[i].Precautions, Root["Demands"][i]["Precautions"])) yield return finding;
        }
    }

    private static IEnumerable<Finding> BrokenTexts(IReadOnlyDictionary<string, string> texts, FindingPath path)
    {
        foreach (var (tag, text) in texts)
        {
            if (TextFault(text) is var (rule, message)) yield return new(rule, path.Member(tag), message);
        }
    }

    private static IEnumerable<Finding> CheckExercises(CatalogAddition addition)
    {
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            foreach (var finding in ExerciseCheck.Findings(addition.Exercises[i])) yield return finding.Under(Root["Exercises"][i]);
        }
    }

    private IEnumerable<Finding> CheckIds(CatalogAddition addition)
    {
        var seen = new Dictionary<ExerciseId, int>();
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            var id = addition.Exercises[i].Id;
            if (!seen.TryAdd(id, i)) yield return Of(i, Rules.DuplicateId, $"'{id}' is the id of Exercises[{seen[id]}] already; ids are unique.");
            if (replace) continue;
            if (catalog.Contains(id)) yield return Of(i, Rules.DuplicateId, $"'{id}' is an exercise of the catalog already; choose another id, or ask for it to be replaced.");
            if (catalog.ReplacementOf(id) is not null) yield return Of(i, Rules.ReplacedIdInUse, $"'{id}' is a replaced id of the catalog; ids are for ever, so choose another.");
        }

        static Finding Of(int index, Rule rule, string message) => new(rule, Root["Exercises"][index]["Id"], message);
    }

    private IEnumerable<Finding> CheckCitations(CatalogAddition addition, Hints hints)
    {
        var known = catalog.Sources.Concat(addition.Sources).Select(source => source.Id).ToHashSet();
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            if (addition.Exercises[i].CitesOnly(known)) continue;
            foreach (var (path, cited) in addition.Exercises[i].Citations)
            {
                if (!known.Contains(cited)) yield return Unknown(cited, path.Under(Root["Exercises"][i]));
            }
        }

        var sources = catalog.Sources.Concat(addition.Sources).ToHashSet();
        for (var i = 0; i < addition.Demands.Count; i++)
        {
            for (var j = 0; j < addition.Demands[i].Sources.Count; j++)
            {
                if (!sources.Contains(addition.Demands[i].Sources[j])) yield return Unknown(addition.Demands[i].Sources[j].Id, Root["Demands"][i]["Sources"][j]);
            }
        }

        Finding Unknown(SourceId cited, FindingPath path) => new(
            Rules.UnknownSource, path, $"There is no source '{cited}'{hints.For(cited.Value, known.Select(id => id.Value))} Add it to the sources, or cite another.");
    }

    private IEnumerable<Finding> CheckReplaced(CatalogAddition addition, Hints hints)
    {
        if (addition.Replaced.Count == 0) yield break;
        var exercises = addition.Exercises.Select(exercise => exercise.Id).ToHashSet();
        var going = addition.Replaced.Select(replaced => replaced.Id).ToHashSet();
        var staying = exercises.Concat(catalog.Exercises.Select(exercise => exercise.Id)).Where(id => !going.Contains(id)).Select(id => id.Value);
        var seen = new HashSet<ExerciseId>();
        for (var i = 0; i < addition.Replaced.Count; i++)
        {
            var (id, by, path) = (addition.Replaced[i].Id, addition.Replaced[i].ReplacedBy, Root["Replaced"][i]);
            if (!seen.Add(id) || (catalog.ReplacementOf(id) is { } known && known != by))
            {
                yield return new(Rules.DuplicateId, path["Id"], $"'{id}' is replaced already; remove one.");
            }

            if (exercises.Contains(id) || (catalog.Contains(id) && !replace))
            {
                yield return new(Rules.ReplacedIdInUse, path["Id"], $"'{id}' is an exercise; remove the exercise or the replacement.");
            }

            if (exercises.Contains(by) || (catalog.Contains(by) && !going.Contains(by))) continue;
            yield return new(Rules.UnknownReplacement, path["ReplacedBy"], $"There is no exercise '{by}' to take its place{hints.For(by.Value, staying)} Name one of the catalog.");
        }
    }
}
