using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>An instance of the integer program of docs/generator.md: the candidates to choose from, what they are scored by, and the limits.</summary>
internal sealed class SelectionProblem
{
    /// <param name="candidates">The candidates in the order of the seed.</param>
    /// <param name="areaWeights">The weight of each requested area.</param>
    /// <param name="maxExercises">How many exercises a selection has at most, from 1 to <see cref="CoverageTally.MaxExercises"/>.</param>
    /// <param name="budgetSeconds">How long a selection takes at most, changes of position included.</param>
    public SelectionProblem(IReadOnlyList<Candidate> candidates, IReadOnlyList<int> areaWeights, int maxExercises, int budgetSeconds)
    {
        (Candidates, AreaWeights, MaxExercises, BudgetSeconds) = (candidates, areaWeights, maxExercises, budgetSeconds);
        Groups = [.. candidates.Select(candidate => candidate.Group).Distinct()];
    }

    public IReadOnlyList<Candidate> Candidates { get; }

    /// <summary>The groups of the candidates, each once.</summary>
    public IReadOnlyList<CandidateGroup> Groups { get; }

    public IReadOnlyList<int> AreaWeights { get; }

    public int MaxExercises { get; }

    public int BudgetSeconds { get; }

    public Score ScoreOf(IReadOnlyList<Candidate> chosen)
    {
        var coverage = new CoverageTally(AreaWeights);
        var (kinds, recent) = (0u, 0);
        foreach (var candidate in chosen)
        {
            coverage.Add(candidate.Group);
            kinds |= 1u << (int)candidate.Group.Kind;
            recent += candidate.Group.Recent;
        }

        return new(coverage.Total, BitOperations.PopCount(kinds), recent);
    }
}
