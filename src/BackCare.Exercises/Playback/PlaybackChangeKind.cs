using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Playback;

/// <summary>What a player tells. The default is <see cref="Started"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<PlaybackChangeKind>))]
public enum PlaybackChangeKind
{
    /// <summary>It was started for the first time.</summary>
    Started,

    /// <summary>It was paused.</summary>
    Paused,

    /// <summary>It goes on after a pause.</summary>
    Resumed,

    /// <summary>The next segment began by itself.</summary>
    SegmentBegan,

    /// <summary>Something is to be said.</summary>
    Announced,

    /// <summary>It was moved to another time: by skipping, going back or seeking.</summary>
    Moved,

    /// <summary>The program or the machine was suspended: the player has paused where it was when that began.</summary>
    Interrupted,

    /// <summary>It came to its end, or was ended early.</summary>
    Finished,
}
