namespace BackCare.Exercises.Playback;

/// <summary>Something to say in a segment. Immutable.</summary>
public sealed record Announcement
{
    internal Announcement(AnnouncementKind kind, TimeSpan offset, TimeSpan duration, string text) => (Kind, Offset, Duration, Text) = (kind, offset, duration, text);

    /// <summary>What it is about.</summary>
    public AnnouncementKind Kind { get; }

    /// <summary>When to begin to say it, from the beginning of its segment.</summary>
    public TimeSpan Offset { get; }

    /// <summary>How long it takes to say it at the rate of the announcer.</summary>
    public TimeSpan Duration { get; }

    /// <summary>When it has been said, from the beginning of its segment. Never after the segment ends, but for <see cref="AnnouncementKind.Done"/>, whose segment takes no time.</summary>
    public TimeSpan End => Offset + Duration;

    /// <summary>The words, in the language of the exercise.</summary>
    public string Text { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
