using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Playback;

/// <summary>What a player is doing. The default is <see cref="NotStarted"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<PlaybackState>))]
public enum PlaybackState
{
    /// <summary>Waiting to be started for the first time.</summary>
    NotStarted,

    /// <summary>The time runs.</summary>
    Playing,

    /// <summary>The time stands still.</summary>
    Paused,

    /// <summary>At the end, or ended early. Nothing starts it again.</summary>
    Finished,
}
