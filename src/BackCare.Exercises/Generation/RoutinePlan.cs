namespace BackCare.Exercises;

/// <summary>What the generator answers: a routine with its reasons, or what stands in the way of one. Immutable.</summary>
public sealed class RoutinePlan
{
    private readonly Routine? routine;

    internal RoutinePlan(
        Routine? routine,
        bool isProvenBest,
        FindingReport findings,
        IEnumerable<Reason> reasons,
        IEnumerable<AreaCoverage> coverage,
        IEnumerable<Obstacle> obstacles)
    {
        (this.routine, IsProvenBest, Findings) = (routine, isProvenBest, findings);
        (Reasons, Coverage, Obstacles) = (ValueList<Reason>.Copy(reasons), ValueList<AreaCoverage>.Copy(coverage), ValueList<Obstacle>.Copy(obstacles));
    }

    /// <summary>Whether there is a routine that meets the request.</summary>
    public bool HasRoutine => routine is not null;

    /// <summary>The routine. It has no errors and is never longer than the time budget.</summary>
    /// <exception cref="InvalidOperationException">Nothing fits the request; the message says what stands in the way. Ask <see cref="HasRoutine"/> first.</exception>
    public Routine Routine => routine ?? throw new InvalidOperationException(
        $"No routine fits the request.\n{string.Join('\n', Findings.Select(finding => finding.ToString()).Concat(Obstacles.Select(obstacle => obstacle.Text)))}");

    /// <summary>Whether every other routine was looked at or ruled out; otherwise the search stopped at its limit of work with the best so far.</summary>
    public bool IsProvenBest { get; }

    /// <summary>What is unwise in the request or the routine, and requested areas that are not covered.</summary>
    public FindingReport Findings { get; }

    /// <summary>For every exercise of the catalog, in the order of their ids: why it is in, or why it is not.</summary>
    public IReadOnlyList<Reason> Reasons { get; }

    /// <summary>For every requested area, in the order of the request: the exercises that target it.</summary>
    public IReadOnlyList<AreaCoverage> Coverage { get; }

    /// <summary>When nothing fits: each requirement whose change alone would help; when none would, those whose changes together would, all with the same request.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; }
}
