using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a query or a request asks of an exercise. The default is <see cref="Area"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<Requirement>))]
public enum Requirement
{
    /// <summary>The area that it targets.</summary>
    Area,

    /// <summary>The muscle that it works.</summary>
    Muscle,

    /// <summary>The position that it starts in.</summary>
    Position,

    /// <summary>The equipment at hand.</summary>
    Equipment,

    /// <summary>Its kind.</summary>
    Kind,

    /// <summary>The demands to avoid.</summary>
    Demand,

    /// <summary>How it uses the sides of the body.</summary>
    Laterality,

    /// <summary>The source that it cites.</summary>
    Source,

    /// <summary>The time that there is.</summary>
    Time,

    /// <summary>Its name.</summary>
    Name,

    /// <summary>Its id.</summary>
    Id,
}
