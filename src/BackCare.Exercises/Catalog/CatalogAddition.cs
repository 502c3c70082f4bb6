using BackCare.Exercises.Validation;
using FluentValidation;

namespace BackCare.Exercises;

/// <summary>What is to be added to a catalog, before anybody has checked it.</summary>
internal sealed record CatalogAddition(IReadOnlyList<Exercise> Exercises, IReadOnlyList<Source> Sources, IReadOnlyList<Replacement> Replaced)
{
    /// <summary>Everything that speaks against the addition, and what is unwise in it.</summary>
    /// <param name="to">The catalog to be extended.</param>
    /// <param name="replace">Whether an id of the catalog may be taken over.</param>
    public IEnumerable<Finding> Check(ExerciseCatalog to, bool replace)
    {
        var exercises = new Dictionary<ExerciseId, int>();
        var sources = new Dictionary<SourceId, int>();
        var findings = new List<Finding>();

        for (var i = 0; i < Sources.Count; i++) CheckSource(i, sources, to, findings);
        for (var i = 0; i < Exercises.Count; i++)
        {
            var (id, path) = (Exercises[i].Id, $"Exercises[{i}]");
            findings.AddRange(FindingReport.Of(ExerciseValidator.Instance.Validate(Exercises[i]), path));
            if (!exercises.TryAdd(id, i)) Say(Rules.DuplicateId, $"{path}.Id", $"'{id}' is the id of Exercises[{exercises[id]}] already; ids are unique.");
            if (replace) continue;
            if (to.Holds(id)) Say(Rules.DuplicateId, $"{path}.Id", $"'{id}' is an exercise of the catalog already; choose another id, or ask for it to be replaced.");
            else if (to.Replaced.Any(gone => gone.Id == id)) Say(Rules.ReplacedIdInUse, $"{path}.Id", $"'{id}' is a replaced id of the catalog; ids are for ever, so choose another.");
        }

        for (var i = 0; i < Exercises.Count; i++) CheckCitations(i, sources, to, findings);
        CheckReplaced(exercises, to, replace, findings);
        return findings;

        void Say(Rule rule, string path, string message) => findings.Add(new(rule, path, message));
    }

    private void CheckSource(int i, Dictionary<SourceId, int> sources, ExerciseCatalog to, List<Finding> findings)
    {
        var source = Sources[i];
        if (string.IsNullOrWhiteSpace(source.Title)) findings.Add(new(Rules.Blank, $"Sources[{i}].Title", "The title is blank; write it as the source has it."));
        if (!sources.TryAdd(source.Id, i))
        {
            findings.Add(new(Rules.DuplicateId, $"Sources[{i}].Id", $"'{source.Id}' is the id of Sources[{sources[source.Id]}] already; ids are unique."));
        }
        else if (to.Sources.FirstOrDefault(known => known.Id == source.Id) is { } known && known != source)
        {
            findings.Add(new(Rules.DuplicateId, $"Sources[{i}].Id", $"'{source.Id}' is {known} in the catalog; give this other source another id."));
        }
    }

    private void CheckCitations(int i, Dictionary<SourceId, int> sources, ExerciseCatalog to, List<Finding> findings)
    {
        var exercise = Exercises[i];
        for (var j = 0; j < exercise.Doses.Count; j++) Check(exercise.Doses[j].Source, $"Exercises[{i}].Doses[{j}].Source");
        for (var j = 0; j < exercise.Measures.Count; j++) Check(exercise.Measures[j].Source, $"Exercises[{i}].Measures[{j}].Source");

        void Check(SourceId cited, string path)
        {
            if (sources.ContainsKey(cited) || to.Sources.Any(known => known.Id == cited)) return;
            var known = sources.Keys.Concat(to.Sources.Select(source => source.Id)).Select(id => id.Value);
            findings.Add(new(Rules.UnknownSource, path, $"There is no source '{cited}'{Nearest.Hint(cited.Value, known)} Add it to the sources, or cite another."));
        }
    }

    private void CheckReplaced(Dictionary<ExerciseId, int> exercises, ExerciseCatalog to, bool replace, List<Finding> findings)
    {
        var pointers = to.Replaced.Select(known => known.Id).ToHashSet();
        for (var i = 0; i < Replaced.Count; i++)
        {
            var (id, by) = (Replaced[i].Id, Replaced[i].ReplacedBy);
            if (!pointers.Add(id)) findings.Add(new(Rules.DuplicateId, $"Replaced[{i}].Id", $"'{id}' is replaced already; remove one."));
            if (exercises.ContainsKey(id) || (to.Holds(id) && !replace))
            {
                findings.Add(new(Rules.ReplacedIdInUse, $"Replaced[{i}].Id", $"'{id}' is an exercise; remove the exercise or the replacement."));
            }

            if (exercises.ContainsKey(by) || to.Holds(by)) continue;
            var known = exercises.Keys.Select(known => known.Value).Concat(to.Exercises.Select(exercise => exercise.Id.Value));
            findings.Add(new(Rules.UnknownReplacement, $"Replaced[{i}].ReplacedBy", $"There is no exercise '{by}'{Nearest.Hint(by.Value, known)} Name one of the catalog."));
        }
    }
}
