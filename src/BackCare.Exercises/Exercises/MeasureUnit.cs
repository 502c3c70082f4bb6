using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The unit of a <see cref="Measure"/>.</summary>
/// <remarks>The default is <see cref="Degrees"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<MeasureUnit>))]
public enum MeasureUnit
{
    /// <summary>Degrees of an angle.</summary>
    Degrees,

    /// <summary>Centimetres.</summary>
    Centimetres,

    /// <summary>Seconds, such as of a rest between two repetitions.</summary>
    Seconds,
}
