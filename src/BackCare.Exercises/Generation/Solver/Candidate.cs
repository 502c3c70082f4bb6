namespace BackCare.Exercises.Generation.Solver;

/// <summary>An exercise that a routine may use, with everything that the search needs to know of it.</summary>
/// <param name="exercise">The exercise.</param>
/// <param name="group">The candidates that count the same, this one among them.</param>
/// <param name="positions">The allowed start positions, at least one.</param>
/// <param name="doses">The doses to choose from, at least one, by rising duration.</param>
/// <param name="order">Its place in the order of the seed, from 0.</param>
internal sealed class Candidate(Exercise exercise, CandidateGroup group, PositionSet positions, IReadOnlyList<DoseOption> doses, int order)
{
    public Exercise Exercise => exercise;

    public CandidateGroup Group => group;

    public PositionSet Positions => positions;

    public IReadOnlyList<DoseOption> Doses => doses;

    public int Order => order;

    /// <summary>Whether every selection must contain it.</summary>
    public bool IsIncluded => group.IsIncluded;

    public int ShortestSeconds => doses[0].Seconds;

    public int LongestSeconds => doses[^1].Seconds;
}
