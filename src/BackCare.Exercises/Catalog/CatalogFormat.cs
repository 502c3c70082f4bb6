using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of catalogs: turns documents into exercises, and exercises into documents.</summary>
internal static class CatalogFormat
{
    /// <summary>What a document adds to a catalog; <see langword="null"/> when it has faults, which the reader then holds.</summary>
    public static CatalogAddition? Read(DocumentReader reader, ExerciseCatalog catalog)
    {
        var (document, faults) = (reader.Read(CatalogJsonContext.Default.CatalogDocument), reader.Faults);
        if (document is null)
        {
            ReportTheRest(reader);
            return null;
        }

        Source[] sources = [.. (document.Sources ?? []).Select(ToSource)];
        Equipment[] equipment = [.. OwnEquipment(document.Equipment ?? [], faults)];
        Demand[] demands = [.. OwnDemands(document.Demands ?? [], sources, catalog, faults)];
        var vocabulary = catalog.Vocabulary.With(equipment, demands);
        var exercises = new List<Exercise>(document.Exercises.Count);
        for (var i = 0; i < document.Exercises.Count && !faults.IsFull; i++)
        {
            var path = FindingPath.Root["exercises"][i];
            if (ToExercise(document.Exercises[i], faults, path) is { } exercise) exercises.Add(vocabulary.Resolve(exercise, path, faults));
        }

        if (faults.HasErrors)
        {
            ReportTheRest(reader);
            return null;
        }

        return new CatalogAddition(exercises, sources, [.. (document.Replaced ?? []).Select(replaced => new Replacement(replaced.Id, replaced.ReplacedBy))])
        {
            Equipment = equipment,
            Demands = demands,
        };
    }

    public static string Write(ExerciseCatalog catalog) => DocumentWriter.Write(
        new CatalogDocument
        {
            FormatVersion = CatalogDocument.NewestVersion,
            Sources = [.. catalog.Sources.Select(ToDocument)],
            Equipment = Optional<EquipmentDocument>([.. catalog.Vocabulary.OwnEquipment.Select(item => new EquipmentDocument { Id = item, Name = item.Name, Names = Optional(item.Names) })]),
            Demands = Optional<DemandDocument>([.. catalog.Vocabulary.OwnDemands.Select(ToDocument)]),
            Exercises = [.. catalog.Exercises.Select(ToDocument)],
            Replaced = catalog.Replaced.Count == 0 ? null : [.. catalog.Replaced.Select(replaced => new ReplacementDocument { Id = replaced.Id, ReplacedBy = replaced.ReplacedBy })],
        },
        CatalogJsonContext.Default.CatalogDocument);

    public static Exercise? ToExercise(ExerciseDocument document, FaultLog faults, FindingPath path)
    {
        var doses = new List<CitedDose>(document.Doses.Count);
        for (var i = 0; i < document.Doses.Count && !faults.IsFull; i++)
        {
            if (ToDose(document.Doses[i], faults, path["doses"][i]) is { } dose) doses.Add(dose);
        }

        var measures = document.Measures ?? [];
        var areMeasuresSound = true;
        for (var i = 0; i < measures.Count && !faults.IsFull; i++)
        {
            var (measure, place) = (measures[i], path["measures"][i]);
            if (!IsFigure(measure.Value))
            {
                faults.Report(Rules.OutOfRange, place["value"], string.Create(CultureInfo.InvariantCulture, $"{measure.Value} is out of range; expected more than 0."));
                areMeasuresSound = false;
            }

            if (measure.Qualifier is { } qualifier && !IsOfMeasures(qualifier))
            {
                faults.Report(Rules.OutOfRange, place["qualifier"], $"'{EnumWords.Of(qualifier)}' is no qualifier of a measure; expected 'exact', 'about' or 'atLeast'.");
                areMeasuresSound = false;
            }
        }

        var media = ToMedia(document.Media ?? [], faults, path);
        if (document.Language is not null && !LanguageTag.Matches(document.Language))
        {
            faults.Report(Rules.NotALanguage, path["language"], LanguageTag.Problem(document.Language));
            return null;
        }
        if (doses.Count < document.Doses.Count || !areMeasuresSound || media is null) return null;
        var exercise = ToExercise(document, doses, measures, media);
        return document.Translations is null ? exercise : TranslationFormat.Read(exercise, document.Translations, faults, path["translations"]);
    }

