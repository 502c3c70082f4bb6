using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Exercises with their sources. Immutable and safe to share between threads.</summary>
[DebuggerDisplay("{Exercises.Count} exercises, {Sources.Count} sources")]
public sealed class ExerciseCatalog
{
    private readonly Dictionary<ExerciseId, Exercise> byId;
    private readonly Dictionary<ExerciseId, ExerciseId> replacedBy;
    private readonly ConcurrentDictionary<Type, object> kept = new();

    private ExerciseCatalog(IEnumerable<Exercise> exercises, IEnumerable<Source> sources, IEnumerable<Replacement> replaced, Vocabulary vocabulary, Language language)
    {
        Language = language;
        Vocabulary = vocabulary;
        var inOrder = ValueList<Exercise>.Copy(InOrder([.. exercises]));
        Exercises = inOrder;
        Sources = ValueList<Source>.Copy(sources.OrderBy(source => source.Id));
        Replaced = ValueList<Replacement>.Copy(replaced.OrderBy(replacement => replacement.Id));
        byId = Exercises.ToDictionary(exercise => exercise.Id);
        replacedBy = Replaced.ToDictionary(replacement => replacement.Id, replacement => replacement.ReplacedBy);
        Index = new(inOrder);
    }

    /// <summary>The exercises of this package in English, embedded. Read on first use, once.</summary>
    public static ExerciseCatalog Default => Embedded.Catalog;

    /// <summary>A catalog without exercises.</summary>
    public static ExerciseCatalog Empty { get; } = new([], [], [], new([], []), Language.English);

    /// <summary>The language of the catalog, and of what is made from it: routines, reasons, findings, cues and pages.</summary>
    public Language Language { get; }

    /// <summary>All exercises, in the order of their ids.</summary>
    public IReadOnlyList<Exercise> Exercises { get; }

    /// <summary>All sources, in the order of their ids.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>Ids that are no longer in use, each with the id that replaces it.</summary>
    public IReadOnlyList<Replacement> Replaced { get; }

    /// <summary>Every item that exercises of this catalog can name: <see cref="Equipment.Known"/>, then those declared in it.</summary>
    public IReadOnlyList<Equipment> KnownEquipment => Vocabulary.Equipment;

    /// <summary>Every demand that exercises of this catalog can make: <see cref="Demand.Known"/>, then those declared in it.</summary>
    public IReadOnlyList<Demand> KnownDemands => Vocabulary.Demands;

    /// <summary>The exercise with the id, or the one that replaces it.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Exercise this[ExerciseId id] => TryGet(id, out var exercise) ? exercise : throw new KeyNotFoundException(Missing(id.Value, new()));

    /// <summary>The exercise with the id, or the one that replaces it.</summary>
    public bool TryGet(ExerciseId id, [NotNullWhen(true)] out Exercise? exercise)
    {
        ArgumentNullException.ThrowIfNull(id);
        return byId.TryGetValue(id, out exercise) || (replacedBy.TryGetValue(id, out var other) && byId.TryGetValue(other, out exercise));
    }

    /// <summary>The source with the id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest id.</exception>
    public Source SourceOf(SourceId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var (first, end) = (0, Sources.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            var order = Sources[middle].Id.CompareTo(id);
            if (order == 0) return Sources[middle];
            (first, end) = order < 0 ? (middle + 1, end) : (first, middle);
        }

        throw new KeyNotFoundException($"There is no source '{id}'{Nearest.Hint(id.Value, Sources.Select(source => source.Id.Value))}");
    }

    /// <summary>This catalog in the language of a tag, such as "de"; a longer one is shortened from the right: "de-AT" to "de".</summary>
    /// <remarks>Facts stay the same. An exercise without words in the language stays as it is, as a whole: its <see cref="Exercise.Language"/> is then another one.</remarks>
    /// <exception cref="ArgumentException">There is no such language; the message names those that there are.</exception>
    public ExerciseCatalog In(string tag) => In(Language.Of(tag));

    /// <summary>This catalog in the language of a culture.</summary>
    /// <inheritdoc cref="In(string)"/>
    public ExerciseCatalog In(CultureInfo culture) => In(Language.Of(culture));

