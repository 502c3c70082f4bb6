using BackCare.Exercises.Exchange;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>What a step of a list has in common with a segment of a timeline.</summary>
internal sealed record PlayedStep(SegmentKind Kind, TimeSpan Duration, int Item, string Exercise, Side? Side, Breathing Breathing)
{
    public static PlayedStep Of(TimedStep step) => new(step.Kind, step.Duration, step.Item, step.Exercise.Value, step.Side, step.Breathing);

    /// <summary>All that is played, without the end.</summary>
    public static IEnumerable<PlayedStep> Of(Timeline timeline) =>
        timeline.SkipLast(1).Select(segment => new PlayedStep(segment.Kind, segment.Duration, segment.Item!.Value, segment.Exercise!.Value, segment.Side, segment.Breathing));
}
