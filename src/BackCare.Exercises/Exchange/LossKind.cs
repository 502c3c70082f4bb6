using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Exchange;

/// <summary>What a format could not hold. The default is <see cref="Exercise"/>. A minor version of the library may add a word, so a switch needs a default.</summary>
[JsonConverter(typeof(WordJsonConverter<LossKind>))]
public enum LossKind
{
    /// <summary>Which exercise it is, by its id.</summary>
    Exercise,

    /// <summary>What is done in a step: holding, resting, getting ready, switching sides, changing position.</summary>
    Step,

    /// <summary>Which side works.</summary>
    Side,

    /// <summary>How long a repetition is held.</summary>
    Hold,

    /// <summary>How many repetitions there are.</summary>
    Repetitions,

    /// <summary>How many sets there are.</summary>
    Sets,

    /// <summary>The rest that the dose names.</summary>
    Rest,

    /// <summary>How to breathe.</summary>
    Breathing,

    /// <summary>The range that the source states, of which the dose is one point.</summary>
    Range,

    /// <summary>The level of the exercise.</summary>
    Level,

    /// <summary>The start position, where the exercise has more than one.</summary>
    Position,

    /// <summary>The note of the item.</summary>
    Note,

    /// <summary>How many rounds there are.</summary>
    Rounds,

    /// <summary>In which order the exercises are done.</summary>
    Order,

    /// <summary>A time that is rounded, or left to a voice or a person.</summary>
    Time,
}
