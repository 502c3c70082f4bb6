using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a <see cref="ExerciseMedia"/> is. The default is <see cref="Picture"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<MediaKind>))]
public enum MediaKind
{
    /// <summary>A picture.</summary>
    Picture,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A page to read.</summary>
    Page,
}
