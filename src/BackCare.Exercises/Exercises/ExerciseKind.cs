using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What an exercise is for.</summary>
/// <remarks>
/// The default is <see cref="Stretch"/>. Closed: documents and programs cannot add a word. A minor version of the library may, so a switch needs a
/// default.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<ExerciseKind>))]
public enum ExerciseKind
{
    /// <summary>An end position, usually held.</summary>
    Stretch,

    /// <summary>Controlled movement through a range.</summary>
    Mobility,

    /// <summary>Muscles work against weight or hold still under tension.</summary>
    Strengthening,
}
