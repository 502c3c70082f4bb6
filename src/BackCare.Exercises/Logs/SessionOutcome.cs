using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Logs;

/// <summary>How much of an exercise was done in a session. The default is <see cref="Done"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<SessionOutcome>))]
public enum SessionOutcome
{
    /// <summary>All of it.</summary>
    Done,

    /// <summary>A part of it.</summary>
    Partly,

    /// <summary>Nothing of it.</summary>
    Skipped,
}
