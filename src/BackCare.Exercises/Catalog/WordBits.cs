namespace BackCare.Exercises;

/// <summary>The words of an enumeration that an exercise has, as bits: bit n is set when it has the word with the value n.</summary>
internal static class WordBits
{
    /// <summary>The bit of a word; none for a value that no enumeration here has.</summary>
    public static ulong Of(int word) => word is >= 0 and < 64 ? 1UL << word : 0;

    /// <summary>The words of an exercise that a requirement is about. An exercise has an area or a muscle as well when it has a part of it.</summary>
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
        for (var i = 0; i < areas.Count; i++)
        {
            for (TargetArea? around = areas[i]; around is { } here; around = here.Parent) bits |= Of((int)here);
        }

        return bits;
    }

    private static ulong Of(IReadOnlyList<Muscle> muscles)
    {
        var bits = 0UL;
        for (var i = 0; i < muscles.Count; i++)
        {
            for (Muscle? whole = muscles[i]; whole is { } here; whole = here.Parent) bits |= Of((int)here);
        }

        return bits;
    }

    private static ulong Of(IReadOnlyList<Position> positions)
    {
        var bits = 0UL;
        for (var i = 0; i < positions.Count; i++) bits |= Of((int)positions[i]);
        return bits;
    }
}
