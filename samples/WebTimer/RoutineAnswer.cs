using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Timelines;

namespace WebTimer;

/// <summary>A routine to show and to play, or what stands in the way of one.</summary>
public sealed record RoutineAnswer(
    RoutineView? Routine, IReadOnlyList<ReasonView> Reasons, IReadOnlyList<FindingView> Findings, IReadOnlyList<string> Conflict, IReadOnlyList<string> Obstacles)
{
    internal static RoutineAnswer Of(GenerationResult result, Routine? routine) => new(
        routine is null ? null : RoutineView.Of(routine),
        [.. result.Reasons.Select(reason => new ReasonView(reason.Exercise.Name, reason.IsChosen, Words.InText(reason.Text)))],
        [.. result.Findings.Select(finding => new FindingView(finding.Code, finding.Severity.ToString(), Words.InText(finding.Message)))],
        [.. result.Conflict.Select(Words.Name)],
        [.. result.Obstacles.Select(obstacle => Words.InText(obstacle.Text))]);
}

public sealed record RoutineView(string Name, double DurationSeconds, IReadOnlyList<ItemView> Items, IReadOnlyList<SegmentView> Segments)
{
    internal static RoutineView Of(Routine routine)
    {
        var timeline = routine.ToTimeline();
        var places = routine.Items.Index().ToDictionary(item => item.Item, item => item.Index);
        return new(
            routine.Name,
            timeline.Duration.TotalSeconds,
            [.. routine.Items.Select(ItemView.Of)],
            [.. timeline.Select(segment => SegmentView.Of(segment, places))]);
    }
}

public sealed record ItemView(string Name, string Dose, string Position, double DurationSeconds, IReadOnlyList<StepView> Steps, IReadOnlyList<string> Cues, string? Note)
{
    internal static ItemView Of(RoutineItem item) => new(
        item.Exercise.Name,
        item.Dose.ToWords(),
        Words.Name(item.Position),
        item.Duration.TotalSeconds,
        [.. item.Exercise.Steps.Select(step => new StepView(step.Text, step.For(Side.Left), step.For(Side.Right)))],
        item.Exercise.Cues,
        item.Note);
}

/// <summary>A step in words for either side, for the left and for the right one.</summary>
public sealed record StepView(string Text, string Left, string Right);

/// <summary>Why an exercise is in the routine, or why it is not.</summary>
public sealed record ReasonView(string Exercise, bool IsChosen, string Text);

public sealed record FindingView(string Code, string Severity, string Message);

/// <summary>One stretch of time; <paramref name="Item"/> is the place of its exercise in the routine, from 0.</summary>
public sealed record SegmentView(
    string Kind, double StartSeconds, double DurationSeconds, int? Item, string? Exercise, string? Side, int? Set, int? Repetition, string Breathing, string Text, string Cue)
{
    internal static SegmentView Of(Segment segment, Dictionary<RoutineItem, int> places) => new(
        Words.Id(segment.Kind),
        segment.Start.TotalSeconds,
        segment.Duration.TotalSeconds,
        segment.Item is { } item ? places[item] : null,
        segment.Exercise?.Name,
        segment.Side is { } side ? Words.Id(side) : null,
        segment.Set,
        segment.Repetition,
        Words.Id(segment.Breathing),
        segment.Text,
        segment.Cue);
}
