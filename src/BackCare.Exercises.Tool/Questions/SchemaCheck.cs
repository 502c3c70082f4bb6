using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>Compares arguments with the schema that was advertised for them, and names every fault: where, what was found, what was expected.</summary>
/// <remarks>It knows the keywords that the schemas of the arguments have, and a test sees that they have no others.</remarks>
internal static class SchemaCheck
{
    /// <summary>The keywords that are checked, and those that only describe.</summary>
    public static readonly IReadOnlyList<string> Keywords =
        ["type", "enum", "properties", "required", "additionalProperties", "items", "minimum", "maximum", "maxLength", "maxItems", "pattern", "description"];

    /// <summary>How many faults are listed at most.</summary>
    private const int Most = 20;

    private static readonly TimeSpan LongestMatch = TimeSpan.FromSeconds(1);

    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement value)
    {
        var faults = new List<string>();
        Check(schema, value, "$", faults);
        return faults.Count <= Most ? faults : [.. faults.Take(Most), $"... and {faults.Count - Most} more."];
    }

    private static void Check(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (faults.Count > Most) return;
        if (!Types(schema).Any(type => Is(value, type)))
        {
            faults.Add($"{path}: expected {string.Join(" or ", Types(schema).Where(type => type != "null").Select(Said))}, found {Said(value)}.");
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckMembers(schema, value, path, faults);
                break;
            case JsonValueKind.Array:
                CheckItems(schema, value, path, faults);
                break;
            case JsonValueKind.Number:
                CheckNumber(schema, value, path, faults);
                break;
            case JsonValueKind.String:
                CheckText(schema, value, path, faults);
                break;
        }
    }

    private static void CheckMembers(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        var known = schema.TryGetProperty("properties", out var properties) ? properties : default;
        foreach (var member in value.EnumerateObject())
        {
            if (known.ValueKind == JsonValueKind.Object && NameOf(member) is { } name && known.TryGetProperty(name, out var form)) Check(form, member.Value, $"{path}.{name}", faults);
            else faults.Add($"{path}: there is no member '{Excerpt(NameOf(member) ?? "?")}'; expected any of {string.Join(", ", known.ValueKind == JsonValueKind.Object ? known.EnumerateObject().Select(property => property.Name) : [])}.");
            if (faults.Count > Most) return;
        }

        if (!schema.TryGetProperty("required", out var required)) return;
        foreach (var name in required.EnumerateArray().Select(name => name.GetString()!))
        {
            if (!value.TryGetProperty(name, out _)) faults.Add($"{path}: '{name}' is missing; add it.");
        }
    }

    private static void CheckItems(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (schema.TryGetProperty("maxItems", out var most) && value.GetArrayLength() > most.GetInt32())
        {
            faults.Add($"{path}: expected at most {most.GetInt32()} items, found {value.GetArrayLength()}.");
            return;
        }

        var place = 0;
        foreach (var item in value.EnumerateArray()) Check(schema.GetProperty("items"), item, string.Create(CultureInfo.InvariantCulture, $"{path}[{place++}]"), faults);
    }

    private static void CheckNumber(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        var number = value.GetDouble();
        var (least, most) = (Bound("minimum", double.NegativeInfinity), Bound("maximum", double.PositiveInfinity));
        if (number < least || number > most) faults.Add(string.Create(CultureInfo.InvariantCulture, $"{path}: expected {least} to {most}, found {Excerpt(value.GetRawText())}."));

        double Bound(string keyword, double none) => schema.TryGetProperty(keyword, out var bound) ? bound.GetDouble() : none;
    }

    private static void CheckText(JsonElement schema, JsonElement value, string path, List<string> faults)
    {
        if (TextOf(value) is not { } text)
        {
            faults.Add($"{path}: the text holds half a character; write the character whole, or remove it.");
            return;
        }

        if (schema.TryGetProperty("enum", out var words) && !words.EnumerateArray().Any(word => word.ValueKind == JsonValueKind.String && word.GetString() == text))
        {
            faults.Add($"{path}: '{Excerpt(text)}' is no word of this list; expected one of {string.Join(", ", words.EnumerateArray().Where(word => word.ValueKind == JsonValueKind.String).Select(word => word.GetString()))}.");
        }

        // Characters as JSON Schema counts them: code points.
        if (schema.TryGetProperty("maxLength", out var longest) && text.EnumerateRunes().Count() > longest.GetInt32())
        {
            faults.Add($"{path}: expected at most {longest.GetInt32()} characters.");
        }
        else if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(text, pattern.GetString()!.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant, LongestMatch))
        {
            faults.Add($"{path}: '{Excerpt(text)}' is no id; expected small letters, digits and hyphens, such as 'cat-cow'.");
        }
    }

    private static IEnumerable<string> Types(JsonElement schema) => schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } types
        ? types.EnumerateArray().Select(type => type.GetString()!)
        : [schema.GetProperty("type").GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The schema has a type that is not checked."),
    };

    private static string Said(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "text",
        "boolean" => "true or false",
        "number" => "a number",
        "integer" => "a whole number",
        _ => type,
    };

    private static string Said(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => Excerpt(value.GetRawText()),
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    /// <summary>The name; <see langword="null"/> when it holds half a character.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The text; <see langword="null"/> when it holds half a character.</summary>
    public static string? TextOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Excerpt(string text) => text.Length <= Limits.LongestText ? text : $"{text[..Limits.LongestText]}...";
}
