using System.Collections;
using FluentValidation;
using FluentValidation.Results;
using Rule = BackCare.Exercises.Validation.Rule;

namespace BackCare.Exercises;

/// <summary>All findings of one check: errors first, then warnings, then infos, each in the order of what was checked. Immutable.</summary>
public sealed class FindingReport : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal FindingReport(IEnumerable<Finding> findings) => this.findings = [.. findings.OrderBy(finding => finding.Severity)];

    /// <summary>Whether anything was refused. Warnings and infos alone refuse nothing.</summary>
    public bool HasErrors => findings.Length > 0 && findings[0].Severity == Severity.Error;

    /// <inheritdoc/>
    public int Count => findings.Length;

    /// <inheritdoc/>
    public Finding this[int index] => findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => findings.GetEnumerator();

    /// <summary>One finding a line.</summary>
    public override string ToString() => string.Join('\n', findings.AsEnumerable());

    /// <summary>What a validator of this library found, below the given path.</summary>
    internal static IEnumerable<Finding> Of(ValidationResult result, string under = "") => result.Errors.Select(failure => new Finding(
        (Rule)failure.CustomState,
        under.Length == 0 ? failure.PropertyName : failure.PropertyName.Length == 0 ? under : $"{under}.{failure.PropertyName}",
        failure.ErrorMessage));
}
