using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Strict,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Converters =
    [
        typeof(ExactTextJsonConverter<ExerciseId>),
        typeof(ExactTextJsonConverter<SourceId>),
        typeof(CitedTextJsonConverter),
        typeof(ExactWordJsonConverter<Breathing>),
        typeof(ExactTextJsonConverter<Demand>),
        typeof(ExactTextJsonConverter<Equipment>),
        typeof(ExactWordJsonConverter<ExerciseFact>),
        typeof(ExactWordJsonConverter<ExerciseKind>),
        typeof(ExactWordJsonConverter<Laterality>),
        typeof(ExactWordJsonConverter<MeasureUnit>),
        typeof(ExactWordJsonConverter<MediaKind>),
        typeof(ExactWordJsonConverter<Muscle>),
        typeof(ExactWordJsonConverter<Position>),
        typeof(ExactWordJsonConverter<Firmness>),
        typeof(ExactWordJsonConverter<StepPhase>),
        typeof(ExactWordJsonConverter<TargetArea>),
    ])]
[JsonSerializable(typeof(CatalogDocument))]
[JsonSerializable(typeof(CitedTextDocument))]
internal sealed partial class CatalogJsonContext : JsonSerializerContext;
