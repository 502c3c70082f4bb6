using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises;

/// <summary>The values of this library in the JSON of an application. Thread-safe.</summary>
/// <remarks>
/// Values read and write with any <see cref="JsonSerializerOptions"/> as they are: ids, doses, ranges, targets and words as text, requests, findings, reasons,
/// segments and schedules as objects in camelCase. What refers to exercises (routines, plans, answers of the generator) is read with a catalog:
/// <see cref="JsonExtensions"/> configure that. What cannot be read is a <see cref="JsonException"/> that says where and what was expected.
/// </remarks>
public static class BackCareJson
{
    /// <summary>What the serializer needs to know of the types of this library, to be chained with the resolvers of an application that does not use reflection.</summary>
    public static IJsonTypeInfoResolver TypeInfoResolver => ValuesJsonContext.Default;

    /// <summary>The JSON Schema (draft 2020-12) of a value of this library, for OpenAPI documents and other descriptions; <see langword="null"/> for other types.</summary>
    /// <param name="type">The type of the value.</param>
    public static string? SchemaOf(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type == typeof(Timeline)) return $$"""{"type":"array","items":{{SchemaOf(typeof(Segment))}}}""";
        return Converter(Nullable.GetUnderlyingType(type) ?? type) is IJsonForm form ? form.Schema().ToJsonString() : null;
    }

    private static object? Converter(Type type) =>
        type.Assembly == typeof(BackCareJson).Assembly && type.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType is { } converter
            ? Activator.CreateInstance(converter)
            : null;
}
