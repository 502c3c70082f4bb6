using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Schedules;

/// <summary>When on a day a routine is done. The default is <see cref="OnWaking"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<TimeOfDay>))]
public enum TimeOfDay
{
    /// <summary>In the morning, after getting up.</summary>
    OnWaking,

    /// <summary>At some time of the day, a break from sitting for example.</summary>
    DuringTheDay,

    /// <summary>In the evening, before going to bed.</summary>
    BeforeBed,
}
