namespace BackCare.Exercises;

/// <summary>Chooses a start position for each exercise of a routine, so that the position changes as seldom as the order allows.</summary>
internal static class Placement
{
    /// <param name="choices">The positions that each exercise can start in, the preferred one first; none is empty.</param>
    /// <param name="comesBack">Whether the first exercise comes again after the last one.</param>
    public static Position[] Choose(IReadOnlyList<IReadOnlyList<Position>> choices, bool comesBack)
    {
        var chosen = Choose(choices);
        if (!comesBack || chosen.Length == 0 || chosen[0] == chosen[^1]) return chosen;

        // A change more inside of each round costs more than the one that it saves between two rounds, so only as few are taken.
        foreach (var both in choices[0].Where(choices[^1].Contains))
        {
            var other = Choose([[both], .. choices.Skip(1).SkipLast(1), [both]]);
            if (Changes(other) == Changes(chosen)) return other;
        }

        return chosen;
    }

    private static Position[] Choose(IReadOnlyList<IReadOnlyList<Position>> choices)
    {
        var chosen = new Position[choices.Count];
        for (var start = 0; start < chosen.Length;)
        {
            // Greedy: staying in a position for as long as possible makes the fewest changes.
            IReadOnlyList<Position> common = choices[start];
            var end = start + 1;
            for (; end < chosen.Length; end++)
            {
                Position[] still = [.. common.Where(choices[end].Contains)];
                if (still.Length == 0) break;
                common = still;
            }

            Array.Fill(chosen, common[0], start, end - start);
            start = end;
        }

        return chosen;
    }

    private static int Changes(Position[] chosen) => chosen.Zip(chosen.Skip(1)).Count(pair => pair.First != pair.Second);
}
