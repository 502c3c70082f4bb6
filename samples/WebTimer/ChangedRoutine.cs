using BackCare.Exercises;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;

namespace WebTimer;

/// <summary>A changed routine with its timeline, both as the library writes them, and beside them what the library says in words.</summary>
public sealed record ChangedRoutine(Routine Routine, FindingReport Findings, IReadOnlyList<Segment> Timeline, IReadOnlyList<ItemWords> Words, IReadOnlyList<string> Precautions, IReadOnlyList<FloorWay> FloorWays)
{
    internal static ChangedRoutine Of(Routine routine, bool readSteps) => new(
        routine,
        routine.Validate(),
        [.. routine.ToTimeline(new() { WordsPerMinute = readSteps ? Order.WordsPerMinute : null })],
        ItemWords.Of(routine),
        [.. routine.Precautions.Select(precaution => precaution.InList)],
        FloorWay.Of(routine));
}

/// <summary>An exercise that could take the place of another one, and what is alike and what is not.</summary>
public sealed record SwapChoice(ExerciseId Exercise, string Name, string Text);
