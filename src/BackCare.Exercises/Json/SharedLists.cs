using System.Runtime.CompilerServices;

namespace BackCare.Exercises.Serialization;

/// <summary>One list for lists of the same objects in a document, as <see cref="SharedValues{T}"/> makes them. A table of fixed size: where two lists want one place, the later one has it.</summary>
internal sealed class SharedLists<T> where T : class
{
    private readonly ValueList<T>?[] places = new ValueList<T>?[256];

    /// <summary>The items of a list that is used again, and empty after that.</summary>
    public ValueList<T> Taken(List<T> items)
    {
        if (items.Count == 0) return ValueList<T>.Empty;
        ref var place = ref places[(RuntimeHelpers.GetHashCode(items[0]) ^ items.Count) & (places.Length - 1)];
        if (place is null || !HasAll(place, items)) return place = ValueList<T>.Taken(items);
        items.Clear();
        return place;
    }

    private static bool HasAll(ValueList<T> list, List<T> items)
    {
        if (list.Count != items.Count) return false;
        for (var i = 0; i < items.Count; i++)
        {
            if (!ReferenceEquals(list[i], items[i])) return false;
        }

        return true;
    }
}
