using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>What makes one routine better than another, most important first: the first criterion on which two routines differ decides.</summary>
/// <remarks>The default is <see cref="Coverage"/>.</remarks>
[JsonConverter(typeof(WordJsonConverter<SelectionCriterion>))]
public enum SelectionCriterion
{
    /// <summary>How well the requested areas are covered. More is better.</summary>
    Coverage,

    /// <summary>How many kinds of exercises there are: mobility, strengthening, stretch. More is better.</summary>
    Kinds,

    /// <summary>How often the exercises were done recently. Less is better.</summary>
    Recent,

    /// <summary>How often the position changes. Less is better.</summary>
    PositionChanges,

    /// <summary>How much of the time budget is used. More is better, up to the budget.</summary>
    Time,

    /// <summary>The seed of the request, when nothing else differs.</summary>
    Seed,
}
