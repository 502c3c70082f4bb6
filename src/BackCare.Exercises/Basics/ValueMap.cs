using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace BackCare.Exercises;

/// <summary>Texts by name that cannot change, in the order of their names; equal to another map of the same names and texts.</summary>
internal sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    public static readonly ValueMap Empty = new([]);

    private readonly SortedDictionary<string, string> texts;

    private ValueMap(IEnumerable<KeyValuePair<string, string>> source)
    {
        texts = new(StringComparer.Ordinal);
        foreach (var (name, text) in source) texts.Add(name, text ?? throw new ArgumentException($"'{name}' is null; expected text.", nameof(source)));
    }

    public int Count => texts.Count;

    public IEnumerable<string> Keys => texts.Keys;

    public IEnumerable<string> Values => texts.Values;

    public string this[string key] => texts[key];

    public static ValueMap Copy(IReadOnlyDictionary<string, string> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as ValueMap ?? (source.Count == 0 ? Empty : new(source));
    }

    public bool ContainsKey(string key) => texts.ContainsKey(key);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value) => texts.TryGetValue(key, out value);

    public bool Equals(ValueMap? other) => other is not null && texts.SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var (name, text) in texts)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(text, StringComparer.Ordinal);
        }

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
