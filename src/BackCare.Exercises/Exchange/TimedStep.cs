using System.Globalization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>Something that is done for a time: a hold, a repetition or one phase of it, a rest, getting ready. Immutable.</summary>
public sealed class TimedStep : StepOrRepeat
{
    internal TimedStep(Segment segment) : this(segment.Kind, segment.Duration, segment.Item!.Value, segment.Exercise!, segment.Side, segment.Breathing)
    {
    }

    private TimedStep(SegmentKind kind, TimeSpan duration, int item, ExerciseId exercise, Side? side, Breathing breathing) =>
        (Kind, Duration, Item, Exercise, Side, Breathing) = (kind, duration, item, exercise, side, breathing);

    /// <summary>What is done; never <see cref="SegmentKind.Done"/>.</summary>
    public SegmentKind Kind { get; }

    /// <summary>How long it takes; more than zero.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The place of its item in the routine, from 0; that of the one that comes when this is a change of position.</summary>
    public int Item { get; }

    /// <summary>The id of the exercise.</summary>
    public ExerciseId Exercise { get; }

    /// <summary>The side that works; when sides are switched, the one that comes. <see langword="null"/> when both work at once or none does.</summary>
    public Side? Side { get; }

    /// <summary>How to breathe.</summary>
    public Breathing Breathing { get; }

    /// <summary>Whether it is work, and not a rest, a change or getting ready.</summary>
    internal bool IsWork => Kind is SegmentKind.Move or SegmentKind.Hold;

    private protected override object Value => (Kind, Duration, Item, Exercise, Side, Breathing);

    /// <summary>Kind, duration, exercise and side in one line, such as "Hold 30 s seated-twist Left".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kind} {Duration.TotalSeconds:0.###} s {Exercise} {Side}").TrimEnd();
}
