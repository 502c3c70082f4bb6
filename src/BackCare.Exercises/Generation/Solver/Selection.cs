namespace BackCare.Exercises;

/// <summary>Chosen exercises, the positions in which they are done, and a dose for each that together take the time.</summary>
internal sealed class Selection
{
    private readonly IReadOnlyList<Candidate> chosen;
    private readonly int positions;
    private readonly int seconds;

    /// <param name="chosen">The exercises, in the order of the seed.</param>
    /// <param name="positions">One position for each of them is among these.</param>
    /// <param name="seconds">The time that they take, changes of position aside: some choice of doses takes it exactly.</param>
    public Selection(IReadOnlyList<Candidate> chosen, int positions, int seconds) => (this.chosen, this.positions, this.seconds) = (chosen, positions, seconds);

    public IReadOnlyList<Candidate> Chosen => chosen;

    public int Changes => PositionSet.Changes(positions);

    /// <summary>The time that they take, changes of position aside.</summary>
    public int Seconds => seconds;

    public IEnumerable<Exercise> Exercises => chosen.Select(candidate => candidate.Exercise);

    /// <summary>Each exercise with its position and dose: by position; in one position mobility first, then strengthening, then stretches; then by id.</summary>
    public IEnumerable<(Exercise Exercise, Position Position, Dose Dose)> InOrder() => chosen
        .Zip(Doses(), (candidate, dose) => (candidate.Exercise, Position: PositionSet.First(candidate.Positions, positions), dose.Dose))
        .OrderBy(item => item.Position)
        .ThenBy(item => item.Exercise.Kind switch { ExerciseKind.Mobility => 0, ExerciseKind.Strengthening => 1, _ => 2 })
        .ThenBy(item => item.Exercise.Id);

    /// <summary>The most time that the exercises can take without passing a limit; nothing when even their shortest doses do.</summary>
    public static int? MostSeconds(IReadOnlyList<Candidate> chosen, int limit) =>
        limit < chosen.Sum(candidate => candidate.ShortestSeconds) ? null : TimesFrom(chosen, limit)[0].Descending().First();

    /// <summary>One dose for each, together of exactly the time; an earlier one gets the shortest that leaves the others enough to do.</summary>
    private IEnumerable<DoseOption> Doses()
    {
        var times = TimesFrom(chosen, seconds);
        var left = seconds;
        for (var i = 0; i < chosen.Count; i++)
        {
            var dose = chosen[i].Doses.First(dose => times[i + 1].Contains(left - dose.Seconds));
            left -= dose.Seconds;
            yield return dose;
        }
    }

    /// <summary>Which times the exercises from each on can take.</summary>
    private static DurationSet[] TimesFrom(IReadOnlyList<Candidate> chosen, int limit)
    {
        var times = new DurationSet[chosen.Count + 1];
        times[^1] = new(limit);
        times[^1].Add(0);
        for (var i = chosen.Count - 1; i >= 0; i--)
        {
            times[i] = new(limit);
            foreach (var dose in chosen[i].Doses.TakeWhile(dose => dose.Seconds <= limit)) times[i].AddLater(times[i + 1], dose.Seconds);
        }

        return times;
    }
}
