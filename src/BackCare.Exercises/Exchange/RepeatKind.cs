using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Exchange;

/// <summary>What repeats. The default is <see cref="Repetitions"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<RepeatKind>))]
public enum RepeatKind
{
    /// <summary>The repetitions of a set, per side.</summary>
    Repetitions,

    /// <summary>The sets of an exercise, per side.</summary>
    Sets,

    /// <summary>The rounds of a routine.</summary>
    Rounds,
}
