namespace BackCare.Exercises;

/// <summary>A requirement that stands in the way of every routine, and the smallest change of it that would help. Immutable.</summary>
public sealed record Obstacle
{
    internal Obstacle(Requirement requirement, string text, RoutineRequest request)
    {
        (Requirement, Text, Request) = (requirement, text, request);
    }

    /// <summary>The requirement.</summary>
    public Requirement Requirement { get; }

    /// <summary>What to change, in words.</summary>
    public string Text { get; }

    /// <summary>The request with the change made: generating from it has been tried and gives a routine.</summary>
    public RoutineRequest Request { get; }

    /// <summary>What to change, in words.</summary>
    public override string ToString() => Text;
}
