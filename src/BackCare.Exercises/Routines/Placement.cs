namespace BackCare.Exercises;

/// <summary>Chooses a start position for each exercise of a routine, so that the position changes as seldom as the order allows.</summary>
internal static class Placement
{
    /// <param name="choices">The positions that each exercise can start in, the preferred one first; none is empty.</param>
    public static Position[] Choose(IReadOnlyList<IReadOnlyList<Position>> choices)
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
}
