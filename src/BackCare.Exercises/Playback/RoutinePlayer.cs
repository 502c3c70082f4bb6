using BackCare.Exercises.Logs;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Playback;

/// <summary>Plays a timeline: tells what begins and what to say when its time has come, and can be paused, skipped and moved.</summary>
/// <remarks>
/// <para>
/// Every member may be used from any thread. Changes are raised one after another, in order, and never while a lock is held, so that whoever hears of one may
/// give commands: what these change is told next. A change is raised on the thread of the command, or on the one on which the clock's timer calls.
/// </para>
/// <para>
/// One timer of the clock is armed while the player plays, and none otherwise. When the timer comes later than <see cref="Assumed.LongestDelay"/>, the program
/// was suspended: the player pauses where it was due and tells how long the gap was, instead of saying all at once what was missed. The same when the time of
/// day has gone on without the clock's timestamps, as in the sleep of a machine; setting the time of day forward pauses as well.
/// </para>
/// <para>
/// An exception of a handler is not caught. It comes out of the command that raised the change, or out of the timer's call. The player itself goes on; the
/// changes after it are told with the next one.
/// </para>
/// </remarks>
public sealed class RoutinePlayer : IDisposable
{
    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly Announcer? announcer;
    private readonly ITimer timer;
    private readonly Queue<PlaybackChange> changes = new();
    private readonly PlayedTime played = new();

    private PlaybackState state;
    private TimeSpan reached; // The position when the clock was looked at last.
    private long lookedAt; // When that was; of use while playing only.
    private DateTimeOffset lookedAtUtc; // The same by the time of day, which goes on also where timestamps stand still in a sleep.
    private TimeSpan playedFrom; // Where playing began after the last command.
    private TimeSpan playingTime; // How long was played before that.
    private Segment segment;
    private IReadOnlyList<Announcement> announcements = [];
    private int announced; // How many of them are past.
    private DateTimeOffset? startedAt;
    private bool isTelling;
    private bool isDisposed;

    /// <summary>A player at the beginning of a timeline, not started.</summary>
    /// <param name="timeline">The timeline to play.</param>
    /// <param name="clock">Where the time comes from.</param>
    /// <param name="announcer">What to say; <see langword="null"/>: nothing.</param>
    public RoutinePlayer(Timeline timeline, TimeProvider clock, Announcer? announcer = null)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(clock);
        (Timeline, this.clock, this.announcer, segment) = (timeline, clock, announcer, timeline[0]);
        timer = clock.CreateTimer(_ => Come(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Enter();
    }

    /// <summary>Raised when something happened.</summary>
    public event Action<PlaybackChange>? Changed;

    /// <summary>What is played.</summary>
    public Timeline Timeline { get; }

    /// <summary>What the player is doing.</summary>
    public PlaybackState State
    {
        get
        {
            lock (gate) return state;
        }
    }

    /// <summary>The time from the beginning of the timeline, from zero to its duration.</summary>
    public TimeSpan Position
    {
        get
        {
            lock (gate) return Now();
        }
    }

    /// <summary>The segment that is on.</summary>
    public Segment Segment => Timeline.At(Position);

    /// <summary>How much of the segment is left; zero at the end.</summary>
    public TimeSpan Remaining
    {
        get
        {
            var position = Position;
            return Timeline.At(position).End - position;
        }
    }

    /// <summary>For each item of the routine, in order: how much of it was played so far.</summary>
    public IReadOnlyList<ItemProgress> Progress
    {
        get
        {
            lock (gate)
            {
                var soFar = new PlayedTime();
                soFar.Add(played);
                if (state == PlaybackState.Playing) soFar.Add(playedFrom, Now());
                return ValueList<ItemProgress>.Copy(ProgressIn(soFar));
            }
        }
    }

    /// <summary>Starts, or goes on after a pause; otherwise does nothing.</summary>
    /// <exception cref="ObjectDisposedException">The player has been disposed of. The same holds for every other command.</exception>
    public void Play() => Do(() =>
    {
        if (state is not (PlaybackState.NotStarted or PlaybackState.Paused)) return;
        var kind = startedAt is null ? PlaybackChangeKind.Started : PlaybackChangeKind.Resumed;
        startedAt ??= clock.GetLocalNow();
        (state, playedFrom, lookedAt, lookedAtUtc) = (PlaybackState.Playing, reached, clock.GetTimestamp(), clock.GetUtcNow());
        Tell(kind);
        Look();
    });

    /// <summary>Lets the time stand still; does nothing unless it runs.</summary>
    public void Pause() => Do(() =>
    {
        Look();
        if (state != PlaybackState.Playing) return;
        Stop(PlaybackState.Paused);
        Tell(PlaybackChangeKind.Paused);
    });

    /// <summary>Goes to the next segment; does nothing when finished. Like every move, it neither starts nor pauses.</summary>
    public void Skip() => Move(() => segment.End);

    /// <summary>Goes to the next exercise, or to the end when there is none.</summary>
    public void SkipExercise() => Move(() =>
    {
        var next = segment;
        while (next.Kind != SegmentKind.Done && (next.Item, next.Round) == (segment.Item, segment.Round)) next = Timeline.After(next)!;
        return next.Start;
    });

    /// <summary>Begins the segment again, or goes to the one before when it began less than <see cref="Assumed.JustBegun"/> ago.</summary>
    public void Back() => Move(() => reached - segment.Start < Assumed.JustBegun && segment.Index > 0 ? Timeline[segment.Index - 1].Start : segment.Start);

    /// <summary>Begins the sets of this side again; without sides, or when they alternate, all sets of the exercise in this round. Elsewhere it begins the segment again.</summary>
    public void RestartSide() => Move(() =>
    {
        var first = segment;
        while (IsWork(first) && first.Index > 0 && Timeline[first.Index - 1] is var before && IsWork(before) && (before.Item, before.Round) == (first.Item, first.Round)) first = before;
        return first.Start;
    });

    /// <summary>Goes to a time.</summary>
    /// <param name="position">From the beginning of the timeline, not negative; beyond its end is the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Seek(TimeSpan position)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        Move(() => position < Timeline.Duration ? position : Timeline.Duration);
    }

