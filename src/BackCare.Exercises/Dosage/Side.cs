using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>One side of the body. The default is <see cref="Left"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<Side>))]
public enum Side
{
    /// <summary>The left side.</summary>
    Left,

    /// <summary>The right side.</summary>
    Right,
}
