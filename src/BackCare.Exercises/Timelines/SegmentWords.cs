using System.Globalization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises;

/// <summary>The words of the segments of one exercise in one round: what to show, and what to say.</summary>
internal sealed class SegmentWords(Turn turn)
{
    private readonly RoutineItem item = turn.Item;

    private string? Round => turn.Rounds == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"round {turn.Round} of {turn.Rounds}");

    /// <summary>Which side begins, where both have their turn.</summary>
    private string First => turn.FirstSide is { } side && item.Dose.Sides.AreBoth ? $", {Named(side)} side first" : "";

    /// <summary>Which side begins, or the only one.</summary>
    private string FirstOrOnly => turn.FirstSide is { } side && !item.Dose.Sides.AreBoth ? $", {Named(side)} side" : First;

    /// <summary>The words to show.</summary>
    public string Text(Segment segment, Step? step) => segment.Kind switch
    {
        SegmentKind.GetReady => $"{item.Exercise.Name}: {item.Dose}{(item.Dose.Sides.AreBoth ? First : "")}{(Round is null ? "" : $" ({Round})")}",
        SegmentKind.ChangePosition => $"Change position for {item.Exercise.Name}",
        SegmentKind.SwitchSides => $"Switch to the {Named(segment.Side)} side",
        SegmentKind.Rest => "Rest",
        _ => Work(segment, step),
    };

    /// <summary>A short cue to speak.</summary>
    public string Cue(Segment segment) => (segment.Kind, segment.Breathing) switch
    {
        (SegmentKind.GetReady, _) => turn is { Rounds: > 1, Place: 0 }
            ? string.Create(CultureInfo.InvariantCulture, $"Round {turn.Round}. Get ready: {item.Exercise.Name}{FirstOrOnly}")
            : $"Get ready: {item.Exercise.Name}{FirstOrOnly}",
        (SegmentKind.ChangePosition, _) => "Change position",
        (SegmentKind.SwitchSides, _) => $"Switch to the {Named(segment.Side)} side",
        (SegmentKind.Rest, _) => segment.Repetition is null ? "Rest" : "Let go",
        (_, Breathing.Inhale) => "Breathe in",
        (_, Breathing.Exhale) => "Breathe out",
        (SegmentKind.Hold, _) => "Hold",
        _ => segment.Repetition!.Value.ToString(CultureInfo.InvariantCulture),
    };

    private string Work(Segment segment, Step? step)
    {
        var sets = item.Dose.Sets + (segment.Side is not null && item.Dose.Sides.MoreOn == segment.Side ? 1 : 0);
        string?[] parts =
        [
            step?.For(segment.Side).TrimEnd('.'),
            Round,
            sets == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"set {segment.Set} of {sets}"),
            item.Dose.Repetitions == 1 ? null : string.Create(CultureInfo.InvariantCulture, $"repetition {segment.Repetition} of {item.Dose.Repetitions}"),
            segment.Side is null ? null : $"{Named(segment.Side)} side",
        ];
        var text = string.Join(", ", parts.Where(part => part is not null));
        return text.Length == 0 ? segment.Kind.ToString() : char.ToUpperInvariant(text[0]) + text[1..];
    }

    private static string Named(Side? side) => side == Side.Left ? "left" : "right";
}
