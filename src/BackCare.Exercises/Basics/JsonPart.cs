using System.Globalization;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>A value of JSON and the way to it, while a value of this library is read: what it is not is refused with its path and what was expected.</summary>
internal sealed class JsonPart
{
    private readonly JsonElement element;
    private readonly JsonPart? around;
    private readonly string place;

    private JsonPart(JsonElement element, JsonPart? around, string place) => (this.element, this.around, this.place) = (element, around, place);

    public bool IsText => element.ValueKind == JsonValueKind.String;

    public bool IsNull => element.ValueKind == JsonValueKind.Null;

    /// <summary>The JSON of this part.</summary>
    public string Json => element.GetRawText();

    private string Path => around is null ? "$" : around.Path + place;

    /// <summary>Reads the value that the reader stands at.</summary>
    /// <remarks>
    /// The serializer gives an exception without a path the path of the whole value. At the root of a text the place inside is the whole path, so it is given here;
    /// deeper, the message names it.
    /// </remarks>
    /// <exception cref="JsonException">The value is not what was expected.</exception>
    public static TValue Read<TValue>(ref Utf8JsonReader reader, Func<JsonPart, TValue> make)
    {
        var isRoot = reader.CurrentDepth == 0;
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return make(new(document.RootElement, null, ""));
        }
        catch (RefusedPartException refused)
        {
            throw isRoot ? new JsonException(refused.Message, refused.Path, null, null) : new JsonException(refused.Path == "$" ? refused.Message : $"{refused.Path}: {refused.Message}");
        }
    }

    /// <summary>The text that the reader stands at.</summary>
    /// <exception cref="JsonException">It holds half a character.</exception>
    public static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException(HalfCharacters.Refusal, e);
        }
    }

    public static string Say(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String or JsonTokenType.PropertyName => "text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The members of an object, each of which is one of these; required ones are there.</summary>
    public JsonMembers Members(IReadOnlyCollection<string> known, IEnumerable<string> required)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Wrong("an object");
        var members = new Dictionary<string, JsonPart>(StringComparer.OrdinalIgnoreCase);
        foreach (var member in element.EnumerateObject())
        {
            if (!member.TryName(out var name)) throw Refused("The name of a member holds half a character; write the character whole, or remove it.");
            var part = new JsonPart(member.Value, this, $".{name}");
            if (!known.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                throw part.Refused($"There is no member '{Excerpt.Of(name)}'{Nearest.Hint(name, known)} Expected any of {Excerpt.List(known)}.");
            }

            if (!members.TryAdd(name, part)) throw part.Refused($"'{name}' stands twice; remove one.");
        }

        foreach (var name in required)
        {
            if (!members.ContainsKey(name)) throw Refused($"'{name}' is missing; add it.");
        }

        return new(members);
    }

    /// <summary>Whether it is an object with the member.</summary>
    public bool Has(string name) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out _);

    /// <summary>A member of an object whose other members do not matter.</summary>
    public JsonPart Member(string name)
    {
        if (element.ValueKind != JsonValueKind.Object) throw Wrong("text or an object");
        return element.TryGetProperty(name, out var member) ? new(member, this, $".{name}") : throw Refused($"'{name}' is missing; add it.");
    }

    public IReadOnlyList<TItem> List<TItem>(Func<JsonPart, TItem> make)
    {
        if (element.ValueKind != JsonValueKind.Array) throw Wrong("a list");
        var items = new List<TItem>(element.GetArrayLength());
        foreach (var item in element.EnumerateArray()) items.Add(make(new(item, this, string.Create(CultureInfo.InvariantCulture, $"[{items.Count}]"))));
        return items;
    }

    public string Text()
    {
        if (!IsText) throw Wrong("text");
        return element.TryText(out var text) ? text : throw Refused(HalfCharacters.Refusal);
    }

    /// <summary>A value in its text form.</summary>
    public TValue Value<TValue>() where TValue : IParsable<TValue>
    {
        var text = Text();
        try
        {
            return TValue.Parse(text, null);
        }
        catch (FormatException e)
        {
            throw Refused(e.Message);
        }
    }

    public TWord Word<TWord>() where TWord : struct, Enum
    {
        try
        {
            return EnumWords.Parse<TWord>(Text());
        }
        catch (JsonException e)
        {
            throw Refused(e.Message);
        }
    }

    /// <summary>A span of time such as "00:10:00", to the tick.</summary>
    public TimeSpan Time() => TimeSpan.TryParseExact(Text(), "c", CultureInfo.InvariantCulture, out var time) ? time : throw Refused("Expected a time such as '00:10:00'.");

    public int Number() => element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) ? number : throw Wrong("a whole number");

    public double Fraction() => element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out var number) ? number : throw Wrong("a number");

    public bool YesOrNo() => element.ValueKind is JsonValueKind.True or JsonValueKind.False ? element.GetBoolean() : throw Wrong("true or false");

    /// <summary>What was read does not make sense: refused here.</summary>
    public RefusedPartException Refused(string message) => new(Path, message);

    /// <summary>What was read does not make sense: refused at a place inside.</summary>
    public RefusedPartException Refused(string place, string message) => new(Path + place, message);

    private RefusedPartException Wrong(string expected) => Refused($"Found {Found}, expected {expected}.");

    private string Found => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
