namespace BackCare.Exercises;

/// <summary>Searches in lists that allocate no enumerator and no closure: queries do them for every exercise.</summary>
internal static class Lists
{
    /// <summary>Up to this many values, a linear search is cheaper than a set. Above it, looking up all of them would take quadratic time.</summary>
    private const int Short = 32;

    public static bool Has<T>(this IReadOnlyCollection<T> values, T value)
    {
        if (values is not IReadOnlyList<T> list) return values.Contains(value);
        for (var i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], value)) return true;
        }

        return false;
    }

    /// <summary>The values in a form for many calls of <see cref="Has"/>: a short list as it is, a long one as a set.</summary>
    public static IReadOnlyCollection<T> Searchable<T>(this IReadOnlyList<T> list) => list.Count <= Short ? list : list.ToHashSet();

    /// <summary>The set that <see cref="IsRepeated"/> fills; null for a short list, which it searches instead.</summary>
    public static HashSet<T>? Seen<T>(this IReadOnlyList<T> list) => list.Count <= Short ? null : [];

    /// <summary>Whether the value at an index also comes earlier in the list. To be called for every index, in ascending order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">The index.</param>
    /// <param name="seen">What <see cref="Seen"/> returned for the list.</param>
    public static bool IsRepeated<T>(this IReadOnlyList<T> list, int index, HashSet<T>? seen)
    {
        if (seen is not null) return !seen.Add(list[index]);
        for (var i = 0; i < index; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], list[index])) return true;
        }

        return false;
    }

    /// <summary>Whether a value passes a test that takes an argument, so that the test can be static and captures nothing.</summary>
    public static bool AnyWith<T, TArgument>(this IReadOnlyList<T> list, TArgument argument, Func<T, TArgument, bool> test)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (test(list[i], argument)) return true;
        }

        return false;
    }
}
