using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>Writing the members of values; what is missing or empty is left out.</summary>
internal static class JsonWriting
{
    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null) writer.WriteString(name, text);
    }

    public static void WriteWord<TWord>(this Utf8JsonWriter writer, string name, TWord? word) where TWord : struct, Enum
    {
        if (word is { } written) writer.WriteString(name, EnumWords.OfDefined(written));
    }

    public static void WriteNumber(this Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } written) writer.WriteNumber(name, written);
    }

    public static void WriteTime(this Utf8JsonWriter writer, string name, TimeSpan time) => writer.WriteString(name, time.ToString("c"));

    public static void WriteTexts<TValue>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<TValue> values, Func<TValue, string> spell)
    {
        if (values.Count > 0) writer.WriteList(name, values, value => writer.WriteStringValue(spell(value)));
    }

    public static void WriteWords<TWord>(this Utf8JsonWriter writer, string name, IReadOnlyCollection<TWord> words) where TWord : struct, Enum =>
        writer.WriteTexts(name, words, EnumWords.OfDefined);

    public static void WriteList<TValue>(this Utf8JsonWriter writer, string name, IEnumerable<TValue> values, Action<TValue> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) write(value);
        writer.WriteEndArray();
    }
}
