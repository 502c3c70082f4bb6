using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A part of an exercise that may be inferred instead of stated by a source.</summary>
/// <remarks>
/// The default is <see cref="Kind"/>. Of a part that holds texts, some may be stated: those name their <see cref="CitedText.Sources"/>. Closed:
/// documents and programs cannot add a word. A minor version of the library may, so a switch needs a default.
/// </remarks>
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

    /// <summary><see cref="Exercise.Cues"/>.</summary>
    Cues,

    /// <summary><see cref="Exercise.HowFar"/>.</summary>
    HowFar,

    /// <summary><see cref="Exercise.Sensation"/>.</summary>
    Sensation,

    /// <summary><see cref="Exercise.WrongSensation"/>.</summary>
    WrongSensation,

    /// <summary><see cref="Exercise.HowToBreathe"/>.</summary>
    HowToBreathe,

    /// <summary><see cref="Exercise.Mistakes"/>.</summary>
    Mistakes,

    /// <summary><see cref="Exercise.EasierWay"/>.</summary>
    EasierWay,

    /// <summary><see cref="Exercise.HarderWay"/>.</summary>
    HarderWay,

    /// <summary><see cref="Exercise.Measures"/>.</summary>
    Measures,
}
