using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace BackCare.Exercises;

/// <summary>Texts by name that cannot change, in the order of their names; equal to another map of the same names and texts.</summary>
internal sealed class ValueMap : IReadOnlyDictionary<string, string>, IEquatable<ValueMap>
{
    public static readonly ValueMap Empty = new([]);

    private readonly string[] names;
    private readonly string[] texts;

    private ValueMap(IReadOnlyCollection<KeyValuePair<string, string>> source)
    {
        (names, texts) = (new string[source.Count], new string[source.Count]);
        var count = 0;
        foreach (var (name, text) in source)
        {
            names[count] = name;
            texts[count++] = text ?? throw new ArgumentException($"'{name}' is null; expected text.", nameof(source));
        }

        Array.Sort(names, texts, StringComparer.Ordinal);
    }

    public int Count => names.Length;

    public IEnumerable<string> Keys => names.AsEnumerable();

    public IEnumerable<string> Values => texts.AsEnumerable();

    public string this[string key] => TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"There is no '{key}'.");

    public static ValueMap Copy(IReadOnlyDictionary<string, string> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source as ValueMap ?? (source.Count == 0 ? Empty : new(source));
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out string value)
    {
        var place = Array.BinarySearch(names, key, StringComparer.Ordinal);
        value = place < 0 ? null : texts[place];
        return place >= 0;
    }

    public bool Equals(ValueMap? other) => other is not null && names.AsSpan().SequenceEqual(other.names) && texts.AsSpan().SequenceEqual(other.texts);

    public override bool Equals(object? obj) => Equals(obj as ValueMap);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var name in names) hash.Add(name, StringComparer.Ordinal);
        foreach (var text in texts) hash.Add(text, StringComparer.Ordinal);

        return hash.ToHashCode();
    }

    public IEnumerator<KeyValuePair<string, string>> GetEnumerator()
    {
        for (var i = 0; i < names.Length; i++) yield return new(names[i], texts[i]);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
