using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackCare.Exercises.Serialization;

/// <summary>The members of a value that is an object in JSON: their names, which of them must be there, and what each holds. Immutable.</summary>
internal sealed class JsonShape(params (string Name, bool IsRequired, Func<JsonObject> Schema)[] members)
{
    private readonly string[] names = [.. members.Select(member => member.Name)];
    private readonly string[] required = [.. members.Where(member => member.IsRequired).Select(member => member.Name)];

    /// <summary>A member that must be there.</summary>
    public static (string, bool, Func<JsonObject>) Required(string name, Func<JsonObject> schema) => (name, true, schema);

    /// <summary>A member that may be missing.</summary>
    public static (string, bool, Func<JsonObject>) Optional(string name, Func<JsonObject> schema) => (name, false, schema);

    public static JsonObject Text() => new() { ["type"] = "string" };

    public static JsonObject Time() => new() { ["type"] = "string", ["description"] = "A time such as '00:10:00'." };

    public static JsonObject Number() => new() { ["type"] = "integer" };

    public static JsonObject Fraction() => new() { ["type"] = "number" };

    public static JsonObject YesOrNo() => new() { ["type"] = "boolean" };

    /// <summary>A value in its text form.</summary>
    public static JsonObject Value<TValue>() where TValue : IParsable<TValue> => ((IJsonForm)new TextJsonConverter<TValue>()).Schema();

    public static JsonObject Word<TWord>() where TWord : struct, Enum => EnumWords.SchemaOf<TWord>();

    public static Func<JsonObject> List(Func<JsonObject> item) => () => new() { ["type"] = "array", ["items"] = item() };

    /// <summary>Reads the value that the reader stands at.</summary>
    /// <exception cref="JsonException">It is not of this shape, or does not make sense.</exception>
    public TValue Read<TValue>(ref Utf8JsonReader reader, Func<JsonMembers, JsonPart, TValue> make) => JsonPart.Read(ref reader, part => Read(part, make));

    /// <summary>Reads a part of a value.</summary>
    public TValue Read<TValue>(JsonPart part, Func<JsonMembers, JsonPart, TValue> make) => make(part.Members(names, required), part);

    public JsonObject Schema() => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema()))),
        ["required"] = new JsonArray([.. required.Select(name => (JsonNode)name)]),
        ["additionalProperties"] = false,
    };
}
