using System.Collections;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>All findings of one check: errors first, then warnings, then infos, each in the order of what was checked. Immutable and thread-safe.</summary>
[JsonConverter(typeof(FindingReportJsonConverter))]
public sealed class FindingReport : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal FindingReport(IEnumerable<Finding> findings)
    {
        List<Finding> all = [.. findings], sorted = new(all.Count);
        for (var severity = FindingSeverity.Error; severity <= FindingSeverity.Info; severity++)
        {
            foreach (var finding in all)
            {
                if (finding.Severity == severity) sorted.Add(finding);
            }
        }

        this.findings = [.. sorted];
    }

    /// <summary>Whether anything was refused. Warnings and infos alone refuse nothing.</summary>
    public bool HasErrors => findings.Length > 0 && findings[0].Severity == FindingSeverity.Error;

    /// <inheritdoc/>
    public int Count => findings.Length;

    /// <inheritdoc/>
    public Finding this[int index] => findings[index];

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => findings.GetEnumerator();

    /// <summary>One finding a line.</summary>
    public override string ToString() => string.Join('\n', findings.AsEnumerable());
}
