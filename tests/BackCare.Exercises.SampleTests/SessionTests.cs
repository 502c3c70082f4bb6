using BackCare.Exercises.Timelines;
using GuidedSession;

namespace BackCare.Exercises.SampleTests;

public sealed class SessionTests : IDisposable
{
    // Get ready 5 s, hold left 30 s, switch, hold right 30 s, done.
    private static readonly Timeline Twist = new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline();

    private readonly ManualClock clock = new();
    private readonly Session session;

    public SessionTests() => session = new(Twist, clock, new(Language.English));

    public void Dispose() => session.Dispose();

    [Fact]
    public void It_begins_with_getting_ready_and_names_what_comes_next()
    {
        var moment = session.Now();

        moment.Current.Should().Be(Twist[0]);
        moment.Next.Should().Be(Twist[1]);
        moment.Left.Should().Be(TimeSpan.FromSeconds(5));
        (moment.SegmentShare, moment.TotalShare, moment.IsOver).Should().Be((0, 0, false));
    }

    [Fact]
    public void Time_that_passes_counts_down_the_segment_and_moves_on_to_the_next()
    {
        clock.Advance(TimeSpan.FromSeconds(4));
        session.Now().Left.Should().Be(TimeSpan.FromSeconds(1));
        session.Now().SegmentShare.Should().BeApproximately(0.8, 1e-9);

        clock.Advance(TimeSpan.FromSeconds(16));
        session.Now().Current.Kind.Should().Be(SegmentKind.Hold);
        session.Now().Left.Should().Be(TimeSpan.FromSeconds(15));
        session.Now().SegmentShare.Should().BeApproximately(0.5, 1e-9);
        session.Now().TotalShare.Should().BeApproximately(20 / Twist.Duration.TotalSeconds, 1e-9);
    }

