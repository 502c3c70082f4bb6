using BackCare.Exercises.Logs;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Playback;

public sealed class RoutinePlayerTests : IDisposable
{
    // 0 get ready, 5 s; 1 hold left, 30 s; 2 switch, 5 s; 3 hold right, 30 s; 4 change, 10 s; 5 get ready, 5 s; then 10 repetitions of 4 s; done at 2:05.
    private static readonly Routine Break = new RoutineBuilder("Break", ExerciseCatalog.Default).Add("seated-twist", "hold 30 s").Add("cat-cow", "10 x").Build();

    private readonly ManualClock clock = new();
    private readonly List<PlaybackChange> heard = [];
    private readonly RoutinePlayer player;

    public RoutinePlayerTests()
    {
        player = new(Break.ToTimeline(), clock);
        player.Changed += heard.Add;
    }

    public void Dispose() => player.Dispose();

    [Fact]
    public void It_tells_each_segment_when_its_time_has_come_and_the_end()
    {
        player.Play();
        clock.Advance(TimeSpan.FromMinutes(3));

        heard[0].Kind.Should().Be(PlaybackChangeKind.Started);
        heard.Where(change => change.Kind == PlaybackChangeKind.SegmentBegan).Select(change => (change.Segment, change.Position))
            .Should().Equal(Break.ToTimeline().Skip(1).SkipLast(1).Select(segment => (segment, segment.Start)));
        heard[^1].Kind.Should().Be(PlaybackChangeKind.Finished);
        heard[^1].Position.Should().Be(Break.Duration);
        player.State.Should().Be(PlaybackState.Finished);
    }

    [Fact]
    public void Where_it_is_can_be_asked_at_any_time()
    {
        player.State.Should().Be(PlaybackState.NotStarted);
        player.Segment.Kind.Should().Be(SegmentKind.GetReady);
        player.Play();
        clock.Advance(Seconds(12.5));

        (player.Position, player.Remaining, player.Segment.Index, player.State).Should().Be((Seconds(12.5), Seconds(22.5), 1, PlaybackState.Playing));
    }

    [Fact]
    public void Paused_it_stands_still_without_a_timer_and_goes_on_where_it_was()
    {
        player.Play();
        clock.Advance(Seconds(8));
        player.Pause();
        clock.Armed.Should().Be(0);
        clock.Advance(TimeSpan.FromHours(1));
        player.Position.Should().Be(Seconds(8));

        player.Play();
        clock.Advance(Seconds(27));

        heard.Select(change => change.Kind).Should().Equal(
            PlaybackChangeKind.Started, PlaybackChangeKind.SegmentBegan, PlaybackChangeKind.Paused, PlaybackChangeKind.Resumed, PlaybackChangeKind.SegmentBegan);
        player.Segment.Kind.Should().Be(SegmentKind.SwitchSides);
    }

    [Fact]
    public void Skipping_goes_to_the_next_segment_and_says_so_once()
    {
        player.Play();
        player.Skip();

        (player.Position, player.Segment.Kind).Should().Be((Seconds(5), SegmentKind.Hold));
        heard.Select(change => change.Kind).Should().Equal(PlaybackChangeKind.Started, PlaybackChangeKind.Moved);
    }

    [Fact]
    public void Skipping_an_exercise_goes_to_the_next_one_and_at_last_to_the_end()
    {
        player.Play();
        clock.Advance(Seconds(20));
        player.SkipExercise();
        (player.Position, player.Segment.Kind, player.Segment.Item).Should().Be((Seconds(70), SegmentKind.ChangePosition, 1));

        player.SkipExercise();
        player.State.Should().Be(PlaybackState.Finished);
        player.Progress.Select(progress => (progress.Played, progress.Repetitions, progress.Outcome)).Should().Equal((0, 2, SessionOutcome.Skipped), (0, 10, SessionOutcome.Skipped));
    }

    [Fact]
    public void Going_back_begins_the_segment_again_and_just_after_its_beginning_goes_to_the_one_before()
    {
        player.Play();
        clock.Advance(Seconds(7));
        player.Back();
        player.Position.Should().Be(Seconds(5));

        clock.Advance(Seconds(1.9));
        player.Back();
        player.Position.Should().Be(TimeSpan.Zero);

        player.Back();
        player.Position.Should().Be(TimeSpan.Zero, "there is nothing before the first one");
    }

