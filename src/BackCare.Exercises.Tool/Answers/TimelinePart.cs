using BackCare.Exercises.Timelines;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Answers;

/// <summary>What a timer shows of a routine and when: some of its segments, in order.</summary>
internal sealed record TimelinePart : RoutineAnswer
{
    private TimelinePart(Language language) : base(language)
    {
    }

    /// <summary>How many segments the whole timeline has.</summary>
    public required int Count { get; init; }

    public required IReadOnlyList<Segment> Segments { get; init; }

    public static TimelinePart Of(TimelineArguments asked) => Of(asked.Build(), asked.WordsPerMinute, asked.From ?? 0, TimelineArguments.MostSegments);

    public static TimelinePart Of(Routine routine, int? wordsPerMinute, int from = 0, int most = int.MaxValue)
    {
        var timeline = routine.ToTimeline(new() { WordsPerMinute = wordsPerMinute });
        return new(routine.Language) { Routine = routine, Count = timeline.Count, Segments = [.. timeline.Skip(from).Take(most)] };
    }

    public override IEnumerable<string> ToLines() =>
    [
        .. Segments.Select(segment => $"{Text.Clock(segment.Start),6}  {segment.Text}"),
        .. Segments.Count < Count ? new[] { Phrases["{0} of {1}", Segments.Count, Count] } : [],
        .. CitedSource.Lines(Sources, Phrases),
    ];
}