    private static Exercise ToExercise(ExerciseDocument document, List<CitedDose> doses, IReadOnlyList<MeasureDocument> measures, List<ExerciseMedia> media) => new()
    {
        Id = document.Id,
        Language = document.Language ?? LanguageTag.English,
        Name = document.Name,
        Aliases = document.Aliases ?? [],
        Kind = document.Kind,
        Family = document.Family,
        Laterality = document.Laterality,
        Positions = document.Positions,
        Equipment = ValueList<EquipmentGroup>.Of(document.Equipment, ToGroup),
        Comfort = document.Comfort ?? [],
        PrimaryAreas = document.PrimaryAreas,
        SecondaryAreas = document.SecondaryAreas ?? [],
        PrimaryMuscles = document.PrimaryMuscles ?? [],
        SecondaryMuscles = document.SecondaryMuscles ?? [],
        Demands = document.Demands,
        Steps = ValueList<Step>.Of(document.Steps, ToStep),
        Cues = document.Cues ?? [],
        HowFar = document.HowFar,
        Sensation = document.Sensation,
        WrongSensation = document.WrongSensation,
        HowToBreathe = document.HowToBreathe,
        Mistakes = document.Mistakes ?? [],
        EasierWay = document.EasierWay,
        HarderWay = document.HarderWay,
        Levels = ValueList<Level>.Of(document.Levels ?? [], ToLevel),
        Measures = ValueList<Measure>.Of(measures, ToMeasure),
        Doses = doses,
        Inferred = document.Inferred,
        Media = media,
        Properties = document.Properties ?? ValueMap.Empty,
    };

    public static Source ToSource(SourceDocument document) => new()
    {
        Id = document.Id,
        Title = document.Title,
        Author = document.Author,
        Publisher = document.Publisher,
        Link = document.Link,
    };

    public static IEnumerable<Equipment> OwnEquipment(IReadOnlyList<EquipmentDocument> documents, FaultLog faults)
    {
        for (var i = 0; i < documents.Count; i++)
        {
            var (id, name) = (documents[i].Id.Id, documents[i].Name);
            var path = FindingPath.Root["equipment"][i];
            var areTranslated = TranslationFormat.AreSound(documents[i].Names, faults, path["names"]);
            if (IsOwnWord(id, name, Equipment.Known.Select(known => known.Id), faults, path) && areTranslated) yield return new(id, name) { Names = documents[i].Names ?? ValueMap.Empty };
        }
    }

    public static IEnumerable<Demand> OwnDemands(IReadOnlyList<DemandDocument> documents, IReadOnlyList<Source> sources, ExerciseCatalog catalog, FaultLog faults)
    {
        var known = new Dictionary<SourceId, Source>();
        if (documents.Count > 0)
        {
            foreach (var source in catalog.Sources.Concat(sources)) known.TryAdd(source.Id, source);
        }

        for (var i = 0; i < documents.Count; i++)
        {
            var (document, path) = (documents[i], FindingPath.Root["demands"][i]);
            var areTranslated = TranslationFormat.AreSound(document.Names, faults, path["names"]) & TranslationFormat.AreSound(document.Precautions, faults, path["precautions"]);
            if (string.IsNullOrWhiteSpace(document.CheckFirst)) faults.Report(Rules.Blank, path["checkFirst"], "The precaution is blank; write for whom it is wise to ask first.");
            else if (IsOwnWord(document.Id.Id, document.Name, Demand.Known.Select(known => known.Id), faults, path) && areTranslated)
            {
                yield return new(document.Id.Id, document.Name, document.CheckFirst, Cited(document.Sources ?? [], path)) { Names = document.Names ?? ValueMap.Empty, Precautions = document.Precautions ?? ValueMap.Empty };
            }
        }

        IEnumerable<Source> Cited(IReadOnlyList<SourceId> ids, FindingPath path)
        {
            for (var i = 0; i < ids.Count; i++)
            {
                if (known.TryGetValue(ids[i], out var source))
                {
                    yield return source;
                    continue;
                }

                var hint = faults.Hints.For(ids[i].Value, known.Keys.Select(id => id.Value));
                faults.Report(Rules.UnknownSource, path["sources"][i], $"There is no source '{ids[i]}'{hint} Add it to the sources, or cite another.");
            }
        }
    }

