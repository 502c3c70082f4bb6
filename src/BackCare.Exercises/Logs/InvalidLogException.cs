namespace BackCare.Exercises.Logs;

/// <summary>A log was refused when read.</summary>
public sealed class InvalidLogException : FindingsException
{
    internal InvalidLogException(FindingReport findings) : base("The log is not valid:", findings)
    {
    }
}
