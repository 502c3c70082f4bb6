using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>Names every place where a document departs from its schema. Knows the keywords that <see cref="DocumentSchema"/> writes.</summary>
internal sealed class SchemaCheck(JsonText text)
{
    public void Check(JsonElement value, JsonNode schema, FindingPath path)
    {
        if (!HasType(value, schema["type"], path)) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(value, schema, path);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray()) Check(item, schema["items"]!, path[index++]);
                break;
            case JsonValueKind.String:
                CheckText(value.GetString()!, schema, path);
                break;
            case JsonValueKind.Number:
                CheckNumber(value, schema, path);
                break;
        }
    }

    private bool HasType(JsonElement value, JsonNode? type, FindingPath path)
    {
        var expected = type switch { null => [], JsonArray several => several.Select(one => (string)one!).ToArray(), _ => [(string)type!] };
        var found = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt32(out _) ? "integer" : "number",
            JsonValueKind.Null => "null",
            _ => "boolean",
        };
        if (expected.Length == 0 || expected.Contains(found) || (found == "integer" && expected.Contains("number"))) return true;
        text.Report(Rules.WrongType, path, $"Found {Say(found)}, expected {string.Join(" or ", expected.Select(Say))}.");
        return false;
    }

    private void CheckObject(JsonElement value, JsonNode schema, FindingPath path)
    {
        if (schema["additionalProperties"] is JsonObject ofAny)
        {
            foreach (var member in value.EnumerateObject()) Check(member.Value, ofAny, path.Member(member.Name));
            return;
        }

        var members = schema["properties"]!.AsObject();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            var place = path.Member(member.Name);
            if (!members.TryGetPropertyValue(member.Name, out var expected))
            {
                var names = members.Select(known => known.Key).ToArray();
                text.Report(Rules.UnknownMember, place, $"There is no member '{Short(member.Name)}'{Nearest.Hint(member.Name, names)} Expected any of {string.Join(", ", names)}.");
            }
            else if (!seen.Add(member.Name))
            {
                text.Report(Rules.DuplicateMember, place, $"'{Short(member.Name)}' stands twice; remove one.");
            }
            else
            {
                Check(member.Value, expected!, place);
            }
        }

        foreach (var name in schema["required"]?.AsArray().Select(required => (string)required!) ?? [])
        {
            if (!seen.Contains(name)) text.Report(Rules.MissingMember, path, $"'{name}' is missing; add it.");
        }
    }

    private void CheckText(string found, JsonNode schema, FindingPath path)
    {
        if (schema["enum"] is JsonArray words)
        {
            var known = words.Select(word => (string)word!).ToArray();
            if (!known.Contains(found)) text.Report(Rules.UnknownWord, path, $"'{Short(found)}' is not a word of this list{Nearest.Hint(found, known)} Expected one of {string.Join(", ", known)}.");
        }
        else if ((string?)schema["pattern"] == DocumentSchema.WordPattern)
        {
            if (!Word.Matches(found)) text.Report(Rules.UnknownWord, path, $"'{Short(found)}' is not a word; write {Word.Expectation}.");
        }
        else if (schema["pattern"] is not null && !KebabCase.Matches(found))
        {
            text.Report(Rules.NotAnId, path, $"'{Short(found)}' is not an id; write {KebabCase.Expectation}.");
        }
    }

    private void CheckNumber(JsonElement value, JsonNode schema, FindingPath path)
    {
        if (!value.TryGetDecimal(out _)) text.Report(Rules.OutOfRange, path, $"{Short(value.GetRawText())} is out of range; expected at most 28 digits.");
        if (schema["minimum"] is not { } lowest || schema["maximum"] is not { } highest) return;
        var found = value.GetInt32();
        if (found < (int)lowest || found > (int)highest)
        {
            text.Report(Rules.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"{found} is out of range; expected {(int)lowest} to {(int)highest}."));
        }
    }

    /// <summary>A text to quote: its beginning, when it is long.</summary>
    private static string Short(string found) => found.Length <= KebabCase.LongestId ? found : $"{found.AsSpan(0, KebabCase.LongestId)}...";

    private static string Say(string type) => type switch
    {
        "object" => "an object",
        "array" => "a list",
        "string" => "text",
        "integer" => "a whole number",
        "number" => "a number",
        "null" => "null",
        _ => "true or false",
    };
}
