using System.Globalization;
using BackCare.Exercises;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace GuidedSession;

/// <summary>Segments and times in words.</summary>
internal sealed class Words(Phrases phrases)
{
    /// <summary>Minutes and whole seconds, such as "2:05".</summary>
    public static string Clock(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");

    public static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s");

    /// <summary>The whole segment: what to do, set, repetition and side, and the exercise where the text does not name it.</summary>
    public string Of(Segment segment, Timeline timeline) => segment.Kind switch
    {
        SegmentKind.Move or SegmentKind.Hold => $"{timeline.ItemOf(segment)!.Exercise.Name}: {Action(segment)}",
        SegmentKind.GetReady => $"{phrases.Say("Get ready")}. {segment.Text}",
        _ => segment.Text,
    };

    /// <summary>How much of an exercise was done.</summary>
    public string Of(ItemProgress progress) => progress.Outcome switch
    {
        SessionOutcome.Done => phrases.Say("done"),
        SessionOutcome.Partly => phrases.Say("{0} of {1} repetitions", progress.Played, progress.Repetitions),
        _ => phrases.Say("left out"),
    };

    /// <summary>What to do now, in a word or two: "Hold", "Move", "Rest", ...</summary>
    public string Now(Segment segment) => segment.Kind switch
    {
        SegmentKind.GetReady => phrases.Say("Get ready"),
        SegmentKind.Move => phrases.Say("Move"),
        SegmentKind.Hold => phrases.Say("Hold"),
        _ => segment.Cue,
    };

    private string Action(Segment segment) => segment.Text == Now(segment) ? segment.Text : $"{Now(segment)}. {segment.Text}";
}
