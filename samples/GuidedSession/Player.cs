using BackCare.Exercises;
using BackCare.Exercises.Timelines;

namespace GuidedSession;

/// <summary>Plays a timeline: knows what is on now, and can pause, skip, go back and quit. It neither draws nor waits.</summary>
internal sealed class Player
{
    /// <summary>Going back later than this in a segment begins it again; earlier, it goes to the one before.</summary>
    public static readonly TimeSpan BackToThePrevious = TimeSpan.FromSeconds(2);

    private readonly Timeline timeline;
    private readonly TimeProvider clock;
    private TimeSpan reached; // the position when the clock was started last
    private long started; // when that was
    private bool isPaused;
    private volatile bool hasQuit;

    /// <summary>Begins to play.</summary>
    public Player(Timeline timeline, TimeProvider clock)
    {
        (this.timeline, this.clock) = (timeline, clock);
        started = clock.GetTimestamp();
    }

    private TimeSpan Position
    {
        get
        {
            var position = isPaused ? reached : reached + clock.GetElapsedTime(started);
            return position < timeline.Duration ? position : timeline.Duration;
        }
    }

    /// <summary>Where it is now.</summary>
    public Moment Now()
    {
        var position = Position;
        var current = timeline.At(position);
        return new()
        {
            Current = current,
            Timeline = timeline,
            Next = timeline.After(current),
            Position = position,
            Duration = timeline.Duration,
            IsPaused = isPaused,
            HasQuit = hasQuit,
        };
    }

    /// <summary>Stops the clock, or lets it go on.</summary>
    public void TogglePause()
    {
        MoveTo(Position);
        isPaused = !isPaused;
    }

    /// <summary>Goes on with the next segment.</summary>
    public void Skip() => MoveTo(timeline.At(Position).End);

    /// <summary>Begins the segment again, or goes to the one before when it has only just begun.</summary>
    public void Back()
    {
        var position = Position;
        var current = timeline.At(position);
        var isJustBegun = position - current.Start < BackToThePrevious;
        MoveTo(isJustBegun && current.Index > 0 ? timeline[current.Index - 1].Start : current.Start);
    }

    /// <summary>Ends it where it is.</summary>
    public void Quit() => hasQuit = true;

    /// <summary>Does what a key asks for; any other key does nothing.</summary>
    public void Press(ConsoleKey key)
    {
        switch (key)
        {
            case ConsoleKey.Spacebar or ConsoleKey.P:
                TogglePause();
                break;
            case ConsoleKey.S or ConsoleKey.RightArrow:
                Skip();
                break;
            case ConsoleKey.B or ConsoleKey.LeftArrow:
                Back();
                break;
            case ConsoleKey.Q:
                Quit();
                break;
        }
    }

    private void MoveTo(TimeSpan position) => (reached, started) = (position, clock.GetTimestamp());
}
