using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Handouts;

/// <summary>The size of paper.</summary>
/// <remarks>The default is <see cref="A4"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<PaperSize>))]
public enum PaperSize
{
    /// <summary>210 by 297 mm.</summary>
    A4,

    /// <summary>8.5 by 11 inches: 216 by 279 mm.</summary>
    Letter,
}
