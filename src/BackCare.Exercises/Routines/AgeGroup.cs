using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Whose guideline figures a check uses. The default is <see cref="Adult"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<AgeGroup>))]
public enum AgeGroup
{
    /// <summary>Adults: stretches of 10 to 30 s.</summary>
    Adult,

    /// <summary>Older adults: stretches of 30 to 60 s. The source of the figures names no age at which this begins.</summary>
    OlderAdult,
}
