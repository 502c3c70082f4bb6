using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a step is for.</summary>
/// <remarks>
/// The default is <see cref="Move"/>. Closed: documents and programs cannot add a word. A minor version of the library may, so a switch needs a
/// default.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<StepPhase>))]
public enum StepPhase
{
    /// <summary>The movement.</summary>
    Move,

    /// <summary>Getting into the starting position, once, before the movement.</summary>
    Start,

    /// <summary>Staying in the end position.</summary>
    Hold,

    /// <summary>Coming back from the end position.</summary>
    Return,

    /// <summary>Leaving the starting position, once, after the last repetition.</summary>
    Finish,
}
