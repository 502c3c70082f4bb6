using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Playback;

/// <summary>Something that happened in a player, with where the player is then. Immutable.</summary>
public sealed record PlaybackChange
{
    internal PlaybackChange(PlaybackChangeKind kind, Segment segment, TimeSpan position) => (Kind, Segment, Position) = (kind, segment, position);

    /// <summary>What happened.</summary>
    public PlaybackChangeKind Kind { get; }

    /// <summary>The segment that is on then.</summary>
    public Segment Segment { get; }

    /// <summary>The time from the beginning of the timeline, from zero to its duration.</summary>
    public TimeSpan Position { get; }

    /// <summary>How much of the segment is left; zero at the end.</summary>
    public TimeSpan Remaining => Segment.End - Position;

    /// <summary>What is to be said; <see langword="null"/> unless the kind is <see cref="PlaybackChangeKind.Announced"/>.</summary>
    public Announcement? Announcement { get; internal init; }

    /// <summary>How long the player was suspended; zero unless the kind is <see cref="PlaybackChangeKind.Interrupted"/>.</summary>
    public TimeSpan Gap { get; internal init; }

    /// <summary>The kind, the segment and what is said in one line.</summary>
    public override string ToString() => $"{Kind} {Segment} {Announcement}".TrimEnd();
}
