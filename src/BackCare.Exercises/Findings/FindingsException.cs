namespace BackCare.Exercises;

/// <summary>Something was refused, with everything that was found.</summary>
public abstract class FindingsException : Exception
{
    private protected FindingsException(string what, FindingReport findings)
        : base($"{what}\n{findings}") => Findings = findings;

    /// <summary>Every finding: the errors that refused it, and the warnings and infos beside them.</summary>
    public FindingReport Findings { get; }
}
