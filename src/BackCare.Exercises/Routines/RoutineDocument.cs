using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

// The shape of routine documents, version 2. Names and types here are the format: a change of them is a new version. Version 1 has fewer members, and is read as well.
internal sealed record RoutineDocument : RoutineContentDocument, IVersionedDocument
{
    public const int NewestVersion = 2;

    static int IVersionedDocument.NewestVersion => NewestVersion;

    [JsonPropertyName("$schema"), JsonPropertyOrder(-2)]
    public string? Schema { get; init; }

    [JsonPropertyOrder(-1), Limits(1, NewestVersion)]
    public required int FormatVersion { get; init; }
}

/// <summary>A routine without the envelope, as it stands in other documents too.</summary>
internal record RoutineContentDocument
{
    public required string Name { get; init; }

    public Side? OnlySide { get; init; }

    public Side? MoreOn { get; init; }

    /// <summary>Whether an exercise may come more than once; null is no.</summary>
    public bool? Repeats { get; init; }

    /// <summary>How often the whole routine is done; null is once.</summary>
    [Limits(1, Routine.MostRounds)]
    public int? Rounds { get; init; }

    public IReadOnlyList<Demand>? Avoided { get; init; }

    public required IReadOnlyList<RoutineItemDocument> Items { get; init; }
}

internal sealed record RoutineItemDocument
{
    public required ExerciseId Exercise { get; init; }

    public required Position Position { get; init; }

    public required DoseDocument Dose { get; init; }

    /// <summary>The place of the level among the levels of the exercise, from 1; null is the easiest in the position.</summary>
    public int? Level { get; init; }

    public string? Note { get; init; }

    /// <summary>Who decided on a dose that no source states, and why.</summary>
    public DecisionDocument? Decision { get; init; }
}

internal sealed record DecisionDocument
{
    public required string By { get; init; }

    public required string Why { get; init; }
}

internal sealed record DoseDocument
{
    /// <summary>Null is written: the repetition moves.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never), Limits(1, WholeSeconds.Limit)]
    public required int? HoldSeconds { get; init; }

    [Limits(1, CountRange.Limit)]
    public required int Repetitions { get; init; }

    [Limits(1, CountRange.Limit)]
    public required int Sets { get; init; }

    public required Sides Sides { get; init; }

    [Limits(0, WholeSeconds.Limit)]
    public int? RestSeconds { get; init; }
}

[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactTextJsonConverter<ExerciseId>),
        typeof(ExactTextJsonConverter<Demand>),
        typeof(ExactWordJsonConverter<Position>),
        typeof(ExactWordJsonConverter<Side>),
        typeof(ExactWordJsonConverter<Sides>),
    ])]
[JsonSerializable(typeof(RoutineDocument))]
internal sealed partial class RoutineJsonContext : JsonSerializerContext;
