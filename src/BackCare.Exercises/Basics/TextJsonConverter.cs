using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a value as its text, also as the name of a member. It stands on the types of this library; nobody needs to name it.</summary>
/// <remarks>What is no such text is refused with a <see cref="JsonException"/> that says what was found and what was expected. Thread-safe.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextJsonConverter<TValue> : JsonConverter<TValue>, IJsonForm where TValue : IParsable<TValue>
{
    /// <inheritdoc/>
    public override bool HandleNull => !typeof(TValue).IsValueType && base.HandleNull;

    /// <inheritdoc/>
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? Parse(JsonPart.TextOf(ref reader))
        : throw new JsonException($"Found {JsonPart.Say(reader.TokenType)}, expected {Name}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }

    /// <inheritdoc/>
    public override TValue ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Parse(JsonPart.TextOf(ref reader));

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString()!);
    }

    JsonObject IJsonForm.Schema() => new() { ["type"] = "string", ["description"] = $"{char.ToUpperInvariant(Name[0])}{Name[1..]}." };

    private static string Name => EnumWords.InText(typeof(TValue).Name) switch
    {
        "exercise id" => "the id of an exercise as text, such as 'cat-cow'",
        "source id" => "the id of a source as text, such as 'helen-clark'",
        "dose" => "a dose as text, such as '2 x 15, hold 5 s'",
        "dose range" => "a range of doses as text, such as '3-5 x, hold 20-30 s'",
        "hold range" => "a range of holds as text, such as '20-30 s'",
        "count range" => "a range of counts as text, such as '10-15'",
        "target" => "an area as text, with its weight where it is not 1, such as 'chest' or 'chest:2'",
        "equipment" => "an item of equipment as text, such as 'foamRoller'",
        "demand" => "a demand as text, such as 'spinalFlexion'",
        var name => $"{name} as text",
    };

    private static TValue Parse(string text)
    {
        try
        {
            return TValue.Parse(text, null);
        }
        catch (FormatException e)
        {
            throw new JsonException(e.Message, e);
        }
    }
}
