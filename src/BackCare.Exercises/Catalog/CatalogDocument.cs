using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

// The shape of catalog documents, version 2. Names and types here are the format: a change of them is a new version. Version 1 has fewer members, and is read as well.
internal sealed record CatalogDocument : IVersionedDocument
{
    public const int NewestVersion = 2;

    static int IVersionedDocument.NewestVersion => NewestVersion;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [Limits(1, NewestVersion)]
    public required int FormatVersion { get; init; }

    public IReadOnlyList<SourceDocument>? Sources { get; init; }

    public IReadOnlyList<EquipmentDocument>? Equipment { get; init; }

    public IReadOnlyList<DemandDocument>? Demands { get; init; }

    public required IReadOnlyList<ExerciseDocument> Exercises { get; init; }

    public IReadOnlyList<ReplacementDocument>? Replaced { get; init; }
}

/// <summary>An item of equipment of the author's own.</summary>
internal sealed record EquipmentDocument
{
    public required Equipment Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The name in other languages, by tag.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }
}

/// <summary>A demand of the author's own, with its precaution.</summary>
internal sealed record DemandDocument
{
    public required Demand Id { get; init; }

    public required string Name { get; init; }

    public required string CheckFirst { get; init; }

    /// <summary>The name in other languages, by tag.</summary>
    public IReadOnlyDictionary<string, string>? Names { get; init; }

    /// <summary>The precaution in other languages, by tag.</summary>
    public IReadOnlyDictionary<string, string>? Precautions { get; init; }

    public IReadOnlyList<SourceId>? Sources { get; init; }
}

internal sealed record SourcesDocument
{
    public required IReadOnlyList<SourceDocument> Sources { get; init; }
}

internal sealed record SourceDocument
{
    public required SourceId Id { get; init; }

    public required string Title { get; init; }

    public string? Author { get; init; }

    public string? Publisher { get; init; }

    public string? Link { get; init; }
}

internal sealed record ReplacementDocument
{
    public required ExerciseId Id { get; init; }

    public required ExerciseId ReplacedBy { get; init; }
}

internal sealed record ExerciseDocument
{
    public required ExerciseId Id { get; init; }

    /// <summary>The language of the words; null is English.</summary>
    public string? Language { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string>? Aliases { get; init; }

    public required ExerciseKind Kind { get; init; }

    [IdForm]
    public string? Family { get; init; }

    public required Laterality Laterality { get; init; }

    public required IReadOnlyList<Position> Positions { get; init; }

    public required IReadOnlyList<EquipmentGroupDocument> Equipment { get; init; }

    public IReadOnlyList<Equipment>? Comfort { get; init; }

    public required IReadOnlyList<TargetArea> PrimaryAreas { get; init; }

    public IReadOnlyList<TargetArea>? SecondaryAreas { get; init; }

    public IReadOnlyList<Muscle>? PrimaryMuscles { get; init; }

    public IReadOnlyList<Muscle>? SecondaryMuscles { get; init; }

    public required IReadOnlyList<Demand> Demands { get; init; }

    public required IReadOnlyList<StepDocument> Steps { get; init; }

    public IReadOnlyList<CitedText>? Cues { get; init; }

    public CitedText? HowFar { get; init; }

    public CitedText? Sensation { get; init; }

    public CitedText? WrongSensation { get; init; }

    public CitedText? HowToBreathe { get; init; }

    public IReadOnlyList<CitedText>? Mistakes { get; init; }

    public CitedText? EasierWay { get; init; }

    public CitedText? HarderWay { get; init; }

    public IReadOnlyList<LevelDocument>? Levels { get; init; }

    public IReadOnlyList<MeasureDocument>? Measures { get; init; }

    public required IReadOnlyList<CitedDoseDocument> Doses { get; init; }

    public required IReadOnlyList<ExerciseFact> Inferred { get; init; }

    public IReadOnlyList<MediaDocument>? Media { get; init; }

    public IReadOnlyDictionary<string, string>? Properties { get; init; }

    /// <summary>The words in other languages, by tag.</summary>
    public IReadOnlyDictionary<string, ExerciseText>? Translations { get; init; }
}

/// <summary>A text with its sources; one without sources is plain text instead.</summary>
internal sealed record CitedTextDocument
{
    public required string Text { get; init; }

    public required IReadOnlyList<SourceId> Sources { get; init; }
}

internal sealed record MediaDocument
{
    public required MediaKind Kind { get; init; }

    public required string Address { get; init; }

    public required string Title { get; init; }

    public string? Licence { get; init; }
}

internal sealed record EquipmentGroupDocument
{
    public required IReadOnlyList<Equipment> AnyOf { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<StandInDocument>? StandIns { get; init; }
}

internal sealed record StandInDocument
{
    public required Equipment Item { get; init; }

    public required bool Suits { get; init; }

    public required string Why { get; init; }

    public SourceId? Source { get; init; }
}

internal sealed record StepDocument
{
    public required string Text { get; init; }

    public string? Left { get; init; }

    public string? Right { get; init; }

    /// <summary>Null is a movement.</summary>
    public StepPhase? Phase { get; init; }

    public Breathing? Breathing { get; init; }

    public IReadOnlyList<SourceId>? Sources { get; init; }
}

internal sealed record LevelDocument
{
    public required string Name { get; init; }

    public required string Text { get; init; }

    public Position? Position { get; init; }

    /// <summary>What the level asks for in addition to the exercise.</summary>
    public IReadOnlyList<Demand>? Demands { get; init; }

    public IReadOnlyList<SourceId>? Sources { get; init; }
}

internal sealed record MeasureDocument
{
    public required string Of { get; init; }

    public required decimal Value { get; init; }

    public required MeasureUnit Unit { get; init; }

    public required SourceId Source { get; init; }

    /// <summary>Null is exact.</summary>
    public Firmness? Qualifier { get; init; }

    public string? Note { get; init; }
}

internal sealed record CitedDoseDocument
{
    public required SourceId Source { get; init; }

    public required HoldDocument Hold { get; init; }

    public required CountDocument Repetitions { get; init; }

    public required CountDocument Sets { get; init; }

    public string? Note { get; init; }
}

internal sealed record HoldDocument
{
    public required Firmness Qualifier { get; init; }

    [Limits(1, WholeSeconds.Limit)]
    public int? MinSeconds { get; init; }

    [Limits(1, WholeSeconds.Limit)]
    public int? MaxSeconds { get; init; }
}

internal sealed record CountDocument
{
    public required Firmness Qualifier { get; init; }

    [Limits(1, CountRange.Limit)]
    public int? Min { get; init; }

    [Limits(1, CountRange.Limit)]
    public int? Max { get; init; }
}
