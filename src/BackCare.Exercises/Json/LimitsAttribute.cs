namespace BackCare.Exercises.Serialization;

/// <summary>The lowest and the highest number that a member of a document takes.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class LimitsAttribute(int lowest, int highest) : Attribute
{
    public int Lowest { get; } = lowest;

    public int Highest { get; } = highest;
}
