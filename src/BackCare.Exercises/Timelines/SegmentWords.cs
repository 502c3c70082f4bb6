using System.Globalization;

namespace BackCare.Exercises.Timelines;

/// <summary>The words of the segments of one exercise in one round: what to show, and what to say.</summary>
internal sealed class SegmentWords(Turn turn)
{
    private readonly RoutineItem item = turn.Item;
    private readonly Language language = turn.Item.Exercise.Spoken;

    /// <summary>The end of the key of a sentence that says which side begins, where both have their turn.</summary>
    private string First => turn.FirstSide is { } side && item.Dose.Sides.AreBoth ? side == Side.Left ? ".left-first" : ".right-first" : "";

    /// <summary>The end of the key of a sentence that says which side begins, or is the only one.</summary>
    private string FirstOrOnly => turn.FirstSide is { } side && !item.Dose.Sides.AreBoth ? side == Side.Left ? ".left" : ".right" : First;

    /// <summary>The words to show.</summary>
    public string Text(Segment segment, Step? step) => segment.Kind switch
    {
        SegmentKind.GetReady => InRound(language.Say($"segment.exercise{First}", ("exercise", item.Exercise.Name), ("dose", DoseWords.Shown(item.Dose, language)))),
        SegmentKind.ChangePosition => language.Say("segment.change-position-for", ("exercise", item.Exercise.Name)),
        SegmentKind.SwitchSides => Switch(segment),
        SegmentKind.Rest => language.Say("segment.rest"),
        _ => Work(segment, step),
    };

    /// <summary>A short cue to speak.</summary>
    public string Cue(Segment segment) => (segment.Kind, segment.Breathing) switch
    {
        (SegmentKind.GetReady, _) => GetReady(),
        (SegmentKind.ChangePosition, _) => language.Say("segment.change-position"),
        (SegmentKind.SwitchSides, _) => Switch(segment),
        (SegmentKind.Rest, _) => language.Say(segment.Repetition is null ? "segment.rest" : "segment.let-go"),
        (_, Breathing.Inhale) => language.Say("segment.breathe-in"),
        (_, Breathing.Exhale) => language.Say("segment.breathe-out"),
        (SegmentKind.Hold, _) => language.Say("segment.hold"),
        _ => segment.Repetition!.Value.ToString(CultureInfo.InvariantCulture),
    };

    private string GetReady()
    {
        var cue = language.Say($"segment.get-ready{FirstOrOnly}", ("exercise", item.Exercise.Name));
        return turn is { Rounds: > 1, Place: 0 } ? language.Say("segment.round-begins", ("round", turn.Round), ("cue", cue)) : cue;
    }

    private string InRound(string text) => turn.Rounds == 1 ? text : language.Say("segment.in-round", ("text", text), ("round", turn.Round), ("rounds", turn.Rounds));

    private string Switch(Segment segment) => language.Say(segment.Side == Side.Left ? "segment.switch.left" : "segment.switch.right");

    private string Work(Segment segment, Step? step)
    {
        var sets = item.Dose.Sets + (segment.Side is not null && item.Dose.Sides.MoreOn == segment.Side ? 1 : 0);
        string?[] parts =
        [
            step?.For(segment.Side).TrimEnd('.'),
            turn.Rounds == 1 ? null : language.Say("segment.round", ("round", turn.Round), ("rounds", turn.Rounds)),
            sets == 1 ? null : language.Say("segment.set", ("set", segment.Set), ("sets", sets)),
            item.Dose.Repetitions == 1 ? null : language.Say("segment.repetition", ("repetition", segment.Repetition), ("repetitions", item.Dose.Repetitions)),
            segment.Side is { } side ? language.Say(side == Side.Left ? "side.left" : "side.right") : null,
        ];
        var text = string.Join(", ", parts.Where(part => part is not null));
        return text.Length == 0 ? language.Say(segment.Kind == SegmentKind.Hold ? "segment.hold" : "segment.move") : Language.Capitalized(text);
    }
}
