using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads JSON that is known to be sound: it is embedded and tests read it strictly, or it was compared with its schema before. So nothing is checked again, and a
/// program that reads it first compiles little: no serializer and no generics of value types.
/// </summary>
internal static class SoundJson
{
    /// <summary>A resource of this assembly.</summary>
    public static JsonElement Embedded(string name)
    {
        using var stream = typeof(SoundJson).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Parse(bytes);
    }

    public static JsonElement Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        return JsonElement.ParseValue(ref reader);
    }

    extension(JsonElement value)
    {
        /// <summary>A member that may be missing, and is then undefined.</summary>
        public JsonElement Member(string name) => value.ValueKind != JsonValueKind.Undefined && value.TryGetProperty(name, out var member) ? member : default;

        public bool IsThere => value.ValueKind != JsonValueKind.Undefined;

        public bool Has(string name) => value.Member(name).IsThere;

        public string Text(string name) => value.GetProperty(name).GetString()!;

        public string? TextIf(string name) => value.Member(name) is { IsThere: true } text ? text.GetString() : null;

        public ValueList<string> Texts(string name) => value.List(name, static text => text.GetString()!);

        public double Number(string name, double otherwise = 0) => value.Member(name) is { IsThere: true } number ? number.GetDouble() : otherwise;

        public bool Flag(string name, bool otherwise = false) => value.Member(name) is { IsThere: true } flag ? flag.GetBoolean() : otherwise;

        public TWord Word<TWord>(string name) where TWord : struct, Enum => value.GetProperty(name).Word<TWord>();

        public TWord WordOr<TWord>(string name, TWord otherwise) where TWord : struct, Enum => value.Member(name) is { IsThere: true } word ? word.Word<TWord>() : otherwise;

        public TWord Word<TWord>() where TWord : struct, Enum => (TWord)Enum.Parse(typeof(TWord), value.GetString()!, ignoreCase: true);

        /// <summary>A list that may be missing, and is then empty.</summary>
        public ValueList<T> List<T>(string name, Func<JsonElement, T> make) => value.Member(name) is { IsThere: true } list ? list.List(make) : ValueList<T>.Empty;

        public ValueList<T> List<T>(Func<JsonElement, T> make)
        {
            var items = new T[value.GetArrayLength()];
            for (var i = 0; i < items.Length; i++) items[i] = make(value[i]);
            return ValueList<T>.Of(items);
        }

        /// <summary>The texts of an object whose members have any name.</summary>
        public Dictionary<string, string> TextsByName()
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var member in value.EnumerateObject()) texts.Add(member.Name, member.Value.GetString()!);
            return texts;
        }
    }
}
