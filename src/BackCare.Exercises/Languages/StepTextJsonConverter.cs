using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

internal sealed class StepTextJsonConverter : JsonConverter<StepText>
{
    private static readonly JsonShape Sided = new(JsonShape.Required("text", JsonShape.Text), JsonShape.Required("left", JsonShape.Text), JsonShape.Required("right", JsonShape.Text));

    public override StepText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? new StepText(reader.GetString()!)
        : Sided.Read(ref reader, static (members, _) => new StepText(members["text"].Text(), members["left"].Text(), members["right"].Text()));

    public override void Write(Utf8JsonWriter writer, StepText value, JsonSerializerOptions options)
    {
        if (value.Left is null || value.Right is null)
        {
            writer.WriteStringValue(value.Text);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("text"u8, value.Text);
        writer.WriteString("left"u8, value.Left);
        writer.WriteString("right"u8, value.Right);
        writer.WriteEndObject();
    }

    /// <summary>The JSON Schema of the form: text, or an object.</summary>
    public static JsonObject Form()
    {
        var form = Sided.Schema();
        form["type"] = new JsonArray("string", "object");
        return form;
    }
}
