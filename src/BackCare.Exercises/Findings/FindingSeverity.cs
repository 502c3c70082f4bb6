using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How much a finding matters. The default is <see cref="Error"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Refused.</summary>
    Error,

    /// <summary>Unwise.</summary>
    Warning,

    /// <summary>Worth knowing.</summary>
    Info,
}
