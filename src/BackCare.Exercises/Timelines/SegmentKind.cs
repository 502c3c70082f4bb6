using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Timelines;

/// <summary>What happens in a segment of a timeline. The default is <see cref="GetReady"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<SegmentKind>))]
public enum SegmentKind
{
    /// <summary>Getting ready for the exercise that comes.</summary>
    GetReady,

    /// <summary>Getting into another position, say from a chair to the floor.</summary>
    ChangePosition,

    /// <summary>A repetition that moves, or one phase of it.</summary>
    Move,

    /// <summary>A repetition that is held.</summary>
    Hold,

    /// <summary>Rest between two sets, or letting go between two holds.</summary>
    Rest,

    /// <summary>Changing to the other side.</summary>
    SwitchSides,

    /// <summary>The end; it takes no time.</summary>
    Done,
}
