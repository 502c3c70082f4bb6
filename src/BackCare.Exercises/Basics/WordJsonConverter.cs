using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads and writes a word of an enumeration in camelCase, "sittingOnChair", also as the name of a member. It stands on the enumerations of this library;
/// nobody needs to name it.
/// </summary>
/// <remarks>Reads without regard to upper and lower case. Numbers and words that are not defined are refused with a <see cref="JsonException"/>. Thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WordJsonConverter<TWord> : JsonConverter<TWord>, IJsonForm where TWord : struct, Enum
{
    /// <inheritdoc/>
    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? EnumWords.Parse<TWord>(JsonPart.TextOf(ref reader))
        : throw new JsonException($"Found {JsonPart.Say(reader.TokenType)}, expected one of {Excerpt.List([.. EnumWords.All(typeof(TWord))])}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumWords.OfDefined(value));
    }

    /// <inheritdoc/>
    public override TWord ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumWords.Parse<TWord>(JsonPart.TextOf(ref reader));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(EnumWords.OfDefined(value));
    }

    JsonObject IJsonForm.Schema() => EnumWords.SchemaOf<TWord>();
}