    private static bool IsOwnWord(string id, string name, IEnumerable<string> known, FaultLog faults, FindingPath path)
    {
        var problem = WordForm.Problem(id, known);
        if (problem is not null) faults.Report(Rules.DuplicateId, path["id"], problem);
        if (string.IsNullOrWhiteSpace(name)) faults.Report(Rules.Blank, path["name"], "The name is blank; write the name to show.");
        return problem is null && !string.IsNullOrWhiteSpace(name);
    }

    private static List<ExerciseMedia>? ToMedia(IReadOnlyList<MediaDocument> documents, FaultLog faults, FindingPath path)
    {
        var media = new List<ExerciseMedia>(documents.Count);
        for (var i = 0; i < documents.Count; i++)
        {
            var (document, place) = (documents[i], path["media"][i]);
            var problem = ExerciseMedia.Problem(document.Kind, document.Address);
            if (problem is not null) faults.Report(Rules.UnusableAddress, place["address"], char.ToUpperInvariant(problem[0]) + problem[1..]);
            if (string.IsNullOrWhiteSpace(document.Title)) faults.Report(Rules.Blank, place["title"], "The title is blank; say what there is to see.");
            if (problem is null && !string.IsNullOrWhiteSpace(document.Title)) media.Add(new(document.Kind, new(document.Address, UriKind.RelativeOrAbsolute), document.Title, document.Licence));
        }

        return media.Count == documents.Count ? media : null;
    }

    private static Step ToStep(StepDocument document) => new(document.Text)
    {
        Left = document.Left,
        Right = document.Right,
        Phase = document.Phase ?? StepPhase.Move,
        Breathing = document.Breathing ?? Breathing.Natural,
        Sources = document.Sources ?? [],
    };

    private static Level ToLevel(LevelDocument document) => new(document.Name, document.Text)
    {
        Position = document.Position,
        Demands = document.Demands ?? [],
        Sources = document.Sources ?? [],
    };

    private static Measure ToMeasure(MeasureDocument document) => new(document.Of, document.Value, document.Unit, document.Source)
    {
        Firmness = document.Qualifier ?? Firmness.Exact,
        Note = document.Note,
    };

    private static EquipmentGroup ToGroup(EquipmentGroupDocument document) => new(document.AnyOf)
    {
        Note = document.Note,
        StandIns = ValueList<StandIn>.Of(document.StandIns ?? [], standIn => new(standIn.Item, standIn.Suits, standIn.Why) { Source = standIn.Source }),
    };

    private static CitedDose? ToDose(CitedDoseDocument document, FaultLog faults, FindingPath path)
    {
        var hold = ToHold(document.Hold.Qualifier, document.Hold.MinSeconds, document.Hold.MaxSeconds, out var holdProblem);
        var repetitions = ToCount(document.Repetitions.Qualifier, document.Repetitions.Min, document.Repetitions.Max, out var repetitionsProblem);
        var sets = ToCount(document.Sets.Qualifier, document.Sets.Min, document.Sets.Max, out var setsProblem);
        if (document.Sets.Qualifier == Firmness.AsManyAsWanted) setsProblem = "Sets cannot be 'asManyAsWanted'; only repetitions can.";
        if (holdProblem is null && repetitionsProblem is null && setsProblem is null)
        {
            return new(document.Source, new DoseRange(hold, repetitions, sets)) { Note = document.Note };
        }

        if (holdProblem is not null) faults.Report(Rules.OutOfRange, path["hold"], holdProblem);
        if (repetitionsProblem is not null) faults.Report(Rules.OutOfRange, path["repetitions"], repetitionsProblem);
        if (setsProblem is not null) faults.Report(Rules.OutOfRange, path["sets"], setsProblem);
        return null;
    }

    /// <summary>Whether a measure can have the value.</summary>
    public static bool IsFigure(decimal value) => value > 0;

    /// <summary>Whether a measure can be stated so firmly.</summary>
    public static bool IsOfMeasures(Firmness firmness) => firmness is Firmness.Exact or Firmness.About or Firmness.AtLeast;

