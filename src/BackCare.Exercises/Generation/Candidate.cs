namespace BackCare.Exercises;

/// <summary>An exercise that a routine may use, with all that the search asks of it.</summary>
internal sealed class Candidate
{
    public Candidate(Exercise exercise, RoutineRequest request, IReadOnlyList<Target> targets)
    {
        Exercise = exercise;
        Values = [.. targets.Select(target => Value(exercise, target.Area))];
        Positions = exercise.Positions
            .Where(position => request.Positions.Count == 0 || request.Positions.Contains(position))
            .Aggregate(0, (mask, position) => mask | (1 << (int)position));
        Doses = DoseOption.Of(exercise, request.Sides);
        Recent = request.Recent.Count(id => id == exercise.Id);
        IsIncluded = request.Included.Contains(exercise.Id);
        Rank = Seeding.Rank(exercise.Id, request.Seed);
    }

    public Exercise Exercise { get; }

    /// <summary>For each target: 2 for a primary area, 1 for a secondary one, else 0.</summary>
    public IReadOnlyList<int> Values { get; }

    /// <summary>The allowed start positions, one bit each.</summary>
    public int Positions { get; }

    /// <summary>The doses to choose from, the shortest first.</summary>
    public IReadOnlyList<DoseOption> Doses { get; }

    /// <summary>How often the request lists it as done.</summary>
    public int Recent { get; }

    public bool IsIncluded { get; }

    /// <summary>Where the seed places it among its equals.</summary>
    public ulong Rank { get; }

    public int ShortestSeconds => Doses[0].Seconds;

    public int LongestSeconds => Doses[^1].Seconds;

    private static int Value(Exercise exercise, TargetArea area) =>
        exercise.TargetsFirst(area) ? 2 : exercise.Targets(area) ? 1 : 0;
}
