using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>Writes an exercise as its id. Reading needs a catalog, which <c>options.ConfigureForBackCare(catalog)</c> gives. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExerciseJsonConverter : JsonConverter<Exercise>, IJsonForm
{
    /// <inheritdoc/>
    public override Exercise Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new JsonException("An exercise is read by its id from a catalog: call options.ConfigureForBackCare(catalog), or read an ExerciseId.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Exercise value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStringValue(value.Id.Value);
    }

    JsonObject IJsonForm.Schema() => JsonShape.Value<ExerciseId>();
}
