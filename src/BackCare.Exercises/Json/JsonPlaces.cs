using System.Globalization;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>On which line and at which byte each value of a JSON text stands. Built only once something is wrong.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, (int Line, int Column)> places = new(StringComparer.Ordinal);

    public JsonPlaces(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var containers = new Stack<(string Path, bool IsArray, int Next)>();
        var (path, line, lineStart, counted) = ("$", 1, 0L, 0);
        try
        {
            while (reader.Read())
            {
                for (; counted < reader.TokenStartIndex; counted++)
                {
                    if (utf8[counted] == '\n') (line, lineStart) = (line + 1, counted + 1);
                }

                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        path = Member(containers.Peek().Path, reader.GetString()!);
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        containers.Pop();
                        break;
                    default:
                        if (containers.TryPop(out var around))
                        {
                            if (around.IsArray) path = Item(around.Path, around.Next++);
                            containers.Push(around);
                        }

                        places[path] = (line, (int)(reader.TokenStartIndex - lineStart) + 1);
                        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                        {
                            containers.Push((path, reader.TokenType == JsonTokenType.StartArray, 0));
                        }

                        break;
                }
            }
        }
        catch (JsonException)
        {
            // What follows the break has no place; the break itself is reported with its own line.
        }
    }

    public static string Member(string path, string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '$') ? $"{path}.{name}" : $"{path}['{name}']";

    public static string Item(string path, int index) => string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]");

    /// <summary>The place of the value at the path, or of the nearest value around it.</summary>
    public (int Line, int Column)? Of(string path)
    {
        while (path.Length > 0)
        {
            if (places.TryGetValue(path, out var place)) return place;
            path = path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];
        }

        return null;
    }
}
