namespace BackCare.Exercises;

/// <summary>An exercise that a routine may use, with all that the search asks of it.</summary>
internal sealed class Candidate(Exercise exercise, CandidateGroup group, int positions, IReadOnlyList<DoseOption> doses, int order)
{
    public Exercise Exercise => exercise;

    /// <summary>Those that count alike.</summary>
    public CandidateGroup Group => group;

    /// <summary>The allowed start positions, one bit each.</summary>
    public int Positions => positions;

    /// <summary>The doses to choose from, the shortest first.</summary>
    public IReadOnlyList<DoseOption> Doses => doses;

    /// <summary>Whether it must be in.</summary>
    public bool IsIncluded => group.IsIncluded;

    /// <summary>Its place among all candidates as the seed orders them.</summary>
    public int Order => order;

    public int ShortestSeconds => doses[0].Seconds;

    public int LongestSeconds => doses[^1].Seconds;
}
