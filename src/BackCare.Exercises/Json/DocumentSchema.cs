using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace BackCare.Exercises.Serialization;

/// <summary>The JSON Schema of a document, made from the types that read it and the limits that stand on their members.</summary>
internal static class DocumentSchema
{
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private const string WordPattern = "^[a-z][a-zA-Z0-9]*$";

    public static JsonObject Of(JsonTypeInfo type) => type
        .GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Refine })
        .AsObject();

    /// <summary>The schema as a document of its own, with an id that is a name and no address.</summary>
    public static string Text(JsonTypeInfo type, string document)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:backcare-exercises:schema:{document}",
            ["title"] = $"BackCare.Exercises {document}",
        };
        foreach (var (name, value) in Of(type)) schema[name] = value?.DeepClone();
        return schema.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n";
    }

    private static JsonNode Refine(JsonSchemaExporterContext context, JsonNode schema)
    {
        var (type, member) = (Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type, context.PropertyInfo);
        if (OfValue(type) is { } value) return value;
        if (On<IdFormAttribute>(member) is not null) return Id();

        if (schema is not JsonObject refined) return schema;

        // An optional member is left out instead of null; only a required one may be null.
        if (refined["type"] is JsonArray types && member is not { IsRequired: true }) refined["type"] = types[0]!.DeepClone();
        if (context.TypeInfo.ElementType is { } element && OfValue(element) is { } items) refined["items"] = items;
        if (On<LimitsAttribute>(member) is { } limits) (refined["minimum"], refined["maximum"]) = (limits.Lowest, limits.Highest);
        return refined;
    }

    /// <summary>The schema of a value that a converter of ours reads, which says nothing about it; null for any other type.</summary>
    private static JsonObject? OfValue(Type type) =>
        type.IsEnum ? OneOf(type)
        : type == typeof(ExerciseId) || type == typeof(SourceId) ? Id()
        : type == typeof(CitedText) ? TextOrObject()
        : type == typeof(StepText) ? StepTextJsonConverter.Form()
        : type == typeof(Equipment) ? OpenWord(Equipment.Known.Select(word => word.Id))
        : type == typeof(Demand) ? OpenWord(Demand.Known.Select(word => word.Id))
        : null;

    /// <summary>Plain text, or an object that names its sources as well.</summary>
    private static JsonObject TextOrObject() => new()
    {
        ["type"] = new JsonArray("string", "object"),
        ["properties"] = new JsonObject
        {
            ["text"] = new JsonObject { ["type"] = "string" },
            ["sources"] = new JsonObject { ["type"] = "array", ["items"] = Id() },
        },
        ["required"] = new JsonArray("text", "sources"),
        ["additionalProperties"] = false,
    };

    private static JsonObject Id() => new() { ["type"] = "string", ["pattern"] = IdPattern, ["maxLength"] = KebabCase.LongestId };

    /// <summary>A known word, for editors to complete, or one that the document declares.</summary>
    private static JsonObject OpenWord(IEnumerable<string> known) => new()
    {
        ["type"] = "string",
        ["pattern"] = WordPattern,
        ["maxLength"] = WordForm.Longest,
        ["examples"] = new JsonArray([.. known.Select(word => (JsonNode)word)]),
    };

    private static JsonObject OneOf(Type words) =>
        new() { ["type"] = "string", ["enum"] = new JsonArray([.. EnumWords.All(words).Select(word => (JsonNode)word)]) };

    private static TAttribute? On<TAttribute>(JsonPropertyInfo? member) where TAttribute : Attribute =>
        member?.AttributeProvider?.GetCustomAttributes(typeof(TAttribute), inherit: false).OfType<TAttribute>().SingleOrDefault();
}
