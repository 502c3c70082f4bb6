using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>A word of an enumeration in a document: "sittingOnChair". Numbers and other spellings are refused.</summary>
internal sealed class ExactWordJsonConverter<TWord> : JsonConverter<TWord> where TWord : struct, Enum
{
    private static readonly (JsonEncodedText Name, TWord Word)[] All = [.. Enum.GetValues<TWord>().Select(word => (JsonEncodedText.Encode(EnumWords.Of(word)), word))];

    public override TWord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            foreach (var (name, word) in All)
            {
                if (reader.ValueTextEquals(name.EncodedUtf8Bytes)) return word;
            }
        }

        throw new JsonException($"Expected one of {string.Join(", ", All.Select(known => known.Name))}.");
    }

    public override void Write(Utf8JsonWriter writer, TWord value, JsonSerializerOptions options) => writer.WriteStringValue(EnumWords.Of(value));
}
