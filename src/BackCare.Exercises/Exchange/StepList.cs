using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>What a timeline plays, as steps and repeats: as long as the routine has exercises, however often they repeat. Immutable; lists compare by their elements.</summary>
public sealed record StepList
{
    internal StepList(Timeline timeline) => Steps = ValueList<StepOrRepeat>.Copy(Rounds(timeline));

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<StepOrRepeat> Steps { get; }

    /// <summary>Each step as often as it is done: the segments of the timeline without its end. Worked out step by step.</summary>
    public IEnumerable<TimedStep> Expand() => Expand(Steps);

    /// <summary>One step or repeat a line.</summary>
    public override string ToString() => string.Join('\n', Steps);

    private static IEnumerable<TimedStep> Expand(IReadOnlyList<StepOrRepeat> steps)
    {
        foreach (var step in steps)
        {
            if (step is TimedStep timed) yield return timed;
            if (step is not Repeat repeat) continue;
            for (var time = 1; time <= repeat.Count; time++)
            {
                foreach (var inside in Expand(repeat.Steps)) yield return inside;
                if (time == repeat.Count) continue;
                foreach (var between in Expand(repeat.Between)) yield return between;
            }
        }
    }

    /// <summary>The rounds, which differ in two points: none before the first one gets back into position, and the first one may have time for reading the steps.</summary>
    private static List<StepOrRepeat> Rounds(Timeline timeline)
    {
        var rounds = timeline.Runs.Where(run => run.Turn is not null).GroupBy(run => run.Turn!.Round).Select(runs => runs.ToArray()).ToArray();
        var first = Of(rounds[0]);
        if (rounds.Length == 1) return first;

        var isBack = rounds[1][0].IsChangeOfPosition;
        var back = Of(rounds[1].Take(isBack ? 1 : 0));
        var next = Of(rounds[1].Skip(isBack ? 1 : 0));
        return first.SequenceEqual(next)
            ? Times(RepeatKind.Rounds, rounds.Length, first, back)
            : [.. first, .. back, .. Times(RepeatKind.Rounds, rounds.Length - 1, next, back)];
    }

    private static List<StepOrRepeat> Of(IEnumerable<SegmentRun> runs) => [.. runs.SelectMany(Of)];

    private static List<StepOrRepeat> Of(SegmentRun run)
    {
        var set = Times(RepeatKind.Repetitions, run.Repetitions, Of(run.FirstRepetition), Of(run.LettingGo));
        return Times(RepeatKind.Sets, run.Sets, set, Of(run.RestBetweenSets));
    }

    private static List<StepOrRepeat> Of(IEnumerable<Segment> segments) => [.. segments.Select(segment => new TimedStep(segment))];

    private static List<StepOrRepeat> Of(Segment? segment) => segment is null ? [] : [new TimedStep(segment)];

    private static List<StepOrRepeat> Times(RepeatKind kind, int count, List<StepOrRepeat> steps, List<StepOrRepeat> between) =>
        count > 1 ? [new Repeat(kind, count, steps, between)] : steps;
}
