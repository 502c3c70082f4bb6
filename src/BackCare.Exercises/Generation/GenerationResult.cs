namespace BackCare.Exercises;

/// <summary>What the generator answers: a routine with its reasons, or what stands in the way of one. Immutable and thread-safe.</summary>
public sealed class GenerationResult
{
    private readonly Routine? routine;
    private readonly Lazy<IReadOnlyList<Reason>> reasons;

    internal GenerationResult(Func<IEnumerable<Reason>>? reasons = null, Routine? routine = null)
    {
        this.routine = routine;
        this.reasons = new(() => ValueList<Reason>.Copy(reasons?.Invoke() ?? []));
    }

    /// <summary>Whether there is a routine that meets the request.</summary>
    public bool HasRoutine => routine is not null;

    /// <summary>The routine. It has no errors and is never longer than the time budget.</summary>
    /// <exception cref="InvalidOperationException">Nothing fits the request; the message says what stands in the way. Ask <see cref="HasRoutine"/> first.</exception>
    public Routine Routine => routine ?? throw new InvalidOperationException(
        $"No routine fits the request.\n{string.Join('\n', Findings.Select(finding => finding.ToString()).Concat(Obstacles.Select(obstacle => obstacle.Text)))}");

    /// <summary>Whether it is proven that no other routine is better (of several answers: none but those before it); otherwise the search stopped at its limit of work with the best so far.</summary>
    public bool IsProvenBest { get; internal init; }

    /// <summary>How well the areas are covered: the first exercise with an area of weight 1 among its primary ones counts 2. docs/generator.md has the formula.</summary>
    public double CoverageScore { get; internal init; }

    /// <summary>No routine covers the areas better than this; the same as <see cref="CoverageScore"/> when that is proven.</summary>
    public double CoverageBound { get; internal init; }

    /// <summary>What is unwise in the request or the routine, and requested areas that are not covered.</summary>
    public FindingReport Findings { get; internal init; } = new([]);

    /// <summary>For every exercise of the catalog, in the order of their ids: why it is in, or why it is not. Worked out when first asked for.</summary>
    public IReadOnlyList<Reason> Reasons => reasons.Value;

    /// <summary>For every requested area, in the order of the request: the exercises that target it.</summary>
    public IReadOnlyList<AreaCoverage> Coverage { get; internal init; } = ValueList<AreaCoverage>.Empty;

    /// <summary>When nothing fits: requirements that cannot be met together, while without any one of them the others can. Empty when the catalog has no exercises.</summary>
    public IReadOnlyList<Requirement> Conflict { get; internal init; } = ValueList<Requirement>.Empty;

    /// <summary>When nothing fits: each single change that would help alone, such as one item or one position more; when none would, those that would help together, all with the same request.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; internal init; } = ValueList<Obstacle>.Empty;
}
