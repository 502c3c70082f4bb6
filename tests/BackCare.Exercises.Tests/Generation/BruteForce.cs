using System.Numerics;

namespace BackCare.Exercises.Tests.Generation;

/// <summary>All selections of a small <see cref="SelectionModel"/>, found by trying every one. Slow, simple, and independent of the generator.</summary>
public sealed class BruteForce
{
    private readonly SelectionModel model;
    private readonly List<Selection> feasible = [];

    public BruteForce(SelectionModel model)
    {
        this.model = model;
        if (model.CanInclude) Extend([], BigInteger.One, from: 0);
        feasible.Sort((one, other) => other.Objective.CompareTo(one.Objective));
    }

    /// <summary>Every set of exercises that keeps all limits, at its best; the best set first.</summary>
    public IReadOnlyList<Selection> Feasible => feasible;

    /// <summary>The sets that no other set beats before the seed decides.</summary>
    public IEnumerable<Selection> Optimal => feasible.TakeWhile(selection => selection.Objective == feasible[0].Objective);

    /// <summary>The best of the set, or <see langword="null"/> when it keeps not every limit.</summary>
    public Selection? Of(IEnumerable<ExerciseId> ids)
    {
        var wanted = ids.ToHashSet();
        return feasible.Find(selection => wanted.SetEquals(selection.Ids));
    }

    /// <summary>Whether any set keeps all limits: more exercises only take more time, so that the included ones decide, or any one when none is.</summary>
    public static bool CanBeMet(SelectionModel model)
    {
        var included = model.Allowed.Where(choice => choice.IsIncluded).ToArray();
        return model.CanInclude && model.Allowed.Count > 0 && included.Length <= model.Limit
            && (included.Length == 0 || Shortest(model, included) <= model.Budget);
    }

    /// <summary>The sets of positions that all can be done in, each a subset of theirs.</summary>
    public static IEnumerable<Position[]> PositionSets(IReadOnlyCollection<Choice> chosen)
    {
        var positions = chosen.SelectMany(choice => choice.Positions).Distinct().Order().ToArray();
        return Enumerable.Range(1, (1 << positions.Length) - 1)
            .Select(bits => positions.Where((_, place) => (bits & (1 << place)) != 0).ToArray())
            .Where(used => chosen.All(choice => choice.Positions.Any(used.Contains)));
    }

    /// <summary>The set of the sums of one time of each, as bits.</summary>
    public static BigInteger Sums(IEnumerable<Choice> chosen) => chosen.Aggregate(BigInteger.One, Plus);

    private static int Shortest(SelectionModel model, IReadOnlyCollection<Choice> chosen) =>
        (model.Rounds * chosen.Sum(choice => choice.Seconds[0])) + (10 * model.ChangesIn(PositionSets(chosen).Min(used => used.Length)));

    private static BigInteger Plus(BigInteger sums, Choice choice) =>
        choice.Seconds.Aggregate(BigInteger.Zero, (all, seconds) => all | (sums << seconds));

    private void Extend(Choice[] chosen, BigInteger sums, int from)
    {
        if (chosen.Length > 0) Take(chosen, sums);
        if (chosen.Length == model.Limit) return;
        for (var next = from; next < model.Allowed.Count; next++)
        {
            Choice[] more = [.. chosen, model.Allowed[next]];
            if (SelectionModel.KeepsFamilies(more)) Extend(more, Plus(sums, model.Allowed[next]), next + 1);
        }
    }

    private void Take(Choice[] chosen, BigInteger sums)
    {
        if (model.Allowed.Any(choice => choice.IsIncluded && !chosen.Contains(choice))) return;
        Selection? best = null;

        // Of sets of positions that are equally good, the one of fewest changes, without a way to the floor, whose last position comes first in the flow.
        foreach (var used in PositionSets(chosen).OrderBy(used => (3 * used.Length) + (used.Any(SelectionModel.IsOnFloor) && !used.All(SelectionModel.IsOnFloor) ? 1 : 0)).ThenBy(used => used.Sum(position => 1 << (int)position)))
        {
            var room = (model.Budget - (10 * model.ChangesIn(used.Length))) / model.Rounds;
            if (room < chosen.Sum(choice => choice.Seconds[0])) continue;
            var fitting = sums & ((BigInteger.One << (room + 1)) - 1);
            var seconds = (int)fitting.GetBitLength() - 1;
            var selection = new Selection(chosen, model.ObjectiveOf(chosen, used, seconds), used, seconds);
            if (best is null || selection.Objective > best.Objective) best = selection;
        }

        if (best is not null) feasible.Add(best);
    }
}

/// <summary>A set of exercises with its objective, in the best positions for it, and the longest time that it can take in a round without the changes.</summary>
public sealed record Selection(IReadOnlyList<Choice> Chosen, Objective Objective, IReadOnlyList<Position> Positions, int Seconds)
{
    public IEnumerable<ExerciseId> Ids => Chosen.Select(choice => choice.Id);
}
