using System.Collections;

namespace BackCare.Exercises;

/// <summary>A list that cannot change and equals another list of the same elements in the same order.</summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    public static readonly ValueList<T> Empty = new([]);

    private readonly T[] items;

    private ValueList(T[] items) => this.items = items;

    public int Count => items.Length;

    public T this[int index] => items[index];

    public static ValueList<T> Copy(IEnumerable<T> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ValueList<T> already) return already;
        var copy = source.ToArray();
        if (!typeof(T).IsValueType && Array.Exists(copy, item => item is null)) throw new ArgumentException("A list may not hold null.", nameof(source));
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    /// <summary>The elements of an array that nobody else holds; none of them is null.</summary>
    public static ValueList<T> Of(T[] items) => items.Length == 0 ? Empty : new(items);

    /// <summary>The results of converting each element of a list.</summary>
    public static ValueList<T> Of<TFrom>(IReadOnlyList<TFrom> source, Func<TFrom, T> convert)
    {
        if (source.Count == 0) return Empty;
        var items = new T[source.Count];
        for (var i = 0; i < items.Length; i++) items[i] = convert(source[i]);
        return new(items);
    }

    /// <summary>The items of a list that is used again, and empty after that. None may be null.</summary>
    public static ValueList<T> Taken(List<T> items)
    {
        if (items.Count == 0) return Empty;
        var taken = new ValueList<T>(items.ToArray());
        items.Clear();
        return taken;
    }

    public bool Equals(ValueList<T>? other) => other is not null && items.AsSpan().SequenceEqual(other.items, EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in items) hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    public override string ToString() => string.Join(", ", items);
}
