using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Timelines;

namespace WebTimer;

/// <summary>The library's answer and its timeline, both as the library writes them; beside them the note and, for each item, its dose in words.</summary>
public sealed record RoutineAnswer(GenerationResult Result, IReadOnlyList<Segment> Timeline, IReadOnlyList<string> Doses)
{
    public string? Note { get; init; }

    internal static RoutineAnswer Of(GenerationResult result, Routine? routine, string? note) => new(
        result,
        [.. routine?.ToTimeline() ?? Enumerable.Empty<Segment>()],
        [.. routine?.Items.Select(item => item.Dose.ToWords()) ?? []])
    { Note = note };
}
