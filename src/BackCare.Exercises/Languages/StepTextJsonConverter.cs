using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

internal sealed class StepTextJsonConverter : JsonConverter<StepText>, IJsonForm
{
    public override StepText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!);
        var sided = JsonSerializer.Deserialize(ref reader, LanguageJsonContext.Default.SidedStepText) ?? throw new JsonException("Expected the text of a step.");
        return new(sided.Text, sided.Left, sided.Right);
    }

    public override void Write(Utf8JsonWriter writer, StepText value, JsonSerializerOptions options)
    {
        if (value is { Left: { } left, Right: { } right }) JsonSerializer.Serialize(writer, new() { Text = value.Text, Left = left, Right = right }, LanguageJsonContext.Default.SidedStepText);
        else writer.WriteStringValue(value.Text);
    }

    public static JsonObject Form() => new()
    {
        ["type"] = new JsonArray("string", "object"),
        ["properties"] = new JsonObject { ["text"] = JsonShape.Text(), ["left"] = JsonShape.Text(), ["right"] = JsonShape.Text() },
        ["required"] = new JsonArray("text", "left", "right"),
        ["additionalProperties"] = false,
    };

    JsonObject IJsonForm.Schema() => Form();
}
