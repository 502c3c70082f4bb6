using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A set of the figures of a dose. The default is <see cref="None"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<DoseFigures>))]
[Flags]
public enum DoseFigures
{
    /// <summary>No figure.</summary>
    None = 0,

    /// <summary>The hold.</summary>
    Hold = 1,

    /// <summary>The repetitions.</summary>
    Repetitions = 2,

    /// <summary>The sets.</summary>
    Sets = 4,
}
