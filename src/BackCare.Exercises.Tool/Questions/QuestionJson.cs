using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>Arguments and answers in JSON, and the schemas that describe both.</summary>
internal static class QuestionJson
{
    public static JsonSerializerOptions Options { get; } = Make(isIndented: false);

    public static JsonSerializerOptions Indented { get; } = Make(isIndented: true);

    /// <summary>The JSON Schema of a type; new for each call.</summary>
    public static JsonObject SchemaOf(Type type) => Options.GetJsonSchemaAsNode(type, new() { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe }).AsObject();

    private static JsonSerializerOptions Make(bool isIndented) => new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        WriteIndented = isIndented,
        Converters = { new JsonStringEnumConverter<DayOfWeek>(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    }.ConfigureForBackCare(ExerciseCatalog.Default);

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        var isNullable = type != context.TypeInfo.Type || context.PropertyInfo is { IsGetNullable: true };
        if (BackCareJson.SchemaOf(type) is { } form) schema = JsonNode.Parse(form)!;
        if (schema is not JsonObject described) return schema;

        // The catalog is closed here: its words are all that there are.
        if (type == typeof(Equipment)) described["enum"] = Names(ExerciseCatalog.Default.KnownEquipment.Select(item => item.Id));
        if (type == typeof(Demand)) described["enum"] = Names(ExerciseCatalog.Default.KnownDemands.Select(demand => demand.Id));
        if (type.IsEnum) described["type"] = "string";

        // A form that is given whole, as those of the library are, is left out by the exporter where it stands in a list.
        if (context.TypeInfo is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element } && !described.ContainsKey("items")) described["items"] = SchemaOf(element);
        if (isNullable && described["type"] is JsonValue one) described["type"] = new JsonArray(one.DeepClone(), "null");
        if (isNullable && described["enum"] is JsonArray words && !words.Contains(null)) words.Add(null);
        foreach (var attribute in context.PropertyInfo?.AttributeProvider?.GetCustomAttributes(inherit: true) ?? []) Add(attribute, described, context.PropertyInfo!.PropertyType);
        return described;
    }

    private static void Add(object attribute, JsonObject schema, Type type)
    {
        switch (attribute)
        {
            case DescriptionAttribute { Description: var text }:
                schema["description"] = text;
                break;
            case RangeAttribute { Minimum: var least, Maximum: var most }:
                schema["minimum"] = JsonSerializer.SerializeToNode(least);
                schema["maximum"] = JsonSerializer.SerializeToNode(most);
                break;
            case MaxLengthAttribute { Length: var length }:
                schema[type == typeof(string) ? "maxLength" : "maxItems"] = length;
                break;
            case RegularExpressionAttribute { Pattern: var pattern }:
                schema["pattern"] = pattern;
                break;
        }
    }

    private static JsonArray Names(IEnumerable<string> names) => [.. names.Select(name => (JsonNode)name)];
}
