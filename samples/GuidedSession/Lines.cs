using BackCare.Exercises;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;
using Spectre.Console;

namespace GuidedSession;

/// <summary>A session as plain lines: one for each segment when it begins, and below it what is said.</summary>
internal sealed class Lines(IAnsiConsole console, Phrases phrases)
{
    private int? shown;

    public void Show(Moment moment)
    {
        var segment = moment.Current;
        if (moment.HasQuit || segment.Index == shown) return;
        shown = segment.Index;
        console.WriteLine($"{Words.Clock(segment.Start)}  {new Words(phrases).Of(segment, moment.Timeline)}{(segment.Kind == SegmentKind.Done ? "" : $" ({Words.Seconds(segment.Duration)})")}");
    }

    public void Hear(Announcement cue) => console.WriteLine($"      \"{cue.Text}\"");
}