    /// <summary>This catalog in a language. This catalog stays as it is.</summary>
    /// <inheritdoc cref="In(string)" path="/remarks"/>
    public ExerciseCatalog In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language ? this : new(Exercises.Select(exercise => Translated(exercise, language)), Sources, Replaced, Vocabulary, language);
    }

    /// <summary>A query for all exercises, to be narrowed.</summary>
    public ExerciseQuery Query() => new(this);

    /// <summary>A new catalog from a JSON document in UTF-8, which must declare every source that it cites.</summary>
    /// <remarks>Reads the stream from where it stands to its end, at most 64 MiB, and leaves it open.</remarks>
    /// <exception cref="InvalidCatalogException">The document is not valid; every finding has its path, line and code.</exception>
    public static ExerciseCatalog Read(Stream document) => Empty.Extend(document);

    /// <summary>A new catalog from a JSON text, which must declare every source that it cites.</summary>
    /// <exception cref="InvalidCatalogException">The text is not valid; every finding has its path, line and code.</exception>
    public static ExerciseCatalog Read(string json) => Empty.Extend(json);

    /// <summary>This catalog with the exercises of a JSON document in UTF-8, which may cite the sources of this catalog. This catalog stays as it is.</summary>
    /// <param name="document">Read from where it stands to its end, at most 64 MiB, and left open.</param>
    /// <param name="replace">Whether an exercise with an id of this catalog takes its place; otherwise it is refused.</param>
    /// <exception cref="InvalidCatalogException">The document is not valid; every finding has its path, line and code.</exception>
    public ExerciseCatalog Extend(Stream document, bool replace = false) => Extend(DocumentSource.Of(document), replace);

    /// <summary>This catalog with the exercises of a JSON text, which may cite the sources of this catalog. This catalog stays as it is.</summary>
    /// <param name="json">The text.</param>
    /// <param name="replace">Whether an exercise with an id of this catalog takes its place; otherwise it is refused.</param>
    /// <exception cref="InvalidCatalogException">The text is not valid; every finding has its path, line and code.</exception>
    public ExerciseCatalog Extend(string json, bool replace = false) => Extend(DocumentSource.Of(json), replace);

    /// <summary>This catalog with more exercises. This catalog stays as it is.</summary>
    /// <param name="exercises">The exercises to add; their sources are in this catalog or in <paramref name="sources"/>.</param>
    /// <param name="sources">More sources; one that this catalog has already must be equal to it.</param>
    /// <param name="replace">Whether an exercise with an id of this catalog takes its place; otherwise it is refused.</param>
    /// <exception cref="InvalidCatalogException">An exercise is not valid, an id is taken, or a source is unknown; every finding has its place and code.</exception>
    public ExerciseCatalog Extend(IEnumerable<Exercise> exercises, IEnumerable<Source>? sources = null, bool replace = false)
    {
        ArgumentNullException.ThrowIfNull(exercises);
        return Extend(CatalogAddition.Of(ValueList<Exercise>.Copy(exercises), ValueList<Source>.Copy(sources ?? []), []), replace);
    }

    /// <summary>This catalog with the exercises, sources and declared words of another one. Both stay as they are.</summary>
    /// <inheritdoc cref="Extend(IEnumerable{Exercise}, IEnumerable{Source}, bool)"/>
    public ExerciseCatalog Extend(ExerciseCatalog other, bool replace = false)
    {
        ArgumentNullException.ThrowIfNull(other);
        var addition = new CatalogAddition(other.Exercises, other.Sources, other.Replaced)
        {
            Equipment = other.Vocabulary.OwnEquipment,
            Demands = other.Vocabulary.OwnDemands,
        };
        return Extend(addition, replace);
    }

    /// <summary>The whole catalog as one JSON document, which <see cref="Read(string)"/> reads back to equal exercises. Lines end with a line feed.</summary>
    public string ToJson() => CatalogFormat.Write(this);

    /// <summary>The JSON Schema of catalog documents, for editors and other languages.</summary>
    public static string JsonSchema() => DocumentSchema.Text(CatalogJsonContext.Default.CatalogDocument, "catalog");

    internal ExerciseIndex Index { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>What others work out from this catalog and keep with it, one of each type. Thread-safe.</summary>
    internal T Kept<T>()
        where T : class, new() => (T)kept.GetOrAdd(typeof(T), static _ => new T());

    internal bool Contains(ExerciseId id) => byId.ContainsKey(id);

    /// <summary>The id that replaces this one; <see langword="null"/> when none does.</summary>
    internal ExerciseId? ReplacementOf(ExerciseId id) => replacedBy.GetValueOrDefault(id);

    /// <summary>The beginning of a message about an id that the catalog does not have.</summary>
    internal string Missing(string id, Hints hints) => $"There is no exercise '{Excerpt.Of(id)}'{hints.For(id, Exercises.Select(exercise => exercise.Id.Value))}";

    /// <summary>What a finding says about an id that the catalog does not have.</summary>
    internal Message UnknownExercise(string id, Hints hints) => hints.NearestTo(id, Exercises.Select(exercise => exercise.Id.Value)) is { } nearest
        ? Language.Message($"{RuleCodes.UnknownExercise}.hint", ("exercise", Excerpt.Of(id)), ("nearest", nearest))
        : Language.Message(RuleCodes.UnknownExercise, ("exercise", Excerpt.Of(id)));

    // Words that an exercise brought along come first. Those of this package go to an exercise that still has the words of this package, whatever else was changed.
    private static Exercise Translated(Exercise exercise, Language language)
    {
        if (exercise.Language == language.Tag) return ReferenceEquals(exercise.Spoken, language) ? exercise : exercise with { Spoken = language };
        if (exercise.Translations.FirstOrDefault(translation => translation.Language == language.Tag) is { } own)
        {
            IEnumerable<Translation> others = exercise.Translations.Where(translation => translation != own).Append(new(exercise.Language, ExerciseWords.Of(exercise)));
            return ExerciseWords.With(exercise, own.Text, language.Tag) with { Spoken = language, Translations = [.. others] };
        }
        return language.TextOf(exercise.Id.Value) is { } words && exercise.Spoken.TextOf(exercise.Id.Value) is { } shipped && shipped == ExerciseWords.Of(exercise)
            ? ExerciseWords.With(exercise, words, language.Tag) with { Spoken = language }
            : exercise;
    }

    // Documents that this library wrote have them in order already.
    private static IEnumerable<Exercise> InOrder(List<Exercise> exercises)
    {
        for (var i = 1; i < exercises.Count; i++)
        {
            if (exercises[i - 1].Id.CompareTo(exercises[i].Id) > 0) return exercises.OrderBy(exercise => exercise.Id);
        }

        return exercises;
    }

    private ExerciseCatalog Extend(DocumentSource source, bool replace)
    {
        if (CatalogReader.Read(source, this) is { } sound && !new CatalogAdditionValidator(this, replace).Validate(sound).Any(finding => finding.Severity == FindingSeverity.Error)) return With(sound);
        var reader = new DocumentReader(source);
        if (CatalogFormat.Read(reader, this) is { } addition)
        {
            foreach (var finding in new CatalogAdditionValidator(this, replace).Validate(addition))
            {
                reader.Faults.Report(finding);
                if (reader.Faults.IsFull) break;
            }

            if (!reader.Faults.HasErrors) return With(addition);
        }

        throw new InvalidCatalogException(reader.Faults.ToReport());
    }

    private ExerciseCatalog Extend(CatalogAddition addition, bool replace)
    {
        var report = new FindingReport(new CatalogAdditionValidator(this, replace).Validate(addition));
        return report.HasErrors ? throw new InvalidCatalogException(report) : With(addition);
    }

    private ExerciseCatalog With(CatalogAddition addition)
    {
        var added = addition.Exercises.Select(exercise => exercise.Id).ToHashSet();
        var next = addition.Replaced.ToDictionary(replaced => replaced.Id, replaced => replaced.ReplacedBy);
        return new(
            Exercises.Where(exercise => !added.Contains(exercise.Id) && !next.ContainsKey(exercise.Id)).Concat(addition.Exercises.Select(exercise => Translated(exercise, Language))),
            Sources.Union(addition.Sources),
            // A replacement that is now replaced itself is followed to the newest, so that one look-up is always enough.
            Replaced.Where(replaced => !added.Contains(replaced.Id))
                .Select(replaced => next.TryGetValue(replaced.ReplacedBy, out var by) ? new Replacement(replaced.Id, by) : replaced)
                .Union(addition.Replaced),
            Vocabulary.With(addition.Equipment, addition.Demands),
            Language);
    }

    private static class Embedded
    {
        public static readonly ExerciseCatalog Catalog = Load();

        private const string Folder = "exercises/";

        // What is embedded is checked by tests, and not at each start.
        private static ExerciseCatalog Load()
        {
            var values = new ExerciseValues();
            var tokens = new JsonTokens(Utf8("sources.json"));
            var sources = SourceReader.ReadAll(ref tokens, values.Sources);
            var exercises = new List<Exercise>();
            var reader = new ExerciseReader(ExerciseForm.OfFacts, values, faults: null);
            foreach (var name in typeof(ExerciseCatalog).Assembly.GetManifestResourceNames())
            {
                if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
                try
                {
                    tokens = new(Utf8(name));
                    tokens.Start();
                    exercises.Add(reader.Read(ref tokens, Language.English.TextOf(name[Folder.Length..^".json".Length])));
                }
                catch (Exception fault)
                {
                    // Only who changes the file can meet it.
                    throw new InvalidDataException($"The embedded file '{name}' is not in the form of FactsDocument, or the words of the exercise in en.json do not fit it.", fault);
                }
            }

            return new(exercises, sources, [], Empty.Vocabulary, Language.English);
        }

        private static byte[] Utf8(string resource)
        {
            using var stream = typeof(ExerciseCatalog).Assembly.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
