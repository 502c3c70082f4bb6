using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A part of an exercise that may be inferred instead of stated by a source.</summary>
/// <remarks>The default is <see cref="Kind"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<ExerciseFact>))]
public enum ExerciseFact
{
    /// <summary><see cref="Exercise.Kind"/>.</summary>
    Kind,

    /// <summary><see cref="Exercise.Laterality"/>.</summary>
    Laterality,

    /// <summary><see cref="Exercise.Positions"/>.</summary>
    Positions,

    /// <summary><see cref="Exercise.Equipment"/>.</summary>
    Equipment,

    /// <summary><see cref="Exercise.Comfort"/>.</summary>
    Comfort,

    /// <summary><see cref="Exercise.PrimaryAreas"/>.</summary>
    PrimaryAreas,

    /// <summary><see cref="Exercise.SecondaryAreas"/>.</summary>
    SecondaryAreas,

    /// <summary><see cref="Exercise.PrimaryMuscles"/>.</summary>
    PrimaryMuscles,

    /// <summary><see cref="Exercise.SecondaryMuscles"/>.</summary>
    SecondaryMuscles,

    /// <summary><see cref="Exercise.Demands"/>.</summary>
    Demands,

    /// <summary><see cref="Exercise.Steps"/>.</summary>
    Steps,

    /// <summary><see cref="Exercise.Levels"/>.</summary>
    Levels,
}
