using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Playback;

/// <summary>What an announcement is about. The default is <see cref="Exercise"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<AnnouncementKind>))]
public enum AnnouncementKind
{
    /// <summary>The exercise that comes, with the side that is done first.</summary>
    Exercise,

    /// <summary>Getting into another position.</summary>
    ChangePosition,

    /// <summary>Changing to the other side.</summary>
    SwitchSides,

    /// <summary>The end.</summary>
    Done,

    /// <summary>The beginning of a hold or of a repetition.</summary>
    Begin,

    /// <summary>Rest between sets, or letting go between holds.</summary>
    Rest,

    /// <summary>Half of a long hold is over.</summary>
    HalfWay,

    /// <summary>3, 2, 1 before the segment ends.</summary>
    Countdown,

    /// <summary>The dose of the exercise that comes.</summary>
    Dose,

    /// <summary>A step of the exercise that comes.</summary>
    Step,

    /// <summary>How to breathe.</summary>
    Breathing,
}
