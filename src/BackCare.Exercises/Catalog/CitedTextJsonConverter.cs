using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>A cited text in a document: plain text without sources, an object with them.</summary>
internal sealed class CitedTextJsonConverter : JsonConverter<CitedText>
{
    public override CitedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String) return new(reader.GetString()!);
        var document = JsonSerializer.Deserialize(ref reader, CatalogJsonContext.Default.CitedTextDocument) ?? throw new JsonException("Expected text.");
        return document.Sources.Has(null!) ? throw new JsonException("Expected sources.") : new(document.Text, document.Sources);
    }

    public override void Write(Utf8JsonWriter writer, CitedText value, JsonSerializerOptions options)
    {
        if (value.Sources.Count == 0) writer.WriteStringValue(value.Text);
        else JsonSerializer.Serialize(writer, new() { Text = value.Text, Sources = value.Sources }, CatalogJsonContext.Default.CitedTextDocument);
    }
}
