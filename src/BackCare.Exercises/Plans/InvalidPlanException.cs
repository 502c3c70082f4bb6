namespace BackCare.Exercises;

/// <summary>A plan was refused when read.</summary>
public sealed class InvalidPlanException : FindingsException
{
    internal InvalidPlanException(FindingReport findings) : base("The plan is not valid:", findings)
    {
    }
}