    [Fact]
    public void A_pause_stops_the_clock_until_it_goes_on()
    {
        clock.Advance(TimeSpan.FromSeconds(7));
        session.Press(ConsoleKey.P);
        clock.Advance(TimeSpan.FromSeconds(1_000));

        session.Now().IsPaused.Should().BeTrue();
        session.Now().Position.Should().Be(TimeSpan.FromSeconds(7));

        session.Press(ConsoleKey.P);
        clock.Advance(TimeSpan.FromSeconds(1));

        session.Now().IsPaused.Should().BeFalse();
        session.Now().Position.Should().Be(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void Skipping_begins_the_next_segment_at_once()
    {
        clock.Advance(TimeSpan.FromSeconds(1));
        session.Skip();

        session.Now().Current.Should().Be(Twist[1]);
        session.Now().SegmentShare.Should().Be(0);
    }

    [Fact]
    public void Skipping_in_a_pause_stays_paused()
    {
        session.Press(ConsoleKey.P);
        session.Skip();
        clock.Advance(TimeSpan.FromSeconds(10));

        session.Now().IsPaused.Should().BeTrue();
        session.Now().Position.Should().Be(Twist[1].Start);
    }

    [Fact]
    public void Skipping_behind_the_last_segment_is_the_end_and_stays_there()
    {
        for (var i = 0; i < Twist.Count + 3; i++) session.Skip();

        session.Now().Current.Kind.Should().Be(SegmentKind.Done);
        session.Now().IsOver.Should().BeTrue();
        session.Now().Next.Should().BeNull();
    }

    [Fact]
    public void Going_back_begins_the_segment_again()
    {
        clock.Advance(TimeSpan.FromSeconds(20));
        session.Press(ConsoleKey.B);

        session.Now().Current.Should().Be(Twist[1]);
        session.Now().Position.Should().Be(Twist[1].Start);
    }

    [Fact]
    public void Going_back_when_a_segment_has_only_just_begun_goes_to_the_one_before()
    {
        clock.Advance(TimeSpan.FromSeconds(6));
        session.Press(ConsoleKey.B);

        session.Now().Current.Should().Be(Twist[0]);
        session.Now().Position.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Going_back_at_the_very_beginning_stays_there()
    {
        session.Press(ConsoleKey.B);

        session.Now().Position.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Quitting_is_over_where_it_is()
    {
        clock.Advance(TimeSpan.FromSeconds(12));
        session.Quit();

        var moment = session.Now();
        (moment.IsOver, moment.HasQuit, moment.Position).Should().Be((true, true, TimeSpan.FromSeconds(12)));
    }

    [Fact]
    public void It_ends_at_the_duration_however_much_later_it_is_asked()
    {
        clock.Advance(TimeSpan.FromSeconds(100_000));

        var moment = session.Now();
        moment.Current.Kind.Should().Be(SegmentKind.Done);
        moment.Position.Should().Be(Twist.Duration);
        (moment.IsOver, moment.HasQuit, moment.TotalShare, moment.SegmentShare).Should().Be((true, false, 1, 1));
    }

    [Theory]
    [InlineData(ConsoleKey.Spacebar, 10, true, false)]
    [InlineData(ConsoleKey.P, 10, true, false)]
    [InlineData(ConsoleKey.S, 35, false, false)]
    [InlineData(ConsoleKey.RightArrow, 35, false, false)]
    [InlineData(ConsoleKey.B, 5, false, false)]
    [InlineData(ConsoleKey.LeftArrow, 5, false, false)]
    [InlineData(ConsoleKey.N, 70, false, false)]
    [InlineData(ConsoleKey.R, 5, false, false)]
    [InlineData(ConsoleKey.Q, 10, false, true)]
    [InlineData(ConsoleKey.X, 10, false, false)]
    public void Each_key_does_its_own(ConsoleKey key, int position, bool isPaused, bool hasQuit)
    {
        clock.Advance(TimeSpan.FromSeconds(10));
        session.Press(key);

        var moment = session.Now();
        (moment.Position.TotalSeconds, moment.IsPaused, moment.HasQuit).Should().Be((position, isPaused, hasQuit));
    }

    [Fact]
    public void A_session_shows_every_segment_in_order_and_returns_at_the_end()
    {
        var shown = new List<Segment>();

        var last = session.Run(() => null, moment => shown.Add(moment.Current), () => clock.Advance(TimeSpan.FromSeconds(1)));

        shown.Distinct().Should().Equal(Twist);
        last.IsOver.Should().BeTrue();
        last.HasQuit.Should().BeFalse();
    }

    [Fact]
    public void A_session_takes_all_keys_that_wait_before_it_shows_the_next_moment()
    {
        var keys = new Queue<ConsoleKey>([ConsoleKey.S, ConsoleKey.S, ConsoleKey.Q]);
        var shown = new List<Moment>();

        session.Run(() => keys.TryDequeue(out var key) ? key : null, shown.Add, () => clock.Advance(TimeSpan.FromSeconds(1)));

        shown.Should().ContainSingle().Which.Current.Should().Be(Twist[2]);
        shown[0].HasQuit.Should().BeTrue();
    }

    [Fact]
    public void What_is_announced_is_shown_until_something_else_happens()
    {
        session.Now().Said.Should().Be("Get ready: Seated twist, left side first");
        clock.Advance(TimeSpan.FromSeconds(20));
        session.Now().Said.Should().Be("Half-way");

        session.Press(ConsoleKey.P);
        session.Now().Said.Should().Be("Half-way");
        session.Press(ConsoleKey.R);
        session.Now().Said.Should().BeNull();
    }

    [Fact]
    public void After_a_sleep_it_is_paused_and_says_why()
    {
        clock.Advance(TimeSpan.FromSeconds(6));
        clock.Suspend(TimeSpan.FromSeconds(600));

        var moment = session.Now();
        (moment.IsPaused, moment.Said).Should().Be((true, "Nothing was heard for 9:46. Space goes on."));
    }

    [Fact]
    public void What_was_played_of_each_exercise_is_known_in_words()
    {
        clock.Advance(TimeSpan.FromSeconds(36));
        session.Progress.Select(new Words(new(Language.English)).Of).Should().Equal("1 of 2 repetitions");

        clock.Advance(TimeSpan.FromSeconds(40));

        session.Progress.Select(new Words(new(Language.English)).Of).Should().Equal("done");
    }
}
