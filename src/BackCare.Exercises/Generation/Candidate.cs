namespace BackCare.Exercises;

/// <summary>An exercise that a routine may use, with all that the search asks of it.</summary>
internal sealed class Candidate(Exercise exercise, int positions, IReadOnlyList<DoseOption> doses, bool isIncluded, int order)
{
    public Exercise Exercise => exercise;

    /// <summary>The allowed start positions, one bit each.</summary>
    public int Positions => positions;

    /// <summary>The doses to choose from, the shortest first. Candidates with the same doses share the list.</summary>
    public IReadOnlyList<DoseOption> Doses => doses;

    public bool IsIncluded => isIncluded;

    /// <summary>Its place among all candidates as the seed orders them.</summary>
    public int Order => order;

    public int ShortestSeconds => doses[0].Seconds;

    public int LongestSeconds => doses[^1].Seconds;
}
