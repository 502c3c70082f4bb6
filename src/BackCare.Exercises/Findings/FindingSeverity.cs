namespace BackCare.Exercises;

/// <summary>How much a finding matters. The default is <see cref="Error"/>.</summary>
public enum FindingSeverity
{
    /// <summary>Refused.</summary>
    Error,

    /// <summary>Unwise.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
