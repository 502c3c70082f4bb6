using BackCare.Exercises;
using BackCare.Exercises.Timelines;

namespace GuidedSession;

/// <summary>Where a player is at one moment.</summary>
internal sealed record Moment
{
    /// <summary>What is played; behind the end, the end.</summary>
    public required Segment Current { get; init; }

    /// <summary>What the segments belong to.</summary>
    public required Timeline Timeline { get; init; }

    /// <summary>The exercise of what is played; <see langword="null"/> at the end.</summary>
    public Exercise? Exercise => Timeline.ItemOf(Current)?.Exercise;

    /// <summary>What comes after it; <see langword="null"/> at the end.</summary>
    public required Segment? Next { get; init; }

    /// <summary>The time played, from the beginning of the routine.</summary>
    public required TimeSpan Position { get; init; }

    /// <summary>How long the routine takes.</summary>
    public required TimeSpan Duration { get; init; }

    public required bool IsPaused { get; init; }

    /// <summary>Whether it was left before the end.</summary>
    public required bool HasQuit { get; init; }

    /// <summary>What was announced last; <see langword="null"/> when that is over.</summary>
    public string? Said { get; init; }

    public bool IsOver => HasQuit || Current.Kind == SegmentKind.Done;

    /// <summary>What is left of the current segment.</summary>
    public TimeSpan Left => Current.End - Position;

    /// <summary>How much of the current segment is done, from 0 to 1.</summary>
    public double SegmentShare => Share(Position - Current.Start, Current.Duration);

    /// <summary>How much of the routine is done, from 0 to 1.</summary>
    public double TotalShare => Share(Position, Duration);

    private static double Share(TimeSpan part, TimeSpan whole) => whole > TimeSpan.Zero ? part / whole : 1;
}
