using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>The answer to a request: a routine with its reasons, or what stands in the way of one. Immutable and thread-safe.</summary>
[JsonConverter(typeof(GenerationResultJsonConverter))]
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
    /// <exception cref="InvalidOperationException">There is no routine; the message says what stands in the way. Ask <see cref="HasRoutine"/> first.</exception>
    public Routine Routine => routine ?? throw new InvalidOperationException(
        $"No routine fits the request.\n{string.Join('\n', Findings.Select(finding => finding.ToString()).Concat(Obstacles.Select(obstacle => obstacle.Text)))}");

    /// <summary>Whether it is proven that no other routine is better: none has a greater coverage, more of the sides asked for, or more points. Of several results: no other one but those before it.</summary>
    /// <remarks>
    /// When false, the search took as many steps as it may and stopped with the best routine so far. True when it is proven that there is no routine; false
    /// when the request has errors.
    /// </remarks>
    public bool IsProvenBest { get; internal init; }

    /// <summary>How well the areas are covered: the sum of the weights of the requested areas that the routine has, and once more of those that are primary areas.</summary>
    /// <remarks>0 when there is no routine. docs/generator.md has the formula.</remarks>
    public int CoverageScore { get; internal init; }

    /// <summary>What else the routine is worth: the points of docs/generator.md. They may be negative, and say something only beside those of other answers to the request.</summary>
    /// <remarks>0 when there is no routine.</remarks>
    public int Points { get; internal init; }

    /// <summary>How many points the best routine of those that were not handed out before has more; 0 unless the request asks for <see cref="RoutineRequest.Variety"/>.</summary>
    public int PointsBelowBest { get; internal init; }

    /// <summary>An upper bound: no routine has a higher <see cref="CoverageScore"/>. Of several results: no routine but those before it.</summary>
    /// <remarks>Equal to <see cref="CoverageScore"/> when <see cref="IsProvenBest"/>.</remarks>
    public int CoverageBound { get; internal init; }

    /// <summary>An upper bound: no routine with a <see cref="CoverageScore"/> of <see cref="CoverageBound"/> has more points. Of several results: no routine but those before it.</summary>
    /// <remarks>When <see cref="IsProvenBest"/>, it is <see cref="Points"/> and <see cref="PointsBelowBest"/> together.</remarks>
    public int PointsBound { get; internal init; }

    /// <summary>How much work the search for the routine was: each step looks at one exercise that may be added. It stops soon after 4,000,000, proven or not.</summary>
    /// <remarks>The same on every machine. Of several results: since the one before it. What <see cref="Offers"/> and <see cref="Reasons"/> take is not in it. 0 when there is no routine.</remarks>
    public int SearchSteps { get; internal init; }

    /// <summary>What is wrong or unwise in the request or the routine, and a warning for each requested area that is not covered.</summary>
    public FindingReport Findings { get; internal init; } = new([]);

    /// <summary>For every exercise of the catalog, in the order of their ids: why it is in, or why it is not. Empty when the request has errors.</summary>
    /// <remarks>Worked out when they are first asked for, and kept.</remarks>
    public IReadOnlyList<Reason> Reasons => reasons.Value;

    /// <summary>For every target, in the order of the request: the exercises of the routine that have its area. Empty when the request has errors.</summary>
    public IReadOnlyList<AreaCoverage> Coverage { get; internal init; } = ValueList<AreaCoverage>.Empty;

    /// <summary>When the routine leaves more than a tenth of the budget unused: changes of the request that use more of it, the one that uses most first.</summary>
    /// <remarks>The finding with the code <see cref="Validation.RuleCodes.TimeLeft"/> says how much is left and why. Empty for a first routine, which begins small.</remarks>
    public IReadOnlyList<Offer> Offers { get; internal init; } = ValueList<Offer>.Empty;

    /// <summary>When nothing fits: requirements that cannot be met together, while without any one of them the others can.</summary>
    /// <remarks>Empty when there is a routine, when the request has errors, and when no change helps, as with an empty catalog.</remarks>
    public IReadOnlyList<Requirement> Conflict { get; internal init; } = ValueList<Requirement>.Empty;

    /// <summary>When nothing fits: each single change that helps, such as one item of equipment or one position more; of the excluded exercises the first 20 that help.</summary>
    /// <remarks>
    /// When no single change helps: a smallest set of changes that help together, each with the same request. Empty when there is a routine, when the request
    /// has errors, and when no change helps, as with an empty catalog.
    /// </remarks>
    public IReadOnlyList<Obstacle> Obstacles { get; internal init; } = ValueList<Obstacle>.Empty;
}
