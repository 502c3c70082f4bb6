namespace BackCare.Exercises;

/// <summary>Looking through short lists without an enumerator or a closure on the heap: queries do it for every exercise.</summary>
internal static class Lists
{
    public static bool Has<T>(this IReadOnlyCollection<T> values, T value)
    {
        if (values is not IReadOnlyList<T> list) return values.Contains(value);
        for (var i = 0; i < list.Count; i++)
        {
            if (EqualityComparer<T>.Default.Equals(list[i], value)) return true;
        }

        return false;
    }

    public static bool Any<T, TWith>(this IReadOnlyList<T> list, TWith with, Func<T, TWith, bool> test)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (test(list[i], with)) return true;
        }

        return false;
    }
}
