using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>Whether a document keeps to a JSON Schema, by the book (draft 2020-12). Knows the keywords that are used here and refuses all others.</summary>
internal sealed class JsonSchemaChecker
{
    private readonly List<string> faults = [];
    private readonly JsonElement root;

    private JsonSchemaChecker(JsonElement root) => this.root = root;

    public static IReadOnlyList<string> Faults(string schema, string document)
    {
        using var rules = JsonDocument.Parse(schema);
        using var value = JsonDocument.Parse(document);
        return Faults(rules.RootElement, value.RootElement);
    }

    public static IReadOnlyList<string> Faults(JsonElement schema, JsonElement document)
    {
        var checker = new JsonSchemaChecker(schema);
        checker.Check(schema, document, "$");
        return checker.faults;
    }

    /// <summary>Checks against the part of the schema that a reference leads to.</summary>
    private bool Follow(string reference, JsonElement value, string path)
    {
        Check(reference.Split('/').Skip(1).Aggregate(root, (part, name) => part.GetProperty(name)), value, path);
        return true;
    }

    private void Check(JsonElement schema, JsonElement value, string path)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var holds = keyword.Name switch
            {
                "$schema" => keyword.Value.ValueEquals("https://json-schema.org/draft/2020-12/schema") ? true : throw new NotSupportedException("another draft"),
                "$ref" => Follow(keyword.Value.GetString()!, value, path),
                "$id" or "title" or "examples" => true,
                "type" => Words(keyword.Value).Any(type => IsOf(type, value)),
                "enum" => keyword.Value.EnumerateArray().Any(word => JsonElement.DeepEquals(word, value)),
                "pattern" => value.ValueKind != JsonValueKind.String || IsMatch(value.GetString()!, keyword.Value.GetString()!),
                "maxLength" => value.ValueKind != JsonValueKind.String || value.GetString()!.EnumerateRunes().Count() <= keyword.Value.GetInt32(),
                "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
                "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
                "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
                "properties" => CheckMembers(keyword.Value, value, path),
                "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object => CheckAnyMember(keyword.Value, value, path),
                "additionalProperties" => keyword.Value.ValueKind != JsonValueKind.False ? throw new NotSupportedException("additionalProperties other than false")
                    : value.ValueKind != JsonValueKind.Object || value.EnumerateObject().All(member => schema.GetProperty("properties").TryGetProperty(member.Name, out _)),
                "items" => CheckItems(keyword.Value, value, path),
                _ => throw new NotSupportedException($"The checker does not know the keyword '{keyword.Name}'."),
            };
            if (!holds) faults.Add($"{path}: {keyword.Name}");
        }
    }

    private bool CheckMembers(JsonElement members, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        foreach (var member in value.EnumerateObject())
        {
            if (members.TryGetProperty(member.Name, out var schema)) Check(schema, member.Value, $"{path}.{member.Name}");
        }

        return true;
    }

    private bool CheckAnyMember(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object) return true;
        foreach (var member in value.EnumerateObject()) Check(schema, member.Value, $"{path}.{member.Name}");
        return true;
    }

    private bool CheckItems(JsonElement schema, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Array) return true;
        foreach (var (index, item) in value.EnumerateArray().Index()) Check(schema, item, $"{path}[{index}]");
        return true;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && double.IsInteger(value.GetDouble()), // 1.0 and 1e3 are integers by the book
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => throw new NotSupportedException($"The checker does not know the type '{type}'."),
    };

    /// <summary>In a schema $ is the very end; here it may come before a last line feed.</summary>
    private static bool IsMatch(string text, string pattern) => Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal));

    private static IEnumerable<string> Words(JsonElement words) =>
        words.ValueKind == JsonValueKind.Array ? words.EnumerateArray().Select(word => word.GetString()!) : [words.GetString()!];
}
