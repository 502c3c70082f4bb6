using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Playback;

/// <summary>How much is said. Each level says what those before it say. The default is <see cref="Quiet"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<AnnouncementLevel>))]
public enum AnnouncementLevel
{
    /// <summary>What has to be known with closed eyes: the exercise with its first side, the other side, another position, the end.</summary>
    Quiet,

    /// <summary>Also when to hold, to let go and to rest, the repetitions, half-way of long holds, and 3-2-1.</summary>
    Cues,

    /// <summary>Also the dose and the steps while getting ready, and how to breathe.</summary>
    Full,
}
