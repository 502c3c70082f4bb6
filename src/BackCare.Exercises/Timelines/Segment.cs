using System.Globalization;

namespace BackCare.Exercises.Timelines;

/// <summary>One interval of a timeline: what is done, when, and for how long. Immutable.</summary>
public sealed record Segment
{
    internal Segment(int index, SegmentKind kind, TimeSpan start, TimeSpan duration, RoutineItem? item)
    {
        (Index, Kind, Start, Duration, Item) = (index, kind, start, duration, item);
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

    /// <summary>The item of the routine, the one that comes when this is a change of position; <see langword="null"/> at the end.</summary>
    public RoutineItem? Item { get; }

    /// <summary>The exercise; <see langword="null"/> at the end.</summary>
    public Exercise? Exercise => Item?.Exercise;

    /// <summary>Which set, from 1; in a rest, the one before it. <see langword="null"/> outside of sets.</summary>
    public int? Set { get; internal init; }

    /// <summary>Which repetition of the set, from 1, per side; in a rest within a set, the one before it. <see langword="null"/> outside of repetitions.</summary>
    public int? Repetition { get; internal init; }

    /// <summary>The side that works; when sides are switched, the one that comes. <see langword="null"/> when both work at once or none does.</summary>
    public Side? Side { get; internal init; }

    /// <summary>How to breathe; <see cref="Breathing.Natural"/> where no source says it.</summary>
    public Breathing Breathing { get; internal init; }

    /// <summary>The step that this phase of a moving repetition is; <see langword="null"/> where a repetition has no phases.</summary>
    public Step? Step { get; internal init; }

    /// <summary>The words to show, such as "Set 1 of 2, repetition 3 of 15, left side".</summary>
    public string Text => Kind switch
    {
        SegmentKind.GetReady => $"{Item!.Exercise.Name}: {Item.Dose}",
        SegmentKind.ChangePosition => $"Change position for {Item!.Exercise.Name}",
        SegmentKind.SwitchSides => $"Switch to the {Named(Side)} side",
        SegmentKind.Rest => "Rest",
        SegmentKind.Done => "Done",
        _ => WorkText,
    };

    /// <summary>A short cue to speak when it begins.</summary>
    public string Cue => (Kind, Breathing) switch
    {
        (SegmentKind.GetReady, _) => $"Get ready: {Item!.Exercise.Name}",
        (SegmentKind.ChangePosition, _) => "Change position",
        (SegmentKind.SwitchSides, _) => $"Switch to the {Named(Side)} side",
        (SegmentKind.Rest, _) => Repetition is null ? "Rest" : "Let go",
        (SegmentKind.Done, _) => "Done",
        (_, Breathing.Inhale) => "Breathe in",
        (_, Breathing.Exhale) => "Breathe out",
        (SegmentKind.Hold, _) => "Hold",
        _ => Repetition!.Value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>Start, kind, exercise and side in one line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start:c} {Kind} {Exercise?.Name} {Side}").TrimEnd();

    private string WorkText
    {
        get
        {
            string?[] parts = [Step?.For(Side).TrimEnd('.'), SetText, RepetitionText, Side is null ? null : $"{Named(Side)} side"];
            var text = string.Join(", ", parts.Where(part => part is not null));
            return text.Length == 0 ? Kind.ToString() : Capital(text);
        }
    }

    private string? SetText => SetsOfSide == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"set {Set} of {SetsOfSide}");

    private string? RepetitionText => Item!.Dose.Repetitions == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"repetition {Repetition} of {Item.Dose.Repetitions}");

    private int SetsOfSide => Item!.Dose.Sets + (Side is not null && Item.Dose.Sides.MoreOn == Side ? 1 : 0);

    private static string Named(Side? side) => side == BackCare.Exercises.Side.Left ? "left" : "right";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
