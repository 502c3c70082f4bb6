using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>A value that a document holds in its text form, spelled as this library spells it.</summary>
internal sealed class ExactTextJsonConverter<TValue> : JsonConverter<TValue> where TValue : IParsable<TValue>
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is var text && TValue.TryParse(text, CultureInfo.InvariantCulture, out var value) && value.ToString() == text
            ? value
            : throw new JsonException("Expected the text form.");

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
