using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>The line and the byte of each value that a path leads to, found in one pass over the text.</summary>
/// <remarks>The paths make a tree, and only what it holds is remembered: neither the length of names nor the number of other values matters.</remarks>
internal sealed class JsonPlaces
{
    private const int Root = 0;
    private const int None = -1;

    private readonly Dictionary<(int Around, string? Name, int Index), int> nodes = [];
    private readonly List<(int Around, (int Line, int Column)? Place)> values = [(None, null)];
    private readonly int[] asked;

    private JsonPlaces(IReadOnlyList<FindingPath> paths)
    {
        asked = new int[paths.Count];
        for (var i = 0; i < asked.Length; i++) asked[i] = Add(paths[i]);
    }

    /// <summary>For each path the place of its value, or of the nearest value that contains it. Where a member stands twice, the last one counts.</summary>
    public static IReadOnlyList<(int Line, int Column)?> Of(ReadOnlySpan<byte> utf8, IReadOnlyList<FindingPath> paths)
    {
        var places = new JsonPlaces(paths);
        try
        {
            places.Walk(utf8);
        }
        catch (JsonException)
        {
            // What follows the break has no place; the break itself is reported with its own line.
        }

        return Array.ConvertAll(places.asked, places.Nearest);
    }

    private int Add(FindingPath path)
    {
        var node = Root;
        foreach (var (name, index) in path.Parts)
        {
            if (!nodes.TryGetValue((node, name, index), out var inside))
            {
                inside = values.Count;
                nodes.Add((node, name, index), inside);
                values.Add((node, null));
            }

            node = inside;
        }

        return node;
    }

    private void Walk(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var around = new Stack<(int Node, bool IsArray, int Next)>();
        var (node, line, lineStart, counted) = (Root, 1, 0, 0);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    node = Inside(around.Peek().Node, reader.Name(), 0);
                    continue;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    around.Pop();
                    continue;
            }

            if (around.TryPop(out var container))
            {
                if (container.IsArray) node = Inside(container.Node, null, container.Next++);
                around.Push(container);
            }

            if (node == None)
            {
                reader.Skip();
                continue;
            }

            var start = (int)reader.TokenStartIndex;
            var between = utf8[counted..start];
            line += between.Count((byte)'\n');
            if (between.LastIndexOf((byte)'\n') is >= 0 and var at) lineStart = counted + at + 1;
            counted = start;
            values[node] = (values[node].Around, (line, start - lineStart + 1));
            if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject) around.Push((node, reader.TokenType == JsonTokenType.StartArray, 0));
        }
    }

    private int Inside(int container, string? name, int index) => nodes.GetValueOrDefault((container, name, index), None);

    private (int Line, int Column)? Nearest(int node)
    {
        for (; node != None; node = values[node].Around)
        {
            if (values[node].Place is { } place) return place;
        }

        return null;
    }
}
