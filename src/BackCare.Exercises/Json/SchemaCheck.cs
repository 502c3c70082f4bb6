using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>Names every place where a document departs from its schema. Knows the keywords that <see cref="DocumentSchema"/> writes.</summary>
internal sealed class SchemaCheck(FaultLog faults)
{
    public void Check(JsonElement root, JsonNode schema) => Check(root, new Part(schema, schema), FindingPath.Root);

    private void Check(JsonElement value, Part part, FindingPath path)
    {
        if (!HasType(value, part, path)) return;
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                CheckObject(value, part, path);
                break;
            case JsonValueKind.Array:
                var index = 0;
                foreach (var item in value.EnumerateArray())
                {
                    if (faults.IsFull) return;
                    Check(item, part.Items!, path[index++]);
                }

                break;
            case JsonValueKind.String:
                CheckText(value, part, path);
                break;
            case JsonValueKind.Number:
                CheckNumber(value, part, path);
                break;
        }
    }

    private bool HasType(JsonElement value, Part part, FindingPath path)
    {
        var found = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.Number => value.TryGetInt32(out _) ? "integer" : "number",
            JsonValueKind.Null => "null",
            _ => "boolean",
        };
        var expected = part.Types;
        if (expected.Length == 0 || expected.Contains(found) || (found == "integer" && expected.Contains("number"))) return true;
        faults.Report(Rules.WrongType, path, $"Found {Say(found)}, expected {string.Join(" or ", expected.Select(Say))}.");
        return false;
    }

    private void CheckObject(JsonElement value, Part part, FindingPath path)
    {
        if (part.AnyMember is { } ofAny)
        {
            CheckTexts(value, ofAny, path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in value.EnumerateObject())
        {
            if (faults.IsFull) return;
            var isWhole = member.TryName(out var name);
            var place = path.Member(name);
            if (!isWhole)
            {
                faults.Report(Rules.BrokenText, place, $"The name '{Excerpt.Of(name)}' holds half a character; write the character whole, or remove it.");
            }
            else if (!part.Members.TryGetValue(name, out var expected))
            {
                faults.Report(Rules.UnknownMember, place, $"There is no member '{Excerpt.Of(name)}'{faults.Hints.For(name, part.Names)} Expected any of {Excerpt.List(part.Names)}.");
            }
            else if (!seen.Add(name))
            {
                faults.Report(Rules.DuplicateMember, place, $"'{Excerpt.Of(name)}' stands twice; remove one.");
            }
            else
            {
                Check(member.Value, expected, place);
            }
        }

        foreach (var name in part.Required)
        {
            if (!seen.Contains(name)) faults.Report(Rules.MissingMember, path, $"'{name}' is missing; add it.");
        }
    }

    /// <summary>An object whose members have any name.</summary>
    private void CheckTexts(JsonElement value, Part member, FindingPath path)
    {
        foreach (var one in value.EnumerateObject())
        {
            if (faults.IsFull) return;
            if (one.TryName(out var name)) Check(one.Value, member, path.Member(name));
            else faults.Report(Rules.BrokenText, path.Member(name), $"The name '{Excerpt.Of(name)}' holds half a character; write the character whole, or remove it.");
        }
    }

    private void CheckText(JsonElement value, Part part, FindingPath path)
    {
        if (!value.TryText(out var found))
        {
            faults.Report(Rules.BrokenText, path, HalfCharacters.Refusal);
        }
        else if (part.KnownWords is { } known)
        {
            if (!WordForm.Matches(found) || (known.Contains(found, StringComparer.OrdinalIgnoreCase) && !known.Contains(found)))
            {
                faults.Report(Rules.UnknownWord, path, $"'{Excerpt.Of(found)}' is not a word{faults.Hints.For(found, known)} Write {WordForm.Expectation}.");
            }
        }
        else if (part.Words is { } words)
        {
            if (!words.Contains(found))
            {
                faults.Report(Rules.UnknownWord, path, $"'{Excerpt.Of(found)}' is not a word of this list{faults.Hints.For(found, words)} Expected one of {Excerpt.List(words)}.");
            }
        }
        else if (part.IsId && !KebabCase.Matches(found))
        {
            faults.Report(Rules.NotAnId, path, $"'{Excerpt.Of(found)}' is not an id; write {KebabCase.Expectation}.");
        }
    }

    private void CheckNumber(JsonElement value, Part part, FindingPath path)
    {
        if (!value.TryGetDecimal(out _)) faults.Report(Rules.OutOfRange, path, $"{Excerpt.Of(value.GetRawText())} is out of range; expected at most 28 digits.");
        if (part.Limits is var (lowest, highest) && value.TryGetDouble(out var found) && (found < lowest || found > highest))
        {
            faults.Report(Rules.OutOfRange, path, string.Create(CultureInfo.InvariantCulture, $"{found} is out of range; expected {lowest} to {highest}."));
        }
    }

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

    /// <summary>The schema of one value, taken apart once however many values are compared with it.</summary>
    private sealed class Part
    {
        public Part(JsonNode schema, JsonNode root)
        {
            // What a document has in several places is described in one of them.
            if ((string?)schema["$ref"] is { } reference) schema = reference.Split('/').Skip(1).Aggregate(root, (node, name) => node[name]!);
            Types = schema["type"] switch { null => [], JsonArray several => Texts(several), var one => [(string)one!] };
            var members = schema["properties"]?.AsObject() ?? [];
            Names = [.. members.Select(member => member.Key)];
            Members = members.ToDictionary(member => member.Key, member => new Part(member.Value!, root), StringComparer.Ordinal);
            Required = Texts(schema["required"] ?? new JsonArray());
            Items = schema["items"] is { } items ? new(items, root) : null;
            Words = schema["enum"] is { } words ? Texts(words) : null;
            KnownWords = schema["examples"] is { } known ? Texts(known) : null;
            AnyMember = schema["additionalProperties"] is JsonObject any ? new(any, root) : null;
            IsId = schema["pattern"] is not null && KnownWords is null;
            Limits = schema["minimum"] is { } lowest && schema["maximum"] is { } highest ? ((int)lowest, (int)highest) : null;
        }

        public string[] Types { get; }

        public string[] Names { get; }

        public Dictionary<string, Part> Members { get; }

        public string[] Required { get; }

        public Part? Items { get; }

        public string[]? Words { get; }

        /// <summary>Of a vocabulary that documents extend: the words that are known.</summary>
        public string[]? KnownWords { get; }

        /// <summary>What every member is, where names are free.</summary>
        public Part? AnyMember { get; }

        public bool IsId { get; }

        public (int Lowest, int Highest)? Limits { get; }

        private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];
    }
}
