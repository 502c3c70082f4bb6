using System.Collections;

namespace BackCare.Exercises.Timelines;

/// <summary>A routine unrolled into segments that a timer can play. They follow one another without gaps, and the last one is the end.</summary>
/// <remarks>
/// Segments are made on demand, so that memory does not grow with repetitions and sets. Finding one by its index or by a time is a binary search.
/// Immutable and thread-safe.
/// </remarks>
public sealed class Timeline : IReadOnlyList<Segment>
{
    private readonly SegmentRun[] runs;

    internal Timeline(Routine routine, TimelineOptions options)
    {
        (Routine, Options) = (routine, options);
        runs = [.. new TimelineUnroller(options).Of(routine)];
    }

    /// <summary>The routine that is unrolled.</summary>
    public Routine Routine { get; }

    /// <summary>The times that no source gives.</summary>
    public TimelineOptions Options { get; }

    /// <summary>How long all of it takes; the same as <see cref="Routine.Duration"/> unless the options say otherwise.</summary>
    public TimeSpan Duration => runs[^1].Start;

    /// <summary>How many segments there are, the end included.</summary>
    public int Count => runs[^1].FirstIndex + 1;

    /// <summary>The runs that it is made of, in order; the last one is the end.</summary>
    internal IReadOnlyList<SegmentRun> Runs => runs;

    /// <summary>The segment at an index.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index is out of its range.</exception>
    public Segment this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            var run = runs[Last(run => run.FirstIndex <= index)];
            return run.Segment(index);
        }
    }

    /// <summary>The segment that plays at a time; from the end on, the last one, <see cref="SegmentKind.Done"/>.</summary>
    /// <param name="time">From the beginning, not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public Segment At(TimeSpan time)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);
        var run = runs[RunAt(time)];
        return run.Segment(run.IndexAt(time));
    }

    /// <summary>The place of the run that plays at a time, which is not negative.</summary>
    internal int RunAt(TimeSpan time) => Last(run => run.Start <= time);

    /// <summary>The item of the routine that a segment of this timeline belongs to; <see langword="null"/> at the end.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The routine has no item at the place that the segment names: it is of another timeline.</exception>
    public RoutineItem? ItemOf(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Item is { } place ? Routine.Items[place] : null;
    }

    /// <summary>The segment after another one; <see langword="null"/> after the end.</summary>
    public Segment? After(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return segment.Index + 1 < Count ? this[segment.Index + 1] : null;
    }

    /// <inheritdoc/>
    public IEnumerator<Segment> GetEnumerator()
    {
        foreach (var run in runs)
        {
            for (var index = run.FirstIndex; index < run.FirstIndex + run.Count; index++) yield return run.Segment(index);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The index of the last run for which the condition holds, by binary search. It holds for the first run, and for no run after one for which it does not.</summary>
    private int Last(Predicate<SegmentRun> holds)
    {
        var (low, high) = (0, runs.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (holds(runs[middle])) low = middle;
            else high = middle - 1;
        }

        return low;
    }
}
