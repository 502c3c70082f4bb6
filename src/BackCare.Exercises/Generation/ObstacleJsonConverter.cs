using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes an obstacle: { "requirement": "equipment", "text": "...", "request": { ... } }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ObstacleJsonConverter : JsonConverter<Obstacle>, IJsonForm
{
    private static readonly RoutineRequestJsonConverter Requests = new();

    private static readonly JsonShape Shape = new(
        Required("requirement", Word<Requirement>), Required("text", Text), Required("request", RoutineRequestJsonConverter.Schema));

    /// <inheritdoc/>
    public override Obstacle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Obstacle value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteWord<Requirement>("requirement", value.Requirement);
        writer.WriteText("text", value.Text);
        writer.WritePropertyName("request");
        Requests.Write(writer, value.Request, options);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static Obstacle ReadPart(JsonPart part) => Shape.Read(part, static (members, _) =>
        new Obstacle(members["requirement"].Word<Requirement>(), members["text"].Text(), RoutineRequestJsonConverter.ReadPart(members["request"])));
}
