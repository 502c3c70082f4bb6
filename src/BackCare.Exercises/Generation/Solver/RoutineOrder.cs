namespace BackCare.Exercises.Generation.Solver;

/// <summary>Puts a selection into the order in which to do it: exercises of one position together, standing and sitting on a chair first, and a calm end.</summary>
internal static class RoutineOrder
{
    /// <summary>Each exercise with its position, in order. A stretch is done in the last position that it can be done in, any other in the first.</summary>
    public static IEnumerable<(Candidate Candidate, Position Position)> Of(IReadOnlyList<Candidate> chosen, PositionSet positions) =>
        Orders(positions).Select(order => Placed(chosen, order)).MinBy(Faults)!;

    /// <summary>What speaks against an order, the gravest first: no stretch at the end, getting up from lying, and exercises before those of an earlier kind.</summary>
    private static (bool NoCalmEnd, int Rises, int Inversions) Faults((Candidate Candidate, Position Position)[] placed)
    {
        var (rises, inversions) = (0, 0);
        for (var i = 1; i < placed.Length; i++)
        {
            if (placed[i].Position < placed[i - 1].Position && IsLying(placed[i - 1].Position) && !IsLying(placed[i].Position)) rises++;
            for (var before = 0; before < i; before++)
            {
                if (Rank(placed[before].Candidate) > Rank(placed[i].Candidate)) inversions++;
            }
        }

        return (!placed[^1].Candidate.IsStretch, rises, inversions);
    }

    private static (Candidate Candidate, Position Position)[] Placed(IReadOnlyList<Candidate> chosen, IReadOnlyList<Position> order) =>
    [
        .. chosen
            .Select(candidate => (Candidate: candidate, Place: candidate.IsStretch ? Last(order, candidate) : First(order, candidate)))
            .OrderBy(placed => placed.Place).ThenBy(placed => Rank(placed.Candidate)).ThenBy(placed => placed.Candidate.Exercise.Id)
            .Select(placed => (placed.Candidate, order[placed.Place])),
    ];

    private static int First(IReadOnlyList<Position> order, Candidate candidate) => Enumerable.Range(0, order.Count).First(place => candidate.Positions.Contains(order[place]));

    private static int Last(IReadOnlyList<Position> order, Candidate candidate) => Enumerable.Range(0, order.Count).Last(place => candidate.Positions.Contains(order[place]));

    /// <summary>Mobility comes first, then strengthening, then stretches.</summary>
    private static int Rank(Candidate candidate) => candidate.Exercise.Kind switch { ExerciseKind.Mobility => 0, ExerciseKind.Strengthening => 1, _ => 2 };

    private static bool IsLying(Position position) => position >= Position.Supine;

    /// <summary>The flow from standing to lying, and the same with one of the positions moved to the end; those on the floor stay behind the others.</summary>
    private static IEnumerable<IReadOnlyList<Position>> Orders(PositionSet positions)
    {
        Position[] flow = [.. positions.InFlow];
        return flow.Where(positions.Last.Contains).Reverse().Select(last => (IReadOnlyList<Position>)[.. flow.Where(other => other != last), last]);
    }
}
