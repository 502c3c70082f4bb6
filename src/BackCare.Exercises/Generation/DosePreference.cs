using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How far the doses of a generated routine may rise, inside what sources state, to use the time. The default is <see cref="Lower"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<DosePreference>))]
public enum DosePreference
{
    /// <summary>Each exercise has the shortest dose that a source of it states.</summary>
    Lower,

    /// <summary>Doses rise to the middle of what can be chosen.</summary>
    Middle,

    /// <summary>Doses rise to the upper end.</summary>
    Upper,
}
