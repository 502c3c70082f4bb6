using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Generation;

/// <summary>Why an exercise is in a routine, or why it is not. Immutable and thread-safe.</summary>
[JsonConverter(typeof(ReasonJsonConverter))]
public sealed record Reason
{
    internal Reason(ExerciseId exercise, IEnumerable<TargetArea> areas, Requirement? unmet, SelectionCriterion? lost, string text)
    {
        (Exercise, Areas, Unmet, LostOn, Text) = (exercise, ValueList<TargetArea>.Copy(areas), unmet, lost, text);
    }

    /// <summary>The id of the exercise that is in or out.</summary>
    public ExerciseId Exercise { get; }

    /// <summary>Whether the exercise is in the routine.</summary>
    public bool IsChosen => Areas.Count > 0;

    /// <summary>The requested areas that it targets, when it is in the routine; empty when it is out.</summary>
    public IReadOnlyList<TargetArea> Areas { get; }

    /// <summary>The first requirement of the request that it does not meet; <see langword="null"/> when it meets them all.</summary>
    public Requirement? Unmet { get; }

    /// <summary>The criterion on which the routine would get worse with it; <see langword="null"/> when there is none to name.</summary>
    /// <remarks>
    /// It is tried in the place of each exercise that need not be in, and beside all of them when there is room; the best of these tries counts.
    /// <see langword="null"/> also when the exercise is chosen or has an <see cref="Unmet"/> requirement, when there is no routine, when the exercises
    /// asked for take every place, and when it is in a routine that is better still.
    /// </remarks>
    public SelectionCriterion? LostOn { get; }

    /// <summary>The reason in words, in the language of the catalog, without the name of the exercise.</summary>
    public string Text { get; }

    /// <summary>The id of the exercise and the <see cref="Text"/> in one line.</summary>
    public override string ToString() => $"{Exercise}: {Text}";

    internal static Reason Chosen(Exercise exercise, IEnumerable<TargetArea> areas, string text) => new(exercise.Id, areas, null, null, text);

    internal static Reason Out(Exercise exercise, Requirement unmet, string text) => new(exercise.Id, [], unmet, null, text);

    internal static Reason Lost(Exercise exercise, SelectionCriterion? lost, string text) => new(exercise.Id, [], null, lost, text);
}
