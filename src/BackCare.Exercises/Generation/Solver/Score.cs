namespace BackCare.Exercises.Generation.Solver;

/// <summary>What a selection is worth. Compared lexicographically: coverage, then sided exercises, then points. Greater is better.</summary>
/// <param name="Coverage">The sum of the weights of the requested areas that are covered, and of those that are covered as primary ones.</param>
/// <param name="Sided">How many exercises are done with the side that was asked for.</param>
/// <param name="Points">The points of docs/generator.md; they may be negative.</param>
internal readonly record struct Score(int Coverage, int Sided, int Points) : IComparable<Score>
{
    public static bool operator <(Score left, Score right) => left.CompareTo(right) < 0;

    public static bool operator >(Score left, Score right) => left.CompareTo(right) > 0;

    public static bool operator <=(Score left, Score right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Score left, Score right) => left.CompareTo(right) >= 0;

    public int CompareTo(Score other)
    {
        var order = Coverage.CompareTo(other.Coverage);
        if (order == 0) order = Sided.CompareTo(other.Sided);
        return order == 0 ? Points.CompareTo(other.Points) : order;
    }
}
