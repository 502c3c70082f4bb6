using System.Globalization;

namespace BackCare.Exercises;

/// <summary>Something was refused. Carries everything that was found.</summary>
public abstract class FindingsException : Exception
{
    private protected FindingsException(string what, FindingReport findings)
        : base(Text(what, findings)) => Findings = findings;

    /// <summary>Every finding: the errors for which it was refused, and the warnings and infos that were found with them.</summary>
    public FindingReport Findings { get; }

    private static string Text(string what, FindingReport findings)
    {
        const int MaxListed = 20;
        var rest = findings.Count > MaxListed ? string.Create(CultureInfo.InvariantCulture, $"\n... and {findings.Count - MaxListed} more in {nameof(Findings)}.") : "";
        return $"{what}\n{string.Join('\n', findings.Take(MaxListed))}{rest}";
    }
}
