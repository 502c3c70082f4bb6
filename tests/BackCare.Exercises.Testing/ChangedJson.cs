using System.Text.Json;
using System.Text.Json.Nodes;

namespace BackCare.Exercises.Testing;

/// <summary>Changes sound documents, so that readers have something to refuse.</summary>
public static class ChangedJson
{
    /// <summary>One or two values removed, moved, doubled or replaced; often still sound. Some names stand twice, some characters are lost.</summary>
    public static string AsTree(string sound, Random random)
    {
        if (random.Next(4) == 0) return ChangedText(sound, random);
        var document = JsonNode.Parse(sound)!;
        for (var changes = random.Next(1, 3); changes > 0; changes--) Change(document, random);
        var json = document.ToJsonString(new() { WriteIndented = random.Next(2) == 0 }).Replace("HALF", "\\ud83d", StringComparison.Ordinal);
        return random.Next(5) == 0 ? WithMemberTwice(json, random) : json;
    }

    private static string ChangedText(string text, Random random)
    {
        const string Letters = "\"\\{}[],:0-e.\u0000\u00e4\ud83d ";
        var (at, length) = (random.Next(text.Length), random.Next(1, 30));
        return random.Next(4) switch
        {
            0 => text.Remove(at, Math.Min(length, text.Length - at)),
            1 => text.Insert(at, text.Substring(random.Next(text.Length - 30), length)),
            2 => text.Insert(at, $"{Letters[random.Next(Letters.Length)]}"),
            _ => text.Insert(text.IndexOfAny([',', ':', '{', '['], at / 2) + 1, new[] { "", " ", "\n\t ", "/* x */", "null,", "\"x\":1," }[random.Next(6)]),
        };
    }

    private static void Change(JsonNode document, Random random)
    {
        JsonNode[] all = [.. Values(document)];
        if (all.Length == 0) return;
        var node = all[random.Next(all.Length)];
        var other = all[random.Next(all.Length)].DeepClone();
        string[] values = ["null", "true", "-1", "0", "1", "3", "3600", "3601", "1001", "1.5", "1e2", "99999999999", "\"\"", "\" \"", "\"prone\"", "\"Prone\"", "\"ownWord\"", "\"cat-cow\"", "\"HALF\"", "\"de\"", "[]", "{}"];
        switch (random.Next(6))
        {
            case 0 when node.Parent is JsonObject around: around.Remove(node.GetPropertyName()); break;
            case 1 when node.Parent is JsonArray around: around.RemoveAt(node.GetElementIndex()); break;
            case 2 when node is JsonArray list: list.Insert(random.Next(list.Count + 1), random.Next(2) == 0 ? other : list.Count == 0 ? null : list[0]?.DeepClone()); break;
            case 3 when node is JsonObject members: InAnotherOrder(members, random); break;
            case 4 when node is JsonValue text && text.GetValueKind() == JsonValueKind.String: node.ReplaceWith(JsonValue.Create(text.GetValue<string>() + new[] { "", ".", " null", "ä🙆", "-a", "A", "\"" }[random.Next(7)])); break;
            default: node.ReplaceWith(random.Next(2) == 0 ? other : JsonNode.Parse(values[random.Next(values.Length)])); break;
        }
    }

    private static void InAnotherOrder(JsonObject members, Random random)
    {
        var all = members.ToArray();
        members.Clear();
        foreach (var (name, value) in all.OrderBy(_ => random.Next())) members.Add(name, value);
    }

    private static string WithMemberTwice(string json, Random random)
    {
        string[] names = [.. json.Split('"').Where(part => part.Length is > 0 and < 20 && part.All(char.IsAsciiLetter)).Distinct()];
        if (names.Length == 0) return json;
        var at = json.IndexOf('{', random.Next(json.Length / 2)) + 1;
        return json.Insert(at, $"\"{names[random.Next(names.Length)]}\":{new[] { "1", "[]", "\"x\"" }[random.Next(3)]},");
    }

    private static IEnumerable<JsonNode> Values(JsonNode node)
    {
        var inside = node switch { JsonObject members => members.Select(member => member.Value), JsonArray items => items, _ => [] };
        return inside.OfType<JsonNode>().SelectMany(value => Values(value).Prepend(value));
    }

    /// <summary>A piece of the text removed, copied, or something else put in: mostly no JSON any more, or not that of the format.</summary>
    public static string AsText(string text, Random random)
    {
        string[] bits = ["null", "[]", "{}", "[{}]", "[7]", "\"\\ud83d\"", "\"x\":1,", "1e400", "-0", "1.0", "\"exercises\":[{}],", ",\"items\":[null]", "\"items\":[{}],", "\\u0000", "\"formatVersion\":2,", "9999999999", "\"\"", ",", "\ud83d"];
        var at = random.Next(text.Length);
        var length = Math.Min(random.Next(1, 120), text.Length - at);
        switch (random.Next(4))
        {
            case 0:
                return text.Remove(at, length);
            case 1:
                return text.Insert(random.Next(text.Length), text.Substring(at, length));
            case 2:
                var before = text.IndexOfAny([':', ',', '[', '{'], at) + 1;
                return text.Insert(before, bits[random.Next(bits.Length)] + (random.Next(2) == 0 ? "," : ""));
            default:
                var lines = text.Split('\n').ToList();
                var first = random.Next(lines.Count);
                lines.InsertRange(random.Next(lines.Count), lines.GetRange(first, Math.Min(random.Next(1, 6), lines.Count - first)));
                return string.Join('\n', lines);
        }
    }
}
