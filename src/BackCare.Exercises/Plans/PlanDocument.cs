using System.Text.Json.Serialization;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Serialization;

// The shape of plan documents, version 2. Names and types here are the format: a change of them is a new version. Version 1 has fewer members, and is read as well.
internal sealed record PlanDocument : IVersionedDocument
{
    public const int NewestVersion = 2;

    static int IVersionedDocument.NewestVersion => NewestVersion;

    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    [Limits(1, NewestVersion)]
    public required int FormatVersion { get; init; }

    public required int Stage { get; init; }

    public required int ExercisesAtFirst { get; init; }

    public required ScheduleDocument Schedule { get; init; }

    public required RoutineContentDocument Goal { get; init; }
}

internal sealed record ScheduleDocument
{
    public required IReadOnlyList<DayOfWeek> Days { get; init; }

    public required IReadOnlyList<TimeOfDay> Times { get; init; }

    public required IReadOnlyList<DayOfWeek> StrengtheningDays { get; init; }
}

[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactTextJsonConverter<ExerciseId>),
        typeof(ExactWordJsonConverter<DayOfWeek>),
        typeof(ExactTextJsonConverter<Demand>),
        typeof(ExactWordJsonConverter<Position>),
        typeof(ExactWordJsonConverter<Side>),
        typeof(ExactWordJsonConverter<Sides>),
        typeof(ExactWordJsonConverter<TimeOfDay>),
    ])]
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
