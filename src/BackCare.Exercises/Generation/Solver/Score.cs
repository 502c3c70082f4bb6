namespace BackCare.Exercises;

/// <summary>What decides between routines before positions, time and seed do, in this order. The greater of two is the better.</summary>
internal readonly record struct Score(long Coverage, int Kinds, int Recent) : IComparable<Score>
{
    public int CompareTo(Score other)
    {
        var order = Coverage.CompareTo(other.Coverage);
        if (order == 0) order = Kinds.CompareTo(other.Kinds);
        return order == 0 ? other.Recent.CompareTo(Recent) : order;
    }
}
