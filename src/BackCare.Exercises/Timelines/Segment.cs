using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Timelines;

/// <summary>One interval of a timeline: what is done, when, and for how long. Immutable.</summary>
[JsonConverter(typeof(SegmentJsonConverter))]
public sealed record Segment
{
    internal Segment(int index, SegmentKind kind, TimeSpan start, TimeSpan duration)
    {
        (Index, Kind, Start, Duration) = (index, kind, start, duration);
    }

    /// <summary>Its place in the timeline, from 0.</summary>
    public int Index { get; }

    /// <summary>What happens.</summary>
    public SegmentKind Kind { get; }

    /// <summary>When it begins, from the beginning of the timeline; included.</summary>
    public TimeSpan Start { get; }

    /// <summary>How long it lasts; zero for <see cref="SegmentKind.Done"/> alone.</summary>
    public TimeSpan Duration { get; }

    /// <summary>When it ends and the next one begins; not included.</summary>
    public TimeSpan End => Start + Duration;

    /// <summary>The place of its item in the routine, from 0, that of the one that comes when this is a change of position; <see langword="null"/> at the end.</summary>
    public int? Item { get; internal init; }

    /// <summary>The id of the exercise; <see langword="null"/> at the end. <see cref="Timeline.ItemOf"/> has all of it.</summary>
    public ExerciseId? Exercise { get; internal init; }

    /// <summary>Which round of the routine, from 1; when this is a change of position, the one that comes. <see langword="null"/> at the end.</summary>
    public int? Round { get; internal init; }

    /// <summary>Which set, from 1; in a rest, the one before it. <see langword="null"/> outside of sets.</summary>
    public int? Set { get; internal init; }

    /// <summary>Which repetition of the set, from 1, per side; in a rest within a set, the one before it. <see langword="null"/> outside of repetitions.</summary>
    public int? Repetition { get; internal init; }

    /// <summary>The side that works; when sides are switched, the one that comes. <see langword="null"/> when both work at once or none does.</summary>
    public Side? Side { get; internal init; }

    /// <summary>How to breathe; <see cref="Breathing.Natural"/> where no source says it.</summary>
    public Breathing Breathing { get; internal init; }

    /// <summary>The words to show, such as "Set 1 of 2, repetition 3 of 15, left side"; in a phase of a moving repetition they begin with its step. Where there is more than one round, getting ready and repetitions name theirs.</summary>
    public string Text { get; internal init; } = "";

    /// <summary>A short cue to speak when it begins.</summary>
    public string Cue { get; internal init; } = "";

    /// <summary>Start, kind, exercise and side in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:c} {Kind} {Exercise} {Side}").TrimEnd();
}
