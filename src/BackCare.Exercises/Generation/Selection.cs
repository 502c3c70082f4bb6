namespace BackCare.Exercises;

/// <summary>Chosen exercises with their doses, and how good they are. The greater of two is the better.</summary>
internal sealed record Selection(
    IReadOnlyList<Candidate> Chosen, Arrangement Arrangement, IReadOnlyList<int> Doses, Merit Merit, int Seconds, ulong Rank);

/// <summary>What decides between selections before time and seed do, in this order.</summary>
internal readonly record struct Merit(long Coverage, int Kinds, int Recent, int Changes) : IComparable<Merit>
{
    public int CompareTo(Merit other)
    {
        var order = Coverage.CompareTo(other.Coverage);
        if (order == 0) order = Kinds.CompareTo(other.Kinds);
        if (order == 0) order = other.Recent.CompareTo(Recent);
        if (order == 0) order = other.Changes.CompareTo(Changes);
        return order;
    }
}
