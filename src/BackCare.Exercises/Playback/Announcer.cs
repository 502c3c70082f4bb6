using System.Globalization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Playback;

/// <summary>Which announcements belong to the segments of a timeline. Each fits into its segment, and none is still being said when the next one begins.</summary>
/// <remarks>What does not fit is left out, the least important first. Worked out segment by segment when asked for. Immutable and thread-safe.</remarks>
public sealed class Announcer
{
    /// <summary>The lowest speaking rate: 60 words a minute.</summary>
    public const int SlowestSpeaking = 60;

    /// <summary>The highest speaking rate: 400 words a minute.</summary>
    public const int FastestSpeaking = 400;

    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Timeline timeline;

    /// <summary>An announcer for a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="level">How much is said.</param>
    /// <param name="wordsPerMinute">How fast, from <see cref="SlowestSpeaking"/> to <see cref="FastestSpeaking"/>; <see langword="null"/>: <see cref="Assumed.SpokenWordsPerMinute"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is not defined, or the rate is out of its range.</exception>
    public Announcer(Timeline timeline, AnnouncementLevel level = AnnouncementLevel.Cues, int? wordsPerMinute = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        if (!Enum.IsDefined(level)) throw new ArgumentOutOfRangeException(nameof(level), level, "Expected a defined level.");
        var rate = wordsPerMinute ?? Assumed.SpokenWordsPerMinute;
        ArgumentOutOfRangeException.ThrowIfLessThan(rate, SlowestSpeaking, nameof(wordsPerMinute));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, FastestSpeaking, nameof(wordsPerMinute));
        (this.timeline, Level, WordsPerMinute) = (timeline, level, rate);
    }

    /// <summary>How much is said.</summary>
    public AnnouncementLevel Level { get; }

    /// <summary>How fast it is said.</summary>
    internal int WordsPerMinute { get; }

    /// <summary>What to say in a segment of the timeline, in order; empty when nothing is.</summary>
    public IReadOnlyList<Announcement> For(Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        var placed = new List<Announcement>();
        foreach (var (kind, level, offset, text) in ByImportance(segment))
        {
            if (level > Level) continue;
            var duration = SpeakingTime(text);

            // What has no moment of its own follows what is said already.
            var start = offset ?? placed.Select(other => other.End).DefaultIfEmpty().Max();
            var fits = start >= TimeSpan.Zero && start + duration <= segment.Duration && placed.TrueForAll(other => start >= other.End || start + duration <= other.Offset);
            if (fits || segment.Kind == SegmentKind.Done) placed.Add(new(kind, start, duration, text));
        }

        return ValueList<Announcement>.Copy(placed.OrderBy(announcement => announcement.Offset));
    }

    private IEnumerable<(AnnouncementKind Kind, AnnouncementLevel Level, TimeSpan? Offset, string Text)> ByImportance(Segment segment) => segment.Kind switch
    {
        SegmentKind.GetReady => [(AnnouncementKind.Exercise, AnnouncementLevel.Quiet, TimeSpan.Zero, segment.Cue), .. Preparation(segment)],
        SegmentKind.ChangePosition => [(AnnouncementKind.ChangePosition, AnnouncementLevel.Quiet, TimeSpan.Zero, segment.Text)],
        SegmentKind.SwitchSides => [(AnnouncementKind.SwitchSides, AnnouncementLevel.Quiet, TimeSpan.Zero, segment.Cue)],
        SegmentKind.Done => [(AnnouncementKind.Done, AnnouncementLevel.Quiet, TimeSpan.Zero, segment.Cue)],
        SegmentKind.Rest => [(AnnouncementKind.Rest, AnnouncementLevel.Cues, TimeSpan.Zero, segment.Cue), .. Countdown(segment)],
        SegmentKind.Hold => [(AnnouncementKind.Begin, AnnouncementLevel.Cues, TimeSpan.Zero, SpokenIn(segment).Say("segment.hold")), .. Countdown(segment), .. HalfWay(segment), .. Breathing(segment)],
        _ => Repetition(segment),
    };

    /// <summary>The dose and the steps of the exercise that comes.</summary>
    private IEnumerable<(AnnouncementKind, AnnouncementLevel, TimeSpan?, string)> Preparation(Segment segment)
    {
        var item = timeline.ItemOf(segment)!;
        var dose = item.Dose.ToWords(item.Exercise.Spoken);
        yield return (AnnouncementKind.Dose, AnnouncementLevel.Full, null, dose);

        // Some of the steps alone would mislead: all of them are said, or none.
        var side = item.Dose.Sides.OnlySide ?? (item.Exercise.IsSided ? FirstSide(segment) : null);
        string[] steps = [.. item.Exercise.Steps.Select(step => step.For(side))];
        if (steps.Prepend(dose).Prepend(segment.Cue).Sum(text => SpeakingTime(text).Ticks) > segment.Duration.Ticks) yield break;
        foreach (var step in steps) yield return (AnnouncementKind.Step, AnnouncementLevel.Full, null, step);
    }

    private IEnumerable<(AnnouncementKind, AnnouncementLevel, TimeSpan?, string)> Repetition(Segment segment)
    {
        var isFirstPhase = segment.Index == 0 || timeline[segment.Index - 1] is var before && (before.Kind != SegmentKind.Move || (before.Set, before.Repetition, before.Side) != (segment.Set, segment.Repetition, segment.Side));
        if (isFirstPhase) yield return (AnnouncementKind.Begin, AnnouncementLevel.Cues, TimeSpan.Zero, segment.Repetition!.Value.ToString(CultureInfo.InvariantCulture));
        foreach (var breath in Breathing(segment)) yield return breath;
    }

    /// <summary>3, 2 and 1, a second before each other, where at least as long is left before them.</summary>
    private static IEnumerable<(AnnouncementKind, AnnouncementLevel, TimeSpan?, string)> Countdown(Segment segment)
    {
        if (segment.Duration < Assumed.ShortestWithCountdown) yield break;
        for (var left = 3; left > 0; left--) yield return (AnnouncementKind.Countdown, AnnouncementLevel.Cues, segment.Duration - (left * Second), left.ToString(CultureInfo.InvariantCulture));
    }

    private IEnumerable<(AnnouncementKind, AnnouncementLevel, TimeSpan?, string)> HalfWay(Segment segment)
    {
        if (segment.Duration >= Assumed.ShortestWithHalfWay) yield return (AnnouncementKind.HalfWay, AnnouncementLevel.Cues, segment.Duration / 2, SpokenIn(segment).Say("announcer.half-way"));
    }

    private IEnumerable<(AnnouncementKind, AnnouncementLevel, TimeSpan?, string)> Breathing(Segment segment)
    {
        var words = segment.Breathing switch { Exercises.Breathing.Inhale => "segment.breathe-in", Exercises.Breathing.Exhale => "segment.breathe-out", Exercises.Breathing.Deep => "announcer.breathe-deeply", _ => null };
        if (words is not null) yield return (AnnouncementKind.Breathing, AnnouncementLevel.Full, null, SpokenIn(segment).Say(words));
    }

    /// <summary>The side of the first repetition that comes after a segment.</summary>
    private Language SpokenIn(Segment segment) => timeline.ItemOf(segment)!.Exercise.Spoken;

    private Side? FirstSide(Segment segment)
    {
        var next = timeline.After(segment);
        while (next is { Kind: not (SegmentKind.Move or SegmentKind.Hold or SegmentKind.Done) }) next = timeline.After(next);
        return next?.Side;
    }

    private TimeSpan SpeakingTime(string text) =>
        TimeSpan.FromMinutes(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length) / WordsPerMinute;
}
