using System.Text.Json.Serialization;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Serialization;

// The shape of guidance.json: facts without words, which each language has in its own file. It is embedded only, so it has no version.
internal sealed record GuidanceDocument
{
    public required IReadOnlyList<SourceDocument> Sources { get; init; }

    public required IReadOnlyList<NoteDocument> Notes { get; init; }

    public required IReadOnlyList<SafetyDocument> Safety { get; init; }

    public required IReadOnlyList<PrecautionDocument> Precautions { get; init; }

    public required IReadOnlyList<PositionGuideDocument> Positions { get; init; }

}

internal sealed record NoteDocument
{
    public required string Id { get; init; }

    public required GuidanceTopic Topic { get; init; }

    public IReadOnlyList<GuidanceFigureDocument>? Figures { get; init; }

    public required IReadOnlyList<SourceId> Sources { get; init; }
}

internal sealed record GuidanceFigureDocument
{
    public required int Value { get; init; }

    public required GuidanceUnit Unit { get; init; }
}

internal sealed record SafetyDocument
{
    public required string Id { get; init; }

    public required SafetyTier Tier { get; init; }

    public required IReadOnlyList<SourceId> Sources { get; init; }
}

internal sealed record PrecautionDocument
{
    public required Demand Demand { get; init; }

    public required IReadOnlyList<SourceId> Sources { get; init; }
}

internal sealed record PositionGuideDocument
{
    public required Position Position { get; init; }

    public required IReadOnlyList<SourceId> Sources { get; init; }
}

[JsonSourceGenerationOptions(
    System.Text.Json.JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(ExactTextJsonConverter<SourceId>),
        typeof(ExactTextJsonConverter<Demand>),
        typeof(ExactWordJsonConverter<GuidanceTopic>),
        typeof(ExactWordJsonConverter<GuidanceUnit>),
        typeof(ExactWordJsonConverter<Position>),
        typeof(ExactWordJsonConverter<SafetyTier>),
    ])]
[JsonSerializable(typeof(GuidanceDocument))]
internal sealed partial class GuidanceJsonContext : JsonSerializerContext;
