using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>A requirement that stands in the way of every routine, and the smallest change of it that helps. Immutable and thread-safe.</summary>
[JsonConverter(typeof(ObstacleJsonConverter))]
public sealed record Obstacle
{
    internal Obstacle(Requirement requirement, string text, RoutineRequest request)
    {
        (Requirement, Text, Request) = (requirement, text, request);
    }

    /// <summary>The requirement to change.</summary>
    public Requirement Requirement { get; }

    /// <summary>What to change, as a sentence to show, in the language of the catalog.</summary>
    public string Text { get; }

    /// <summary>The request with the change made. It has been tried: generating from it gives a routine.</summary>
    public RoutineRequest Request { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
