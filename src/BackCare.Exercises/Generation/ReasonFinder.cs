using System.Globalization;
using BackCare.Exercises.Generation.Solver;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>Finds for each exercise of the catalog the reason why it is in a routine or out of it.</summary>
/// <remarks>For a candidate that is out, every exchange is tried: it takes the place of a chosen exercise that is not included, or is added where there is room.</remarks>
internal sealed class ReasonFinder
{
    private readonly CandidatePool pool;
    private readonly SelectionProblem problem;
    private readonly Selection? selection;

    /// <param name="pool">The pool that made the problem.</param>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="selection">The exercises of the routine; null when there is no routine.</param>
    public ReasonFinder(CandidatePool pool, SelectionProblem problem, Selection? selection)
    {
        (this.pool, this.problem, this.selection) = (pool, problem, selection);
    }

    /// <summary>One reason for each exercise of the catalog, in the order of their ids.</summary>
    private Language Language => pool.Catalog.Language;

    public IEnumerable<Reason> Reasons()
    {
        var candidates = problem.Candidates.ToDictionary(candidate => candidate.Exercise.Id);
        return pool.Catalog.Exercises.Select(exercise => candidates.TryGetValue(exercise.Id, out var candidate) ? ReasonOf(candidate) : Unmet(exercise));
    }

    private Reason ReasonOf(Candidate candidate)
    {
        if (selection is null) return Reason.Lost(candidate.Exercise, null, Language.Say("reason.no-routine"));
        if (selection.Chosen.Contains(candidate)) return Chosen(candidate);
        var exchanges = Exchanges(selection, candidate).ToArray();
        return exchanges.Length == 0
            ? Reason.Lost(candidate.Exercise, null, Language.Say("reason.no-place"))
            : Lost(candidate.Exercise, LostOn(selection, exchanges));
    }

    private Reason Unmet(Exercise exercise)
    {
        var unmet = pool.FirstUnmet(exercise) ?? Requirement.Time;
        return Reason.Out(exercise, unmet, unmet switch
        {
            Requirement.Id => Language.Say("reason.unmet.id"),
            Requirement.Area => Language.Say("reason.unmet.area"),
            Requirement.Equipment => Language.Say("reason.unmet.equipment", ("equipment", Language.And(exercise.Equipment.Select(group => group.NameIn(Language))))),
            Requirement.Position => Language.Say("reason.unmet.position", ("positions", Language.Or(exercise.Positions.Select(Language.Word)))),
            Requirement.Demand => Language.Say("reason.unmet.demand", ("demands", Language.And(exercise.DemandsAtAnyLevel.Where(pool.Request.Avoided.Contains).Select(demand => demand.Said(Language))))),
            Requirement.Kind => Language.Say("reason.unmet.kind", ("kind", Language.Word(exercise.Kind))),
            _ => Language.Say("reason.unmet.time", ("seconds", pool.ShortestSeconds(exercise))),
        });
    }

    private Reason Chosen(Candidate candidate)
    {
        TargetArea[] reached = [.. pool.Areas.Where(candidate.Exercise.Targets)];
        return Reason.Chosen(candidate.Exercise, reached, Language.Say(candidate.IsIncluded ? "reason.chosen.included" : "reason.chosen", ("areas", Language.And(reached.Select(Language.Word)))));
    }

    private Reason Lost(Exercise exercise, SelectionCriterion? lost) =>
        Reason.Lost(exercise, lost, Language.Say(lost is { } criterion ? $"reason.lost.{EnumWords.Of(criterion)}" : "reason.lost"));

    /// <summary>Every way for the candidate to come in: in the place of each exercise that is not included, and added when there is room. One of a family is enough.</summary>
    private IEnumerable<Candidate[]> Exchanges(Selection current, Candidate candidate)
    {
        var family = current.Chosen.Where(chosen => chosen.Family == candidate.Family).ToArray();
        foreach (var old in family.Length == 0 ? current.Chosen : family)
        {
            if (!old.IsIncluded && family.Length < 2) yield return [.. current.Chosen.Select(chosen => chosen == old ? candidate : chosen)];
        }

        if (family.Length == 0 && current.Chosen.Length < problem.MaxExercises) yield return [.. current.Chosen, candidate];
    }

    /// <summary>The criterion on which the best exchange loses; null when an exchange does not lose.</summary>
    private SelectionCriterion? LostOn(Selection current, IEnumerable<Candidate[]> exchanges)
    {
        var fitting = exchanges.Select(exchange => (Exchange: exchange, Best: problem.Best(exchange))).Where(exchange => exchange.Best is not null).ToArray();

        // An exchange that does not fit is no choice, whatever it gains.
        if (fitting.Length == 0) return SelectionCriterion.Time;
        var (best, (bestScore, positions)) = fitting.Select(exchange => (exchange.Exchange, exchange.Best!.Value)).MaxBy(exchange => exchange.Value.Score);
        var score = problem.Best(current.Chosen)!.Value.Score;
        if (bestScore > score) return null;
        if (bestScore == score) return SelectionCriterion.Seed;
        return Decisive(problem.Terms(current.Chosen, current.Positions), problem.Terms(best, positions));
    }

    /// <summary>What decides between a selection and one that is worth less: the first criterion that is not points, or else where most points are lost.</summary>
    private static SelectionCriterion Decisive(Terms more, Terms less)
    {
        if (less.Coverage < more.Coverage) return SelectionCriterion.Coverage;
        if (less.Sided < more.Sided) return SelectionCriterion.Sides;
        (SelectionCriterion Criterion, int Lost)[] points =
        [
            (SelectionCriterion.Spread, more.Spread - less.Spread),
            (SelectionCriterion.Kinds, more.Kinds - less.Kinds),
            (SelectionCriterion.Balance, more.Balance - less.Balance),
            (SelectionCriterion.Recent, more.Recent - less.Recent),
            (SelectionCriterion.TimeOfDay, more.TimeOfDay - less.TimeOfDay),
            (SelectionCriterion.PositionChanges, more.PositionChanges - less.PositionChanges),
            (SelectionCriterion.CalmEnd, more.CalmEnd - less.CalmEnd),
            (SelectionCriterion.Time, more.Time - less.Time),
        ];
        return points.MaxBy(term => term.Lost).Criterion;
    }
}
