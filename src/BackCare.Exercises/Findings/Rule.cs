namespace BackCare.Exercises.Validation;

/// <summary>A rule that findings refer to. Codes are stable: they are never given to another rule.</summary>
public sealed record Rule
{
    internal Rule(string code, FindingSeverity severity, string summary, int? figure = null, Source? source = null)
    {
        (Code, Severity, Summary, Figure, Source) = (code, severity, summary, figure, source);
    }

    /// <summary>The code, such as "routine.many-exercises".</summary>
    public string Code { get; }

    /// <summary>Error: refused. Warning: unwise. Info: worth knowing.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>What the rule says, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>The limit that the rule checks, in the unit that its summary names; <see langword="null"/> for a rule without a figure.</summary>
    public int? Figure { get; }

    /// <summary>Where the figure comes from; <see langword="null"/> for a rule without a figure.</summary>
    public Source? Source { get; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
