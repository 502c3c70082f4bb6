namespace BackCare.Exercises;

/// <summary>Looking through short lists without an enumerator or a closure on the heap: queries do it for every exercise.</summary>
internal static class Lists
{
    /// <summary>Up to so many values, comparing with each is cheaper than a set; beyond, it would take the square of the time to look up all of them.</summary>
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

    /// <summary>The values to be looked up many times with <see cref="Has"/>: a short list as it is, a long one as a set.</summary>
    public static IReadOnlyCollection<T> Searchable<T>(this IReadOnlyList<T> list) => list.Count <= Short ? list : list.ToHashSet();

    /// <summary>A set of what is met on the way through a long list; nothing for a short one, where <see cref="IsRepeated"/> looks back.</summary>
    public static HashSet<T>? Seen<T>(this IReadOnlyList<T> list) => list.Count <= Short ? null : [];

    /// <summary>Whether the value at a place stands before it as well. To be asked for each place in order.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">The place.</param>
    /// <param name="seen">What <see cref="Seen"/> gave for the list.</param>
    public static bool IsRepeated<T>(this IReadOnlyList<T> list, int index, HashSet<T>? seen)
    {
        if (seen is not null) return !seen.Add(list[index]);
        for (var i = 0; i < index; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], list[index])) return true;
        }

        return false;
    }

    public static bool AnyWith<T, TArgument>(this IReadOnlyList<T> list, TArgument argument, Func<T, TArgument, bool> test)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (test(list[i], argument)) return true;
        }

        return false;
    }
}
