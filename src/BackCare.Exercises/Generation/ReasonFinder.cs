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

    /// <param name="pool">The pool that made the problem.</param>
    /// <param name="problem">The problem that was solved.</param>
    /// <param name="selection">The exercises of the routine; null when there is no routine.</param>
    public ReasonFinder(CandidatePool pool, SelectionProblem problem, Selection? selection)
    {
        (this.pool, this.problem, this.selection) = (pool, problem, selection);
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
            ? Reason.Lost(candidate.Exercise, null, "out: the exercises asked for take every place, or are of its family")
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
        SelectionCriterion.Sides => "out: the others are done with the side asked for",
        SelectionCriterion.Spread => "out: the others reach more parts and directions",
        SelectionCriterion.Kinds => "out: the others are of more kinds",
        SelectionCriterion.Balance => "out: too much would bend the back forward",
        SelectionCriterion.Recent => "out: done recently, and others serve as well",
        SelectionCriterion.TimeOfDay => "out: others suit the time of day better",
        SelectionCriterion.PositionChanges => "out: it would change the position more often",
        SelectionCriterion.CalmEnd => "out: no stretch could come last",
        SelectionCriterion.Time => "out: it does not fit beside the others, or uses less of the time",
        SelectionCriterion.Seed => "out: as good as another, and the seed decides",
        _ => "out: it is in a routine that is better still",
    });

    /// <summary>Every way for the candidate to come in: in the place of each exercise that is not included, and added when there is room. One of a family is enough.</summary>
    private IEnumerable<Candidate[]> Exchanges(Selection current, Candidate candidate)
    {
        var family = current.Chosen.Where(chosen => chosen.Family == candidate.Family).ToArray();
        foreach (var old in family.Length == 0 ? current.Chosen : family)
        {
            if (!old.IsIncluded && family.Length < 2) yield return [.. current.Chosen.Select(chosen => chosen == old ? candidate : chosen)];
        }

        if (family.Length == 0 && current.Chosen.Count < problem.MaxExercises) yield return [.. current.Chosen, candidate];
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
        return Decisive(Node.Root(problem, current.Positions, current.Chosen).Terms, Node.Root(problem, positions, best).Terms);
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