    /// <summary>The hold; without a meaning when there is a problem.</summary>
    public static HoldRange ToHold(Firmness firmness, int? low, int? high, out string? problem)
    {
        problem = firmness == Firmness.AsManyAsWanted
            ? "A hold cannot be 'asManyAsWanted'; write 'aFew' or a figure."
            : Problem(firmness, low, high, WholeSeconds.Limit, "minSeconds", "maxSeconds");
        if (problem is not null) return default;
        return firmness switch
        {
            Firmness.Exact => HoldRange.Between(WholeSeconds.ToDuration(low!.Value), WholeSeconds.ToDuration(high!.Value)),
            Firmness.About => HoldRange.About(WholeSeconds.ToDuration(low!.Value), WholeSeconds.ToDuration(high!.Value)),
            Firmness.AtLeast => HoldRange.AtLeast(WholeSeconds.ToDuration(low!.Value)),
            Firmness.AFew => HoldRange.AFew,
            _ => HoldRange.None,
        };
    }

    /// <summary>The count; without a meaning when there is a problem.</summary>
    public static CountRange ToCount(Firmness firmness, int? low, int? high, out string? problem)
    {
        problem = Problem(firmness, low, high, CountRange.Limit, "min", "max");
        if (problem is not null) return default;
        return firmness switch
        {
            Firmness.Exact => CountRange.Between(low!.Value, high!.Value),
            Firmness.About => CountRange.About(low!.Value, high!.Value),
            Firmness.AtLeast => CountRange.AtLeast(low!.Value),
            Firmness.AFew => CountRange.AFew,
            Firmness.AsManyAsWanted => CountRange.AsManyAsWanted,
            _ => CountRange.None,
        };
    }

    private static string? Problem(Firmness firmness, int? low, int? high, int limit, string lowName, string highName)
    {
        switch (firmness)
        {
            case Firmness.Exact or Firmness.About when low is null || high is null:
                return $"'{EnumWords.Of(firmness)}' needs both '{lowName}' and '{highName}'; for a single figure write it twice.";
            case Firmness.AtLeast when low is null || high is not null:
                return $"'{EnumWords.Of(firmness)}' needs '{lowName}' and has no '{highName}'.";
            case Firmness.None or Firmness.AFew or Firmness.AsManyAsWanted when low is not null || high is not null:
                return $"'{EnumWords.Of(firmness)}' has no figures; remove '{lowName}' and '{highName}', or choose another qualifier.";
        }

        if (low < 1 || low > limit) return string.Create(CultureInfo.InvariantCulture, $"{lowName} {low} is out of range; expected 1 to {limit}.");
        if (high < 1 || high > limit) return string.Create(CultureInfo.InvariantCulture, $"{highName} {high} is out of range; expected 1 to {limit}.");
        return high < low ? $"{lowName} {low} is above {highName} {high}; write the lower figure first." : null;
    }

    /// <summary>Reports the findings of the exercises that can be read, once the document as a whole cannot. Cross-references are not checked: they would only repeat what is missing.</summary>
    private static void ReportTheRest(DocumentReader reader)
    {
        foreach (var (document, path) in reader.SoundItems("exercises", CatalogJsonContext.Default.ExerciseDocument))
        {
            if (reader.Faults.IsFull) return;
            if (ToExercise(document, reader.Faults, path) is not { } exercise) continue;
            foreach (var finding in ExerciseCheck.Findings(exercise)) reader.Faults.Report(finding.Under(path));
        }
    }

    private static DemandDocument ToDocument(Demand demand) => new()
    {
        Id = demand,
        Name = demand.Name,
        CheckFirst = demand.CheckFirst!,
        Names = Optional(demand.Names),
        Precautions = Optional(demand.Precautions),
        Sources = Optional<SourceId>([.. demand.Sources.Select(source => source.Id)]),
    };

    private static SourceDocument ToDocument(Source source) => new()
    {
        Id = source.Id,
        Title = source.Title,
        Author = source.Author,
        Publisher = source.Publisher,
        Link = source.Link,
    };

