namespace BackCare.Exercises.Generation.Solver;

/// <summary>A solution: the chosen exercises, the positions in which they are done, and the total duration that their doses add up to.</summary>
internal sealed class Selection
{
    private readonly PositionSet positions;

    /// <param name="chosen">The exercises, in the order of the seed.</param>
    /// <param name="positions">A set that contains a position of each of them.</param>
    /// <param name="seconds">Their total duration, changes of position not included. Some choice of doses takes it exactly.</param>
    public Selection(IReadOnlyList<Candidate> chosen, PositionSet positions, int seconds) => (Chosen, this.positions, Seconds) = (chosen, positions, seconds);

    /// <summary>The exercises, in the order of the seed.</summary>
    public IReadOnlyList<Candidate> Chosen { get; }

    /// <summary>Their total duration, changes of position not included.</summary>
    public int Seconds { get; }

    public int PositionChanges => positions.Changes;

    /// <summary>Each exercise with its position and dose, in the order in which to do them.</summary>
    /// <remarks>Positions follow the flow. In one position mobility comes first, then strengthening, then stretches; of one kind, the order of ids.</remarks>
    public IEnumerable<(Exercise Exercise, Position Position, Dose Dose)> InRoutineOrder() => Chosen
        .Zip(Doses(), (candidate, dose) => (candidate.Exercise, Position: (candidate.Positions & positions).First, dose.Dose))
        .OrderBy(item => item.Position)
        .ThenBy(item => item.Exercise.Kind switch { ExerciseKind.Mobility => 0, ExerciseKind.Strengthening => 1, _ => 2 })
        .ThenBy(item => item.Exercise.Id);

    /// <summary>The longest total duration of these exercises that is not above a limit; null when even their shortest doses are.</summary>
    public static int? LongestSeconds(IReadOnlyList<Candidate> chosen, int limitSeconds) =>
        limitSeconds < chosen.Sum(candidate => candidate.ShortestSeconds) ? null : SuffixTotals(chosen, limitSeconds)[0].Descending().First();

    /// <summary>The fewest positions in which the exercises can be done; of several such sets the one that comes first in the order of <see cref="PositionSet"/>.</summary>
    public static PositionSet FewestPositions(IReadOnlyList<Candidate> chosen)
    {
        var sets = new PositionSet[chosen.Count];
        for (var i = 0; i < sets.Length; i++) sets[i] = chosen[i].Positions;
        return PositionSet.MinimumHitting(sets);
    }

    /// <summary>One dose for each exercise, together of exactly the total. Each gets the shortest one that lets the later exercises reach the rest.</summary>
    private IEnumerable<DoseOption> Doses()
    {
        var totals = SuffixTotals(Chosen, Seconds);
        var left = Seconds;
        for (var i = 0; i < Chosen.Count; i++)
        {
            var dose = Chosen[i].Doses.First(dose => totals[i + 1].Contains(left - dose.Seconds));
            left -= dose.Seconds;
            yield return dose;
        }
    }

    /// <summary>The table of a subset-sum computation: at index i, the total durations that the exercises from i on can take.</summary>
    private static DurationSet[] SuffixTotals(IReadOnlyList<Candidate> chosen, int maxSeconds)
    {
        var totals = new DurationSet[chosen.Count + 1];
        totals[^1] = DurationSet.OfZero(maxSeconds);
        for (var i = chosen.Count - 1; i >= 0; i--)
        {
            totals[i] = new(maxSeconds);
            foreach (var dose in chosen[i].Doses.TakeWhile(dose => dose.Seconds <= maxSeconds)) totals[i].AddShifted(totals[i + 1], dose.Seconds);
        }

        return totals;
    }
}
