using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Guidance;

/// <summary>The unit of a <see cref="GuidanceFigure"/>. The default is <see cref="Count"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<GuidanceUnit>))]
public enum GuidanceUnit
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Weeks.</summary>
    Weeks,
}
