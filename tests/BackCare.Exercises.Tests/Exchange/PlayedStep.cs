using System.Globalization;
using BackCare.Exercises.Exchange;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>What a step of a list, a segment of a timeline and a mark in an export have in common.</summary>
internal sealed record PlayedStep(SegmentKind Kind, TimeSpan Duration, int Item, string Exercise, Side? Side, Breathing Breathing)
{
    public static PlayedStep Of(TimedStep step) => new(step.Kind, step.Duration, step.Item, step.Exercise.Value, step.Side, step.Breathing);

    public static PlayedStep Of(Segment segment) => new(segment.Kind, segment.Duration, segment.Item!.Value, segment.Exercise!.Value, segment.Side, segment.Breathing);

    /// <summary>All that is played, without the end.</summary>
    public static IEnumerable<PlayedStep> Of(Timeline timeline) => timeline.SkipLast(1).Select(Of);

    /// <summary>Reads a mark such as "3 hold 0 seated-twist left".</summary>
    public static PlayedStep Of(string mark, int index, TimeSpan duration)
    {
        var words = mark.Split(' ');
        int.Parse(words[0], CultureInfo.InvariantCulture).Should().Be(index);
        Side? side = null;
        var breathing = Breathing.Natural;
        foreach (var word in words[4..])
        {
            if (Enum.TryParse<Side>(word, ignoreCase: true, out var named)) side = named;
            else breathing = Enum.Parse<Breathing>(word, ignoreCase: true);
        }

        return new(Enum.Parse<SegmentKind>(words[1], ignoreCase: true), duration, int.Parse(words[2], CultureInfo.InvariantCulture), words[3], side, breathing);
    }
}
