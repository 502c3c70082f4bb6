namespace BackCare.Exercises;

/// <summary>The words of an enumeration that an exercise has, as bits: bit n is set when it has the word with the value n.</summary>
internal static class WordBits
{
    /// <summary>How many bits there are; no enumeration that a query asks for has more words.</summary>
    public const int Count = 64;

    // By the value of an area or a muscle: its bit, and those of all that it is a part of. To follow the parents for each exercise would be most of the work.
    private static readonly ulong[] Areas = WithWholes(static area => (int?)((TargetArea)area).Parent);
    private static readonly ulong[] Muscles = WithWholes(static muscle => (int?)((Muscle)muscle).Parent);

    /// <summary>The bit of a word; none for a value that is not defined.</summary>
    public static ulong Of(int word) => word is >= 0 and < Count ? 1UL << word : 0;

    /// <summary>The words of an exercise that a requirement is about. With a part of an area or a muscle it has the whole as well.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The requirement is about no enumeration.</exception>
    public static ulong Of(Requirement requirement, Exercise exercise) => requirement switch
    {
        Requirement.Area => Of(exercise.PrimaryAreas) | Of(exercise.SecondaryAreas),
        Requirement.Muscle => Of(exercise.PrimaryMuscles) | Of(exercise.SecondaryMuscles),
        Requirement.Position => Of(exercise.Positions),
        Requirement.Kind => Of((int)exercise.Kind),
        Requirement.Laterality => Of((int)exercise.Laterality),
        _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement, "Expected one that asks for words of an enumeration."),
    };

    private static ulong Of(IReadOnlyList<TargetArea> areas)
    {
        var bits = 0UL;
        for (var i = 0; i < areas.Count; i++) bits |= Of(Areas, (int)areas[i]);
        return bits;
    }

    private static ulong Of(IReadOnlyList<Muscle> muscles)
    {
        var bits = 0UL;
        for (var i = 0; i < muscles.Count; i++) bits |= Of(Muscles, (int)muscles[i]);
        return bits;
    }

    private static ulong Of(IReadOnlyList<Position> positions)
    {
        var bits = 0UL;
        for (var i = 0; i < positions.Count; i++) bits |= Of((int)positions[i]);
        return bits;
    }

    private static ulong Of(ulong[] withWholes, int word) => word is >= 0 and < Count ? withWholes[word] : 0;

    private static ulong[] WithWholes(Func<int, int?> parent)
    {
        var bits = new ulong[Count];
        for (var word = 0; word < Count; word++)
        {
            for (int? whole = word; whole is { } here; whole = parent(here)) bits[word] |= Of(here);
        }

        return bits;
    }
}
