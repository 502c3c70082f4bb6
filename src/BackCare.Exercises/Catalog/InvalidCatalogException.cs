namespace BackCare.Exercises;

/// <summary>A catalog document or addition was refused as a whole; no catalog was changed.</summary>
public sealed class InvalidCatalogException : FindingsException
{
    internal InvalidCatalogException(FindingReport findings) : base("The catalog is not valid:", findings)
    {
    }
}
