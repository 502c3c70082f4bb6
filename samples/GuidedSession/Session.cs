using System.Collections.Concurrent;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace GuidedSession;

/// <summary>A timeline that is played, steered by keys. It neither draws nor waits.</summary>
internal sealed class Session : IDisposable
{
    private readonly RoutinePlayer player;
    private readonly Phrases phrases;
    private readonly ConcurrentQueue<Announcement> heard = new();
    private volatile string? said;

    /// <summary>Begins to play.</summary>
    public Session(Timeline timeline, TimeProvider clock, Phrases phrases, AnnouncementLevel level = AnnouncementLevel.Full)
    {
        this.phrases = phrases;
        player = new(timeline, clock, new Announcer(timeline, level));
        player.Changed += Hear;
        player.Play();
    }

    /// <summary>What was played of each exercise.</summary>
    public IReadOnlyList<ItemProgress> Progress => player.Progress;

    public void Dispose() => player.Dispose();

    /// <summary>Where it is now.</summary>
    public Moment Now()
    {
        var (state, position) = (player.State, player.Position);
        var current = player.Timeline.At(position);
        return new()
        {
            Current = current,
            Timeline = player.Timeline,
            Next = player.Timeline.After(current),
            Position = position,
            Duration = player.Timeline.Duration,
            IsPaused = state == PlaybackState.Paused,
            HasQuit = state == PlaybackState.Finished && position < player.Timeline.Duration,
            Said = said,
        };
    }

    /// <summary>Goes on with the next segment.</summary>
    public void Skip() => player.Skip();

    /// <summary>Ends it where it is.</summary>
    public void Quit() => player.Finish();

    /// <summary>Does what a key asks for; any other key does nothing.</summary>
    public void Press(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.Spacebar or ConsoleKey.P:
                if (player.State == PlaybackState.Playing) player.Pause();
                else player.Play();
                break;
            case ConsoleKey.S or ConsoleKey.RightArrow:
                player.Skip();
                break;
            case ConsoleKey.N:
                player.SkipExercise();
                break;
            case ConsoleKey.B or ConsoleKey.LeftArrow:
                player.Back();
                break;
            case ConsoleKey.R:
                player.RestartSide();
                break;
            case ConsoleKey.Q:
                player.Finish();
                break;
        }
    }

    /// <summary>Plays to the end, or until it is left. What keys, picture and waiting are is up to the caller.</summary>
    /// <param name="nextKey">The next key that was pressed, or <see langword="null"/> when there is none.</param>
    /// <param name="show">Shows a moment.</param>
    /// <param name="wait">Lets a little time pass.</param>
    /// <param name="hear">Takes each announcement, after the moment in which it came was shown.</param>
    /// <returns>The last moment.</returns>
    public Moment Run(Func<ConsoleKey?> nextKey, Action<Moment> show, Action wait, Action<Announcement>? hear = null)
    {
        while (true)
        {
            while (nextKey() is { } key) Press(key);
            var moment = Now();
            show(moment);
            while (heard.TryDequeue(out var cue)) hear?.Invoke(cue);
            if (moment.IsOver) return moment;
            wait();
        }
    }

    /// <summary>Keeps the last words, for the screen. An application with a voice speaks them here.</summary>
    private void Hear(PlaybackChange change)
    {
        if (change.Announcement is { } announcement) heard.Enqueue(announcement);
        said = change.Kind switch
        {
            PlaybackChangeKind.Announced => change.Announcement!.Text,
            PlaybackChangeKind.Interrupted => phrases.Say("Nothing was heard for {0}. Space goes on.", Words.Clock(change.Gap)),
            PlaybackChangeKind.Paused => said,
            PlaybackChangeKind.SegmentBegan when player.State == PlaybackState.Paused => said,
            _ => null,
        };
    }
}
