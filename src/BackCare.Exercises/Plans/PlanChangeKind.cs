using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a stage of a plan can change, in the order in which a plan changes it. The default is <see cref="Exercises"/>.</summary>
[JsonConverter(typeof(WordJsonConverter<PlanChangeKind>))]
public enum PlanChangeKind
{
    /// <summary>One exercise more, at its lowest dose.</summary>
    Exercises,

    /// <summary>More repetitions of one exercise.</summary>
    Repetitions,

    /// <summary>One set more of one exercise.</summary>
    Sets,

    /// <summary>A longer hold of one exercise.</summary>
    Hold,

    /// <summary>One round more of the whole routine.</summary>
    Rounds,
}
