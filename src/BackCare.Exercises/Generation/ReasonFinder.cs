using System.Globalization;
using BackCare.Exercises.Generation.Solver;

namespace BackCare.Exercises.Generation;

/// <summary>Finds for each exercise of the catalog the reason why it is in a routine or out of it.</summary>
/// <remarks>For a candidate that is out, every exchange is tried: it takes the place of a chosen exercise that is not included, or is added where there is room.</remarks>
internal sealed class ReasonFinder
{
    private readonly CandidatePool pool;
    private readonly SelectionProblem problem;
    private readonly Selection? selection;
    private readonly Score score;

    /// <param name="pool">The pool that made the problem.</param>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="selection">The exercises of the routine; null when there is no routine.</param>
    public ReasonFinder(CandidatePool pool, SelectionProblem problem, Selection? selection)
    {
        (this.pool, this.problem, this.selection) = (pool, problem, selection);
        score = problem.ScoreOf(selection?.Chosen ?? []);
    }

    /// <summary>One reason for each exercise of the catalog, in the order of their ids.</summary>
    public IEnumerable<Reason> Reasons()
    {
        var candidates = problem.Candidates.ToDictionary(candidate => candidate.Exercise.Id);
        return pool.Catalog.Exercises.Select(exercise => candidates.TryGetValue(exercise.Id, out var candidate) ? ReasonOf(candidate) : Unmet(exercise));
    }

    private Reason ReasonOf(Candidate candidate)
    {
        if (selection is null) return Reason.Lost(candidate.Exercise, null, "out: there is no routine");
        if (selection.Chosen.Contains(candidate)) return Chosen(candidate);
        var exchanges = Exchanges(selection, candidate).ToArray();
        return exchanges.Length == 0
            ? Reason.Lost(candidate.Exercise, null, "out: the exercises asked for take every place")
            : Lost(candidate.Exercise, LostOn(selection, exchanges));
    }

    private Reason Unmet(Exercise exercise)
    {
        var unmet = pool.FirstUnmet(exercise) ?? Requirement.Time;
        return Reason.Out(exercise, unmet, unmet switch
        {
            Requirement.Id => "out: excluded by its id",
            Requirement.Area => "out: targets none of the areas asked for",
            Requirement.Equipment => $"out: needs {string.Join(" and ", exercise.Equipment)}",
            Requirement.Position => $"out: starts {WordForm.AndList(exercise.Positions.Select(position => position.Name), "or")}",
            Requirement.Demand => $"out: asks for {WordForm.AndList(exercise.DemandsAtAnyLevel.Where(pool.Request.Avoided.Contains).Select(demand => demand.Name))}",
            Requirement.Kind => $"out: is a {WordForm.InSentence(exercise.Kind.Name)}",
            _ => string.Create(CultureInfo.InvariantCulture, $"out: takes at least {pool.ShortestSeconds(exercise)} s"),
        });
    }

    private Reason Chosen(Candidate candidate)
    {
        TargetArea[] reached = [.. pool.Areas.Where(candidate.Exercise.Targets)];
        return Reason.Chosen(candidate.Exercise, reached, $"chosen: {(candidate.IsIncluded ? "asked for; " : "")}targets the {WordForm.AndList(reached.Select(area => area.Name))}");
    }

    private static Reason Lost(Exercise exercise, SelectionCriterion? lost) => Reason.Lost(exercise, lost, lost switch
    {
        SelectionCriterion.Coverage => "out: the others cover the areas better",
        SelectionCriterion.Kinds => "out: the others are of more kinds",
        SelectionCriterion.Recent => "out: done recently, and others serve as well",
        SelectionCriterion.PositionChanges => "out: it would change the position once more",
        SelectionCriterion.Time => "out: it does not fit beside the others, or uses less of the time",
        SelectionCriterion.Seed => "out: as good as another, and the seed decides",
        _ => "out: it is in a routine that is better still",
    });

    /// <summary>Every way for the candidate to come in: in the place of each exercise that is not included, and added when there is room.</summary>
    private IEnumerable<Candidate[]> Exchanges(Selection current, Candidate candidate)
    {
        foreach (var old in current.Chosen)
        {
            if (!old.IsIncluded) yield return [.. current.Chosen.Select(chosen => chosen == old ? candidate : chosen)];
        }

        if (current.Chosen.Count < problem.MaxExercises) yield return [.. current.Chosen, candidate];
    }

    /// <summary>The criterion on which the best exchange loses; null when an exchange does not lose.</summary>
    private SelectionCriterion? LostOn(Selection current, IEnumerable<Candidate[]> exchanges)
    {
        var lost = exchanges.Select(exchange => LostOn(current, exchange)).ToArray();
        return lost.Contains(null) ? null : lost.Max();
    }

    private SelectionCriterion? LostOn(Selection current, Candidate[] exchange)
    {
        var other = problem.ScoreOf(exchange);
        if (other.Coverage < score.Coverage) return SelectionCriterion.Coverage;

        // An exchange that does not fit is no choice, whatever it gains.
        var positions = Selection.FewestPositions(exchange);
        if (Selection.LongestSeconds(exchange, problem.BudgetSeconds - positions.ChangeSeconds) is not { } seconds) return SelectionCriterion.Time;
        if (other != score) return other.CompareTo(score) > 0 ? null : other.Kinds < score.Kinds ? SelectionCriterion.Kinds : SelectionCriterion.Recent;

        var order = positions.Changes.CompareTo(current.PositionChanges);
        if (order != 0) return order > 0 ? SelectionCriterion.PositionChanges : null;
        order = seconds.CompareTo(current.Seconds);
        return order < 0 ? SelectionCriterion.Time : order > 0 ? null : SelectionCriterion.Seed;
    }
}