    /// <summary>Ends it where it is.</summary>
    public void Finish() => Do(() =>
    {
        Look();
        End();
    });

    /// <summary>What was done, for a log. It can be asked for at any time, and is final when the player is finished.</summary>
    /// <param name="note">A note of the person; <see langword="null"/>: none.</param>
    /// <returns>The session: when it was started by the clock, how long was played, pauses and gaps left out, and the outcome of each exercise.</returns>
    /// <exception cref="InvalidOperationException">The player was never started.</exception>
    /// <exception cref="ArgumentException">The note is blank.</exception>
    public SessionRecord Record(string? note = null)
    {
        lock (gate)
        {
            if (startedAt is not { } start) throw new InvalidOperationException("Nothing was played yet, so there is nothing to record; call Play first.");
            var duration = playingTime + (state == PlaybackState.Playing ? Now() - playedFrom : TimeSpan.Zero);
            return new(Timeline.Routine, start, WholeSeconds.ToDuration(WholeSeconds.Of(duration)), Progress.Select(progress => progress.Outcome), note);
        }
    }

    /// <summary>Stops the timer. What was played can still be asked for.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            if (state == PlaybackState.Playing) Stop(PlaybackState.Paused);
            isDisposed = true;
        }

        timer.Dispose();
    }

    private static bool IsWork(Segment segment) => segment.Kind is SegmentKind.Move or SegmentKind.Hold or SegmentKind.Rest;

    /// <summary>The timer's call. One that was on its way when the player was disposed of finds nothing to do.</summary>
    private void Come()
    {
        lock (gate)
        {
            if (isDisposed) return;
            Look();
            Arm();
        }

        TellAll();
    }

    private void Do(Action command)
    {
        lock (gate)
        {
            ObjectDisposedException.ThrowIf(isDisposed, this);
            command();
            Arm();
        }

        TellAll();
    }

    private void Move(Func<TimeSpan> to) => Do(() =>
    {
        Look();
        if (state == PlaybackState.Finished) return;
        if (state == PlaybackState.Playing) Stop(PlaybackState.Playing);
        reached = to();
        (playedFrom, lookedAt, lookedAtUtc) = (reached, clock.GetTimestamp(), clock.GetUtcNow());
        Enter();
        Tell(PlaybackChangeKind.Moved);
        if (state == PlaybackState.Playing) Look();
        else if (segment.Kind == SegmentKind.Done) End();
    });

    /// <summary>Where the time is; while suspended, where it was when that began.</summary>
    private TimeSpan Now()
    {
        if (state != PlaybackState.Playing) return reached;
        var now = reached + clock.GetElapsedTime(lookedAt);
        return now - NextMoment() > Assumed.LongestDelay ? NextMoment() : now < Timeline.Duration ? now : Timeline.Duration;
    }

    /// <summary>When the next announcement or the next segment is due.</summary>
    private TimeSpan NextMoment() => announced < announcements.Count ? segment.Start + announcements[announced].Offset : segment.End;

    /// <summary>Looks at the clock, and tells what has come about since.</summary>
    private void Look()
    {
        if (state != PlaybackState.Playing) return;
        var now = reached + clock.GetElapsedTime(lookedAt);
        var slept = clock.GetUtcNow() - lookedAtUtc - clock.GetElapsedTime(lookedAt);
        var late = now - NextMoment();
        if (slept > Assumed.LongestDelay || late > Assumed.LongestDelay)
        {
            (reached, lookedAt) = (now < NextMoment() ? now : NextMoment(), clock.GetTimestamp());
            late = slept > late ? slept : late;
            Stop(PlaybackState.Paused);
            if (reached == segment.End) Enter();
            changes.Enqueue(new(PlaybackChangeKind.Interrupted, segment, reached) { Gap = late });
            return;
        }

        while (state == PlaybackState.Playing && NextMoment() <= now)
        {
            var moment = NextMoment();
            if (announced < announcements.Count)
            {
                // Of several that are due at once, the last one is said: what is over is of no use.
                var announcement = announcements[announced++];
                if (announced == announcements.Count || segment.Start + announcements[announced].Offset > now) changes.Enqueue(new(PlaybackChangeKind.Announced, segment, moment) { Announcement = announcement });
            }
            else if (segment.Kind == SegmentKind.Done)
            {
                (reached, lookedAt) = (moment, clock.GetTimestamp());
                End();
                return;
            }
            else
            {
                reached = moment;
                (lookedAt, lookedAtUtc) = (clock.GetTimestamp() - Ticks(now - moment), clock.GetUtcNow() - (now - moment));
                Enter();
                if (segment.Kind != SegmentKind.Done) Tell(PlaybackChangeKind.SegmentBegan);
            }
        }
    }

    /// <summary>A time in the units of the clock's timestamps.</summary>
    private long Ticks(TimeSpan time) => (long)(time.TotalSeconds * clock.TimestampFrequency);

    /// <summary>Makes the segment at the position the present one, with the announcements that are still to come in it.</summary>
    private void Enter()
    {
        segment = Timeline.At(reached);
        announcements = announcer?.For(segment) ?? [];
        announced = announcements.Count(announcement => segment.Start + announcement.Offset < reached);
    }

    /// <summary>Notes what was played until now.</summary>
    private void Stop(PlaybackState next)
    {
        var now = Now();
        played.Add(playedFrom, now);
        playingTime += now - playedFrom;
        (state, reached, playedFrom, lookedAt) = (next, now, now, clock.GetTimestamp());
    }

    private void End()
    {
        if (state == PlaybackState.Finished) return;
        if (state == PlaybackState.Playing) Stop(PlaybackState.Finished);
        state = PlaybackState.Finished;
        Tell(PlaybackChangeKind.Finished);
    }

    private void Arm()
    {
        var wait = state == PlaybackState.Playing ? NextMoment() - Now() : Timeout.InfiniteTimeSpan;

        // A timer that comes a moment early would find nothing to do, and one of no time at all would never come to rest.
        if (state == PlaybackState.Playing && wait < TimeSpan.FromMilliseconds(1)) wait = TimeSpan.FromMilliseconds(1);
        timer.Change(wait, Timeout.InfiniteTimeSpan);
    }

    private void Tell(PlaybackChangeKind kind) => changes.Enqueue(new(kind, segment, reached));

    /// <summary>Raises what has been told, one after another; one thread at a time does so for all.</summary>
    private void TellAll()
    {
        while (true)
        {
            PlaybackChange? change;
            lock (gate)
            {
                if (isTelling || !changes.TryDequeue(out change)) return;
                isTelling = true;
            }

            try
            {
                Changed?.Invoke(change);
            }
            finally
            {
                lock (gate) isTelling = false;
            }
        }
    }

    private IEnumerable<ItemProgress> ProgressIn(PlayedTime soFar)
    {
        var (all, done) = (new int[Timeline.Routine.Items.Count], new int[Timeline.Routine.Items.Count]);
        foreach (var repetition in Repetitions())
        {
            var place = repetition[0].Item!.Value;
            all[place]++;
            if (repetition.Sum(part => (part.Duration - soFar.Within(part.Start, part.End)).Ticks) <= TimeSpan.TicksPerSecond) done[place]++;
        }

        return Timeline.Routine.Items.Select((item, place) => new ItemProgress(place, item, all[place], done[place]));
    }

    /// <summary>The segments of each repetition: one, or one for each phase of it.</summary>
    private IEnumerable<IReadOnlyList<Segment>> Repetitions()
    {
        var repetition = new List<Segment>();
        foreach (var next in Timeline)
        {
            if (repetition.Count > 0 && !(next.Kind == repetition[^1].Kind && (next.Item, next.Round, next.Set, next.Repetition, next.Side) == (repetition[^1].Item, repetition[^1].Round, repetition[^1].Set, repetition[^1].Repetition, repetition[^1].Side)))
            {
                yield return repetition;
                repetition = [];
            }

            if (next.Kind is SegmentKind.Move or SegmentKind.Hold) repetition.Add(next);
        }
    }
}
