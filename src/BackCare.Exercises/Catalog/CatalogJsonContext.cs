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
        typeof(WordJsonConverter<Breathing>),
        typeof(ExactTextJsonConverter<Demand>),
        typeof(ExactTextJsonConverter<Equipment>),
        typeof(WordJsonConverter<ExerciseFact>),
        typeof(WordJsonConverter<ExerciseKind>),
        typeof(WordJsonConverter<Laterality>),
        typeof(WordJsonConverter<MeasureUnit>),
        typeof(WordJsonConverter<MediaKind>),
        typeof(WordJsonConverter<Muscle>),
        typeof(WordJsonConverter<Position>),
        typeof(WordJsonConverter<Firmness>),
        typeof(WordJsonConverter<TargetArea>),
    ])]
[JsonSerializable(typeof(CatalogDocument))]
[JsonSerializable(typeof(SourcesDocument))]
internal sealed partial class CatalogJsonContext : JsonSerializerContext;
