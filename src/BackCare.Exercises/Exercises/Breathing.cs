using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How to breathe in a step.</summary>
/// <remarks>The default is <see cref="Natural"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<Breathing>))]
public enum Breathing
{
    /// <summary>Keep breathing as you like; no source says more.</summary>
    Natural,

    /// <summary>Breathe in.</summary>
    Inhale,

    /// <summary>Breathe out.</summary>
    Exhale,

    /// <summary>Breathe deeply throughout.</summary>
    Deep,
}
