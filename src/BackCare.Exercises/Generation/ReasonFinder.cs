using System.Numerics;

namespace BackCare.Exercises;

/// <summary>What a routine would lose if an exercise that is out took the place of one that is in.</summary>
internal sealed class ReasonFinder
{
    private readonly Selection selection;
    private readonly IReadOnlyList<int> weights;
    private readonly int limit;
    private readonly int budget;
    private readonly Score standing;

    public ReasonFinder(Selection selection, IReadOnlyList<int> weights, int limit, int budget)
    {
        (this.selection, this.weights, this.limit, this.budget) = (selection, weights, limit, budget);
        standing = StandingOf(selection.Chosen);
    }

    public bool Has(Candidate candidate) => selection.Chosen.Contains(candidate);

    /// <summary>Whether any exercise could be exchanged, or added.</summary>
    public bool IsPossible => selection.Chosen.Count < limit || selection.Chosen.Any(chosen => !chosen.IsIncluded);

    /// <summary>The criterion on which the best exchange for the candidate loses; nothing when an exchange loses on none, or there is none.</summary>
    public SelectionCriterion? LostOn(Candidate candidate)
    {
        var places = selection.Chosen.Where(chosen => !chosen.IsIncluded).Select(old => selection.Chosen.Select(chosen => chosen == old ? candidate : chosen));
        if (selection.Chosen.Count < limit) places = places.Append(selection.Chosen.Append(candidate));
        var lost = places.Select(chosen => LostOn(chosen.ToArray())).ToArray();
        return lost.Contains(null) ? null : lost.Max();
    }

    private SelectionCriterion? LostOn(Candidate[] chosen)
    {
        var other = StandingOf(chosen);
        if (other.Coverage != standing.Coverage && other.CompareTo(standing) < 0) return SelectionCriterion.Coverage;

        // Whatever it gains, it is no choice when it does not fit.
        var positions = PositionSet.Smallest([.. chosen.Select(one => one.Positions)]);
        if (Selection.MostSeconds(chosen, budget - PositionSet.ChangeSeconds(positions)) is not { } seconds) return SelectionCriterion.Time;
        if (other != standing) return other.CompareTo(standing) > 0 ? null : other.Kinds < standing.Kinds ? SelectionCriterion.Kinds : SelectionCriterion.Recent;

        var order = PositionSet.Changes(positions).CompareTo(selection.Changes);
        if (order != 0) return order > 0 ? SelectionCriterion.PositionChanges : null;
        order = seconds.CompareTo(selection.Seconds);
        return order < 0 ? SelectionCriterion.Time : order > 0 ? null : SelectionCriterion.Seed;
    }

    private Score StandingOf(IReadOnlyList<Candidate> chosen)
    {
        var coverage = new CoverageTally(weights);
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
