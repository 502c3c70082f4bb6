namespace BackCare.Exercises.Serialization;

/// <summary>The lowest and the highest figure that a member of a document takes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class FiguresAttribute(int lowest, int highest) : Attribute
{
    public int Lowest { get; } = lowest;

    public int Highest { get; } = highest;
}
