using BackCare.Exercises;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace WebTimer;

/// <summary>Describes the library's values in the OpenAPI document: the library gives their JSON Schema as text, and this puts it in place.</summary>
internal static class LibrarySchemas
{
    public static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        var type = context.JsonTypeInfo.Type;
        if (context.JsonTypeInfo.ElementType is { } element && Form(element, context) is { } item) schema.Items = item;
        if (Form(type == typeof(Order) ? typeof(RoutineRequest) : type, context) is not { } form) return Task.CompletedTask;

        (schema.Type, schema.Enum, schema.Items, schema.Required) = (form.Type, form.Enum, form.Items, form.Required);
        (schema.Description, schema.AdditionalPropertiesAllowed, schema.AdditionalProperties) = (schema.Description ?? form.Description, form.AdditionalPropertiesAllowed, null);
        foreach (var (name, member) in form.Properties ?? new Dictionary<string, IOpenApiSchema>()) (schema.Properties ??= new Dictionary<string, IOpenApiSchema>())[name] = member;
        if (type == typeof(Order)) AddLimits(schema.Properties!.ToDictionary(member => member.Key, member => (OpenApiSchema)member.Value));
        return Task.CompletedTask;
    }

    private static OpenApiSchema? Form(Type type, OpenApiSchemaTransformerContext context) => BackCareJson.SchemaOf(type) is { } text
        ? OpenApiModelFactory.Parse<OpenApiSchema>(text, OpenApiSpecVersion.OpenApi3_1, context.Document ?? new(), out _)
        : null;

    private static void AddLimits(Dictionary<string, OpenApiSchema> members)
    {
        foreach (var list in members.Values.Where(member => member.Type?.HasFlag(JsonSchemaType.Array) == true)) list.MaxItems = Order.MostWords;
        (members["name"].MaxLength, members["note"].MaxLength) = (Order.LongestName, Order.LongestNote);
        (members["weeks"].Minimum, members["weeks"].Maximum) = ("1", $"{Order.MostWeeks}");
        members["timeBudget"].Description += $" From 1 to {Order.MostMinutes} minutes.";
    }
}
