namespace BackCare.Exercises.Generation.Solver;

/// <summary>A solution: the chosen exercises and the positions in which they are done.</summary>
/// <param name="problem">The problem that it solves.</param>
/// <param name="chosen">The exercises, in the order of the seed; they fit into the time.</param>
/// <param name="positions">A set that contains a position of each of them, and none that is not needed.</param>
internal sealed class Selection(SelectionProblem problem, Candidate[] chosen, PositionSet positions)
{
    /// <summary>The exercises, in the order of the seed.</summary>
    public Candidate[] Chosen => chosen;

    /// <summary>The positions in which they are done.</summary>
    public PositionSet Positions => positions;

    /// <summary>Each exercise with its position and dose, in the order in which to do them.</summary>
    public IEnumerable<(Exercise Exercise, Position Position, Dose Dose)> InRoutineOrder()
    {
        var doses = EvenDoses.Of(problem, chosen, positions);
        return RoutineOrder.Of(chosen, positions).Select(placed => (placed.Candidate.Exercise, placed.Position, doses[placed.Candidate].Dose));
    }
}
