namespace BackCare.Exercises.Figures;

/// <summary>A figure was refused when read.</summary>
public sealed class InvalidFigureException : FindingsException
{
    internal InvalidFigureException(FindingReport findings) : base("The figure is not valid:", findings)
    {
    }
}
