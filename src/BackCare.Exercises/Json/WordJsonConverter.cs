using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>A word of an enumeration in JSON: "sittingOnChair". Numbers and other spellings are refused.</summary>
internal sealed class WordJsonConverter<TWord> : JsonConverter<TWord> where TWord : struct, Enum
{
    private static readonly Dictionary<string, TWord> ByName = Enum.GetValues<TWord>().ToDictionary(Words.Of, StringComparer.Ordinal);

    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && ByName.TryGetValue(reader.GetString()!, out var word)
            ? word
            : throw new JsonException($"Expected one of {string.Join(", ", ByName.Keys)}.");

    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options) => writer.WriteStringValue(Words.Of(value));
}
