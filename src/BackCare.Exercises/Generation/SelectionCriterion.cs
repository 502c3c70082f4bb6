using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>What makes one routine better than another.</summary>
/// <remarks>
/// <see cref="Coverage"/> decides first, then <see cref="Sides"/>; those from <see cref="Spread"/> to <see cref="Time"/> are points that are added up, and
/// <see cref="Seed"/> decides last. docs/generator.md has the points and their reasons. The default is <see cref="Coverage"/>.
/// </remarks>
[JsonConverter(typeof(WordJsonConverter<SelectionCriterion>))]
public enum SelectionCriterion
{
    /// <summary>Whether the requested areas are covered, and as primary areas. More is better.</summary>
    Coverage,

    /// <summary>How many exercises are done with the side that was asked for. More is better.</summary>
    Sides,

    /// <summary>How many parts of the requested areas are reached, in how many directions the trunk moves, and a second exercise for heavy areas. More is better.</summary>
    Spread,

    /// <summary>How many kinds of exercises there are: mobility, strengthening, stretch. More is better.</summary>
    Kinds,

    /// <summary>How many more exercises bend the back forward than backward. Fewer is better.</summary>
    Balance,

    /// <summary>How often the exercises were done recently. Less is better.</summary>
    Recent,

    /// <summary>How many exercises suit the time of day less. Fewer is better.</summary>
    TimeOfDay,

    /// <summary>How often the position changes, getting down to the floor above all. Less is better.</summary>
    PositionChanges,

    /// <summary>Whether a stretch can come last.</summary>
    CalmEnd,

    /// <summary>How much of the time budget is used. More is better, up to the budget.</summary>
    Time,

    /// <summary>The seed of the request, when nothing else differs.</summary>
    Seed,
}
