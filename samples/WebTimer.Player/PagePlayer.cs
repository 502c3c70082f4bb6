using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BackCare.Exercises;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

[assembly: SupportedOSPlatform("browser")]

namespace WebTimer;

/// <summary>The library's player in the page: JavaScript gives the commands, and hears of each change.</summary>
internal static partial class PagePlayer
{
    // So fine that the eye sees a movement, and so coarse that a phone can draw it.
    private const int MomentsOfMovement = 16;

    private static readonly FigureOptions InPage = new() { HasStyleInPage = true };

    private static RoutinePlayer? player;
    private static (ExerciseId? Exercise, Side? Side, int Moment)? shown;

    internal static RoutinePlayer Player => player ?? throw new InvalidOperationException("No routine is loaded.");

    /// <summary>The page calls the members below; there is nothing to do before.</summary>
    private static void Main()
    {
    }

    /// <summary>Takes the place of what was played before.</summary>
    /// <param name="routine">The routine, as the API writes it.</param>
    /// <param name="wordsPerMinute">How fast the steps are read while getting ready; 0: they are not.</param>
    /// <param name="language">The language of what is said, as the tag of one that the library has.</param>
    [JSExport]
    internal static void Load(string routine, int wordsPerMinute, string language)
    {
        player?.Dispose();
        shown = null;
        var json = new JsonSerializerOptions { TypeInfoResolver = BackCareJson.TypeInfoResolver }.ConfigureForBackCare(ExerciseCatalog.Default.In(language));
        var timeline = JsonSerializer.Deserialize(routine, (JsonTypeInfo<Routine>)json.GetTypeInfo(typeof(Routine)))!.ToTimeline(new() { WordsPerMinute = wordsPerMinute > 0 ? wordsPerMinute : null });
        Announcer[] announcers = [.. Enum.GetValues<AnnouncementLevel>().Select(level => new Announcer(timeline, level))];
        player = new(timeline, TimeProvider.System, announcers[^1]);
        player.Changed += change => Hear(
            JsonNamingPolicy.CamelCase.ConvertName($"{change.Kind}"), change.Segment.Index, change.Announcement?.Text, LevelOf(change, announcers), change.Gap.TotalSeconds);
    }

    /// <summary>The lowest level at which it is said, so that the page can change its level while it plays.</summary>
    private static int LevelOf(PlaybackChange change, Announcer[] announcers) => change.Announcement is null
        ? 0
        : Array.FindIndex(announcers, announcer => announcer.For(change.Segment).Any(announcement => (announcement.Kind, announcement.Text) == (change.Announcement.Kind, change.Announcement.Text)));

    /// <summary>Seconds from the beginning.</summary>
    [JSExport]
    internal static double Position() => Player.Position.TotalSeconds;

    /// <summary>The picture of an exercise of the routine, in SVG; empty without one.</summary>
    [JSExport]
    internal static string Picture(int item) => FigureCatalog.Default.For(Player.Timeline.Routine.Items[item])?.ToSvg(InPage) ?? "";

    /// <summary>How the body is held now, in SVG; empty without a figure, and null when it is as it was shown last.</summary>
    /// <param name="isStill">Whether it is to be shown as it is held, without the way there.</param>
    [JSExport]
    internal static string? Figure(bool isStill)
    {
        var (timeline, position) = (Player.Timeline, Player.Position);
        var figure = FigureCatalog.Default.At(timeline, position);
        var works = timeline.At(position).Kind is SegmentKind.Move or SegmentKind.Hold;
        var moment = figure is null ? 0 : isStill ? (works ? MomentsOfMovement : 0) : (int)Math.Round(figure.MomentAt(timeline, position) * MomentsOfMovement);
        if (shown == (figure?.Exercise.Id, figure?.Side, moment)) return null;
        shown = (figure?.Exercise.Id, figure?.Side, moment);
        return figure?.ToSvg((double)moment / MomentsOfMovement, InPage) ?? "";
    }

    [JSExport]
    internal static void Play() => Player.Play();

    [JSExport]
    internal static void Pause() => Player.Pause();

    [JSExport]
    internal static void Back() => Player.Back();

    [JSExport]
    internal static void Skip() => Player.Skip();

    [JSExport]
    internal static void Seek(double seconds) => Player.Seek(TimeSpan.FromSeconds(seconds));

    [JSExport]
    internal static void SkipExercise() => Player.SkipExercise();

    [JSImport("hear", "page")]
    private static partial void Hear(string kind, int segment, string? announcement, int level, double gap);
}
