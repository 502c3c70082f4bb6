using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes an offer: { "text": "...", "duration": "00:18:36", "request": { ... } }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OfferJsonConverter : JsonConverter<Offer>, IJsonForm
{
    private static readonly RoutineRequestJsonConverter Requests = new();

    private static readonly JsonShape Shape = new(
        Required("text", Text), Required("duration", Time), Required("request", RoutineRequestJsonConverter.Schema));

    /// <inheritdoc/>
    public override Offer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Offer value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteText("text", value.Text);
        writer.WriteTime("duration", value.Duration);
        writer.WritePropertyName("request");
        Requests.Write(writer, value.Request, options);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static Offer ReadPart(JsonPart part) => Shape.Read(part, static (members, _) =>
        new Offer(members["text"].Text(), members["duration"].Time(), RoutineRequestJsonConverter.ReadPart(members["request"])));
}