    public static ExerciseDocument ToDocument(Exercise exercise) => new()
    {
        Id = exercise.Id,
        Language = exercise.Language == LanguageTag.English ? null : exercise.Language,
        Name = exercise.Name,
        Aliases = Optional(exercise.Aliases),
        Kind = exercise.Kind,
        Family = exercise.Family,
        Laterality = exercise.Laterality,
        Positions = exercise.Positions,
        Equipment = [.. exercise.Equipment.Select(ToDocument)],
        Comfort = Optional(exercise.Comfort),
        PrimaryAreas = exercise.PrimaryAreas,
        SecondaryAreas = Optional(exercise.SecondaryAreas),
        PrimaryMuscles = Optional(exercise.PrimaryMuscles),
        SecondaryMuscles = Optional(exercise.SecondaryMuscles),
        Demands = exercise.Demands,
        Steps = [.. exercise.Steps.Select(ToDocument)],
        Cues = Optional(exercise.Cues),
        HowFar = exercise.HowFar,
        Sensation = exercise.Sensation,
        WrongSensation = exercise.WrongSensation,
        HowToBreathe = exercise.HowToBreathe,
        Mistakes = Optional(exercise.Mistakes),
        EasierWay = exercise.EasierWay,
        HarderWay = exercise.HarderWay,
        Levels = Optional<LevelDocument>([.. exercise.Levels.Select(ToDocument)]),
        Measures = Optional<MeasureDocument>([.. exercise.Measures.Select(ToDocument)]),
        Doses = [.. exercise.Doses.Select(ToDocument)],
        Inferred = exercise.Inferred,
        Media = Optional<MediaDocument>(
        [
            .. exercise.Media.Select(media => new MediaDocument { Kind = media.Kind, Address = media.Address.OriginalString, Title = media.Title, Licence = media.Licence }),
        ]),
        Properties = exercise.Properties.Count == 0 ? null : exercise.Properties,
        Translations = exercise.Translations.Count == 0 ? null : exercise.Translations.ToDictionary(translation => translation.Language, translation => translation.Text),
    };

    private static StepDocument ToDocument(Step step) => new()
    {
        Text = step.Text,
        Left = step.Left,
        Right = step.Right,
        Phase = step.Phase == StepPhase.Move ? null : step.Phase,
        Breathing = step.Breathing == Breathing.Natural ? null : step.Breathing,
        Sources = Optional(step.Sources),
    };

    private static LevelDocument ToDocument(Level level) => new()
    {
        Name = level.Name,
        Text = level.Text,
        Position = level.Position,
        Demands = Optional(level.Demands),
        Sources = Optional(level.Sources),
    };

    private static MeasureDocument ToDocument(Measure measure) => new()
    {
        Of = measure.Subject,
        Value = measure.Value,
        Unit = measure.Unit,
        Source = measure.Source,
        Qualifier = measure.Firmness == Firmness.Exact ? null : measure.Firmness,
        Note = measure.Note,
    };

    private static EquipmentGroupDocument ToDocument(EquipmentGroup group) => new()
    {
        AnyOf = group.AnyOf,
        Note = group.Note,
        StandIns = Optional<StandInDocument>(
        [
            .. group.StandIns.Select(standIn => new StandInDocument { Item = standIn.Item, Suits = standIn.Suits, Why = standIn.Why, Source = standIn.Source }),
        ]),
    };

    private static CitedDoseDocument ToDocument(CitedDose dose) => new()
    {
        Source = dose.Source,
        Hold = new()
        {
            Qualifier = dose.Range.Hold.Firmness,
            MinSeconds = (int?)dose.Range.Hold.Shortest?.TotalSeconds,
            MaxSeconds = (int?)dose.Range.Hold.Longest?.TotalSeconds,
        },
        Repetitions = ToDocument(dose.Range.Repetitions),
        Sets = ToDocument(dose.Range.Sets),
        Note = dose.Note,
    };

    private static CountDocument ToDocument(CountRange count) => new() { Qualifier = count.Firmness, Min = count.Fewest, Max = count.Most };

    private static IReadOnlyDictionary<string, string>? Optional(IReadOnlyDictionary<string, string> texts) => texts.Count == 0 ? null : texts;

    private static IReadOnlyList<T>? Optional<T>(IReadOnlyList<T> list) => list.Count == 0 ? null : list;
}