    [Fact]
    public void A_side_is_begun_again_from_its_first_set()
    {
        var twice = new RoutinePlayer(new RoutineBuilder("Sets", ExerciseCatalog.Default).Add("bird-dog", "2 x 10, hold 3 s").Add("latissimus-dorsi-stretch", "3 x, hold 20 s").Build().ToTimeline(), clock);
        var lat = twice.Timeline.First(segment => segment.Exercise == "latissimus-dorsi-stretch" && segment.Side == Side.Right && segment.Kind == SegmentKind.Hold);

        twice.Seek(lat.Start + Seconds(50));
        twice.RestartSide();
        twice.Position.Should().Be(lat.Start);

        twice.Seek(Seconds(130));
        twice.RestartSide();
        twice.Position.Should().Be(Seconds(5), "sides alternate, so all sets begin again");

        twice.Seek(Seconds(2));
        twice.RestartSide();
        twice.Position.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Seeking_goes_anywhere_and_beyond_the_end_it_ends()
    {
        player.Seek(Seconds(40));
        (player.State, player.Position).Should().Be((PlaybackState.NotStarted, Seconds(40)));
        player.Play();
        player.Seek(TimeSpan.FromDays(3));

        (player.State, player.Position).Should().Be((PlaybackState.Finished, Break.Duration));
        player.Invoking(one => one.Seek(TimeSpan.FromTicks(-1))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Finished_it_does_nothing_more()
    {
        player.Play();
        clock.Advance(Seconds(10));
        player.Finish();
        var count = heard.Count;

        player.Play();
        player.Skip();
        player.Back();
        player.Pause();
        player.Finish();
        clock.Advance(TimeSpan.FromMinutes(5));

        heard.Should().HaveCount(count);
        (heard[^1].Kind, player.Position, clock.Armed).Should().Be((PlaybackChangeKind.Finished, Seconds(10), 0));
    }

    [Fact]
    public void After_a_suspension_it_pauses_where_it_was_due_and_says_how_long_the_gap_was()
    {
        player.Play();
        clock.Advance(Seconds(6));
        clock.Suspend(TimeSpan.FromMinutes(40));

        var gap = heard[^1];
        (gap.Kind, gap.Gap, player.State, player.Position).Should().Be((PlaybackChangeKind.Interrupted, TimeSpan.FromMinutes(40) - Seconds(29), PlaybackState.Paused, Seconds(35)));
        heard.Count(change => change.Kind == PlaybackChangeKind.SegmentBegan).Should().Be(1, "nothing is told all at once");

        player.Play();
        player.Segment.Kind.Should().Be(SegmentKind.SwitchSides);
    }

    [Fact]
    public void While_suspended_it_is_where_it_was_due_also_before_the_timer_comes()
    {
        var silent = new RoutinePlayer(Break.ToTimeline(), clock);
        silent.Play();
        using var other = clock.CreateTimer(_ => silent.Position.Should().Be(Seconds(5)), null, Seconds(1), Timeout.InfiniteTimeSpan);

        clock.Suspend(TimeSpan.FromMinutes(1));
        silent.State.Should().Be(PlaybackState.Paused);
    }

    [Fact]
    public void After_a_sleep_of_the_machine_it_pauses_although_no_timer_was_late()
    {
        player.Play();
        clock.Advance(Seconds(6));
        clock.Sleep(TimeSpan.FromHours(8));
        clock.Advance(Seconds(29));

        (heard[^1].Kind, heard[^1].Gap, player.State, player.Position).Should().Be((PlaybackChangeKind.Interrupted, TimeSpan.FromHours(8), PlaybackState.Paused, Seconds(35)));
        player.Play();
        clock.Advance(Seconds(10));
        player.Position.Should().Be(Seconds(45), "one sleep interrupts once");
    }

    [Fact]
    public void A_short_delay_is_made_up_for()
    {
        player.Play();
        clock.Suspend(Seconds(6.5));

        (player.State, player.Position, player.Segment.Kind).Should().Be((PlaybackState.Playing, Seconds(6.5), SegmentKind.Hold));
    }

    [Fact]
    public void Whoever_hears_of_a_change_may_give_commands_and_hears_of_what_they_change_next()
    {
        player.Changed += change =>
        {
            if (change.Kind == PlaybackChangeKind.SegmentBegan) player.Pause();
        };
        player.Play();
        clock.Advance(Seconds(60));

        heard.Select(change => change.Kind).Should().Equal(PlaybackChangeKind.Started, PlaybackChangeKind.SegmentBegan, PlaybackChangeKind.Paused);
        player.Position.Should().Be(Seconds(5));
    }

    [Fact]
    public void A_handler_that_throws_stops_neither_the_player_nor_what_it_tells_next()
    {
        var failing = new RoutinePlayer(Break.ToTimeline(), clock);
        var later = new List<PlaybackChangeKind>();
        failing.Changed += change =>
        {
            later.Add(change.Kind);
            if (change.Kind == PlaybackChangeKind.Started) throw new InvalidOperationException("A fault of the application.");
        };

        failing.Invoking(one => one.Play()).Should().Throw<InvalidOperationException>().WithMessage("A fault of the application.");
        clock.Advance(Seconds(6));

        later.Should().Equal(PlaybackChangeKind.Started, PlaybackChangeKind.SegmentBegan);
    }

    [Fact]
    public void Disposed_of_it_leaves_no_timer_and_takes_no_command_but_still_knows_what_was_done()
    {
        player.Play();
        clock.Advance(Seconds(36));
        player.Dispose();

        clock.Armed.Should().Be(0);
        player.Invoking(one => one.Play()).Should().Throw<ObjectDisposedException>();
        player.Progress[0].Played.Should().Be(1);
    }

    [Fact]
    public void A_timer_that_was_on_its_way_when_the_player_was_disposed_of_does_nothing()
    {
        var late = new LateTimers();
        var gone = new RoutinePlayer(Break.ToTimeline(), late);
        gone.Play();
        gone.Dispose();

        FluentActions.Invoking(late.Come).Should().NotThrow("nobody could catch it on the timer's thread");
    }

    [Fact]
    public void What_was_played_twice_counts_once_and_what_was_skipped_does_not_count()
    {
        player.Play();
        clock.Advance(Seconds(20));
        player.Back();
        clock.Advance(Seconds(30));
        player.Skip();
        player.Skip();
        player.SkipExercise();
        clock.Advance(TimeSpan.FromMinutes(3));

        player.Progress.Select(progress => (progress.Place, progress.Played, progress.Repetitions, progress.Outcome)).Should().Equal(
            (0, 1, 2, SessionOutcome.Partly), (1, 0, 10, SessionOutcome.Skipped));
    }

    [Fact]
    public void A_session_is_recorded_with_what_was_done_and_the_time_that_was_played()
    {
        player.Invoking(one => one.Record()).Should().Throw<InvalidOperationException>().WithMessage("Nothing was played yet*");
        player.Play();
        clock.Advance(Seconds(40));
        player.Pause();
        clock.Advance(Seconds(100));
        player.Play();
        clock.Advance(TimeSpan.FromMinutes(3));

        var record = player.Record("easy");

        (record.Routine, record.StartedAt, record.Duration, record.Note, record.IsWhole).Should().Be(("Break", ManualClock.Start, Break.Duration, "easy", true));
        record.Items.Select(item => item.Exercise.Value).Should().Equal("seated-twist", "cat-cow");
    }

    [Fact]
    public void It_plays_every_round()
    {
        var rounds = new RoutinePlayer(Break.WithRounds(2).ToTimeline(), clock);
        rounds.Play();
        rounds.SkipExercise();
        rounds.SkipExercise();

        rounds.Segment.Round.Should().Be(2);
        rounds.Progress[0].Repetitions.Should().Be(4);
    }

    /// <summary>A clock whose timers come although they have been disposed of, as those of the platform may.</summary>
    private sealed class LateTimers : TimeProvider
    {
        private Action? come;

        public void Come() => come!();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            come = () => callback(state);
            return base.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }
    }

    private static TimeSpan Seconds(double seconds) => TimeSpan.FromSeconds(seconds);
}
