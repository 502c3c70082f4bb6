using FluentValidation;
using static BackCare.Exercises.FindingPath;

namespace BackCare.Exercises.Validation;

/// <summary>Whether a catalog can take in an addition: ids are unique, sources and replacements are known, every exercise is sound.</summary>
internal sealed class CatalogAdditionValidator : AbstractValidator<CatalogAddition>
{
    private readonly ExerciseCatalog catalog;
    private readonly bool replace;

    /// <param name="catalog">The catalog to be extended.</param>
    /// <param name="replace">Whether an id of the catalog may be taken over.</param>
    public CatalogAdditionValidator(ExerciseCatalog catalog, bool replace)
    {
        (this.catalog, this.replace) = (catalog, replace);
        RuleFor(addition => addition).Custom(CheckSources);
        RuleFor(addition => addition).Custom(CheckWords);
        RuleFor(addition => addition).Custom(CheckExercises);
        RuleFor(addition => addition).Custom(CheckIds);
        RuleFor(addition => addition).Custom(CheckCitations);
        RuleFor(addition => addition).Custom(CheckReplaced);
    }

    private void CheckSources(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        var known = catalog.Sources.ToDictionary(source => source.Id);
        var seen = new Dictionary<SourceId, int>();
        for (var i = 0; i < addition.Sources.Count; i++)
        {
            var source = addition.Sources[i];
            if (string.IsNullOrWhiteSpace(source.Title)) context.Report(Rules.Blank, Root["Sources"][i]["Title"], "The title is blank; write it as the source has it.");
            if (!seen.TryAdd(source.Id, i))
            {
                context.Report(Rules.DuplicateId, Root["Sources"][i]["Id"], $"'{source.Id}' is the id of Sources[{seen[source.Id]}] already; ids are unique.");
            }
            else if (known.TryGetValue(source.Id, out var other) && other != source)
            {
                context.Report(Rules.DuplicateId, Root["Sources"][i]["Id"], $"'{source.Id}' is {other} in the catalog; give this other source another id.");
            }
        }
    }

    private void CheckWords(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        Check(addition.Equipment, catalog.Vocabulary.OwnEquipment, item => item.Id, (one, other) => one.IsDeclaredLike(other), nameof(addition.Equipment));
        Check(addition.Demands, catalog.Vocabulary.OwnDemands, demand => demand.Id, (one, other) => one.IsDeclaredLike(other), nameof(addition.Demands));

        void Check<TWord>(IReadOnlyList<TWord> words, IEnumerable<TWord> own, Func<TWord, string> id, Func<TWord, TWord, bool> isAlike, string name)
        {
            var known = own.ToDictionary(id, StringComparer.Ordinal);
            for (var i = 0; i < words.Count; i++)
            {
                if (known.TryAdd(id(words[i]), words[i]) || isAlike(known[id(words[i])], words[i])) continue;
                context.Report(Rules.DuplicateId, Root[name][i]["Id"], $"'{id(words[i])}' is declared already, in another way; choose another id, or declare it alike.");
            }
        }
    }

    // By hand, because FluentValidation makes a good deal of paths and contexts for each element, findings or none.
    private static void CheckExercises(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            foreach (var finding in FindingReport.Of(ExerciseValidator.Instance.Validate(addition.Exercises[i])))
            {
                context.Report(finding.Under(Root["Exercises"][i]));
            }
        }
    }

    private void CheckIds(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        var gone = catalog.Replaced.Select(replaced => replaced.Id).ToHashSet();
        var seen = new Dictionary<ExerciseId, int>();
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            var id = addition.Exercises[i].Id;
            if (!seen.TryAdd(id, i)) Report(i, Rules.DuplicateId, $"'{id}' is the id of Exercises[{seen[id]}] already; ids are unique.");
            if (replace) continue;
            if (catalog.Holds(id)) Report(i, Rules.DuplicateId, $"'{id}' is an exercise of the catalog already; choose another id, or ask for it to be replaced.");
            if (gone.Contains(id)) Report(i, Rules.ReplacedIdInUse, $"'{id}' is a replaced id of the catalog; ids are for ever, so choose another.");
        }

        void Report(int index, Rule rule, string message) => context.Report(rule, Root["Exercises"][index]["Id"], message);
    }

    private void CheckCitations(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        var known = catalog.Sources.Concat(addition.Sources).Select(source => source.Id).ToHashSet();
        for (var i = 0; i < addition.Exercises.Count; i++)
        {
            var (doses, measures, equipment) = (addition.Exercises[i].Doses, addition.Exercises[i].Measures, addition.Exercises[i].Equipment);
            for (var j = 0; j < doses.Count; j++)
            {
                if (!known.Contains(doses[j].Source)) Report(doses[j].Source, Root["Exercises"][i]["Doses"][j]["Source"]);
            }

            for (var j = 0; j < measures.Count; j++)
            {
                if (!known.Contains(measures[j].Source)) Report(measures[j].Source, Root["Exercises"][i]["Measures"][j]["Source"]);
            }

            for (var j = 0; j < equipment.Count; j++)
            {
                for (var k = 0; k < equipment[j].StandIns.Count; k++)
                {
                    if (equipment[j].StandIns[k].Source is { } cited && !known.Contains(cited)) Report(cited, Root["Exercises"][i]["Equipment"][j]["StandIns"][k]["Source"]);
                }
            }
        }

        var sources = catalog.Sources.Concat(addition.Sources).ToHashSet();
        for (var i = 0; i < addition.Demands.Count; i++)
        {
            for (var j = 0; j < addition.Demands[i].Sources.Count; j++)
            {
                if (!sources.Contains(addition.Demands[i].Sources[j])) Report(addition.Demands[i].Sources[j].Id, Root["Demands"][i]["Sources"][j]);
            }
        }

        void Report(SourceId cited, FindingPath path) => context.Report(
            Rules.UnknownSource, path, $"There is no source '{cited}'{Nearest.Hint(cited.Value, known.Select(id => id.Value))} Add it to the sources, or cite another.");
    }

    private void CheckReplaced(CatalogAddition addition, ValidationContext<CatalogAddition> context)
    {
        var exercises = addition.Exercises.Select(exercise => exercise.Id).ToHashSet();
        var going = addition.Replaced.Select(replaced => replaced.Id).ToHashSet();
        var gone = catalog.Replaced.ToDictionary(replaced => replaced.Id);
        var seen = new HashSet<ExerciseId>();
        for (var i = 0; i < addition.Replaced.Count; i++)
        {
            var (id, by) = (addition.Replaced[i].Id, addition.Replaced[i].ReplacedBy);
            if (!seen.Add(id) || (gone.TryGetValue(id, out var known) && known != addition.Replaced[i]))
            {
                context.Report(Rules.DuplicateId, Root["Replaced"][i]["Id"], $"'{id}' is replaced already; remove one.");
            }

            if (exercises.Contains(id) || (catalog.Holds(id) && !replace))
            {
                context.Report(Rules.ReplacedIdInUse, Root["Replaced"][i]["Id"], $"'{id}' is an exercise; remove the exercise or the replacement.");
            }

            if (exercises.Contains(by) || (catalog.Holds(by) && !going.Contains(by))) continue;
            var staying = exercises.Concat(catalog.Exercises.Select(exercise => exercise.Id)).Except(going).Select(exercise => exercise.Value);
            context.Report(Rules.UnknownReplacement, Root["Replaced"][i]["ReplacedBy"], $"There is no exercise '{by}' to take its place{Nearest.Hint(by.Value, staying)} Name one of the catalog.");
        }
    }
}
