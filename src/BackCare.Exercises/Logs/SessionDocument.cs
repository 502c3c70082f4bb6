using System.Text.Json.Serialization;
using BackCare.Exercises.Logs;

namespace BackCare.Exercises.Serialization;

// The shape of a line of a log, version 1. Names and types here are the format: a change of them is a new version.
internal sealed record SessionDocument : IVersionedDocument
{
    public const int NewestVersion = 1;

    static int IVersionedDocument.NewestVersion => NewestVersion;

    [Limits(1, NewestVersion)]
    public required int FormatVersion { get; init; }

    public required string Routine { get; init; }

    /// <summary>ISO 8601 with the offset of where it was.</summary>
    public required string StartedAt { get; init; }

    [Limits(0, LongestSeconds)]
    public required int DurationSeconds { get; init; }

    /// <summary>How many rounds were to be done; null is one.</summary>
    [Limits(1, BackCare.Exercises.Routine.MostRounds)]
    public int? Rounds { get; init; }

    public required IReadOnlyList<SessionItemDocument> Items { get; init; }

    public string? Note { get; init; }

    public const int LongestSeconds = 2 * 86_400;
}

internal sealed record SessionItemDocument
{
    public required ExerciseId Exercise { get; init; }

    /// <summary>Its text form, such as "2 x 15, hold 5 s, each side".</summary>
    public required string Dose { get; init; }

    /// <summary>How much was done; null is all of it.</summary>
    public SessionOutcome? Outcome { get; init; }
}

[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactTextJsonConverter<ExerciseId>),
        typeof(ExactWordJsonConverter<SessionOutcome>),
    ])]
[JsonSerializable(typeof(SessionDocument))]
internal sealed partial class SessionJsonContext : JsonSerializerContext;
