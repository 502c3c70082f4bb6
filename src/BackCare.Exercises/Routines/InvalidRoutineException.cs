namespace BackCare.Exercises;

/// <summary>A routine was refused, when built or when read.</summary>
public sealed class InvalidRoutineException : FindingsException
{
    internal InvalidRoutineException(FindingReport findings) : base("The routine is not valid:", findings)
    {
    }
}
