using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>A change of the request that would use more of the time. Immutable and thread-safe.</summary>
[JsonConverter(typeof(OfferJsonConverter))]
public sealed record Offer
{
    internal Offer(string text, TimeSpan duration, RoutineRequest request) => (Text, Duration, Request) = (text, duration, request);

    /// <summary>What to change, as a sentence to show, in the language of the catalog.</summary>
    public string Text { get; }

    /// <summary>How long the routine of the changed request takes.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The request with the change made. It has been tried: generating from it gives a routine of this <see cref="Duration"/>.</summary>
    public RoutineRequest Request { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
