namespace BackCare.Exercises.Generation.Solver;

/// <summary>The first three criteria of the objective. Compared lexicographically: coverage, then kinds, then recency. Greater is better.</summary>
/// <param name="Coverage">How well the areas are covered, in multiples of 1 / <see cref="CoverageTally.Unit"/>.</param>
/// <param name="Kinds">How many kinds of exercises there are.</param>
/// <param name="Recent">How often the exercises were done recently, all together; less is better.</param>
internal readonly record struct Score(long Coverage, int Kinds, int Recent) : IComparable<Score>
{
    public int CompareTo(Score other)
    {
        var order = Coverage.CompareTo(other.Coverage);
        if (order == 0) order = Kinds.CompareTo(other.Kinds);
        return order == 0 ? other.Recent.CompareTo(Recent) : order;
    }
}
