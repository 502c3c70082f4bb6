using BackCare.Exercises.Timelines;
using GuidedSession;

namespace BackCare.Exercises.SampleTests;

public class PlayerTests
{
    // Get ready 5 s, hold left 30 s, switch, hold right 30 s, done.
    private static readonly Timeline Twist = new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline();

    private readonly ManualClock clock = new();
    private readonly Player player;

    public PlayerTests() => player = new(Twist, clock);

    [Fact]
    public void It_begins_with_getting_ready_and_names_what_comes_next()
    {
        var moment = player.Now();

        moment.Current.Should().Be(Twist[0]);
        moment.Next.Should().Be(Twist[1]);
        moment.Left.Should().Be(TimeSpan.FromSeconds(5));
        (moment.SegmentShare, moment.TotalShare, moment.IsOver).Should().Be((0, 0, false));
    }

    [Fact]
    public void Time_that_passes_counts_down_the_segment_and_moves_on_to_the_next()
    {
        clock.Advance(4);
        player.Now().Left.Should().Be(TimeSpan.FromSeconds(1));
        player.Now().SegmentShare.Should().BeApproximately(0.8, 1e-9);

        clock.Advance(16);
        player.Now().Current.Kind.Should().Be(SegmentKind.Hold);
        player.Now().Left.Should().Be(TimeSpan.FromSeconds(15));
        player.Now().SegmentShare.Should().BeApproximately(0.5, 1e-9);
        player.Now().TotalShare.Should().BeApproximately(20 / Twist.Duration.TotalSeconds, 1e-9);
    }

    [Fact]
    public void A_pause_stops_the_clock_until_it_goes_on()
    {
        clock.Advance(7);
        player.TogglePause();
        clock.Advance(1_000);

        player.Now().IsPaused.Should().BeTrue();
        player.Now().Position.Should().Be(TimeSpan.FromSeconds(7));

        player.TogglePause();
        clock.Advance(1);

        player.Now().IsPaused.Should().BeFalse();
        player.Now().Position.Should().Be(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void Skipping_begins_the_next_segment_at_once()
    {
        clock.Advance(1);
        player.Skip();

        player.Now().Current.Should().Be(Twist[1]);
        player.Now().SegmentShare.Should().Be(0);
    }

    [Fact]
    public void Skipping_in_a_pause_stays_paused()
    {
        player.TogglePause();
        player.Skip();
        clock.Advance(10);

        player.Now().IsPaused.Should().BeTrue();
        player.Now().Position.Should().Be(Twist[1].Start);
    }

    [Fact]
    public void Skipping_behind_the_last_segment_is_the_end_and_stays_there()
    {
        for (var i = 0; i < Twist.Count + 3; i++) player.Skip();

        player.Now().Current.Kind.Should().Be(SegmentKind.Done);
        player.Now().IsOver.Should().BeTrue();
        player.Now().Next.Should().BeNull();
    }

    [Fact]
    public void Going_back_begins_the_segment_again()
    {
        clock.Advance(20);
        player.Back();

        player.Now().Current.Should().Be(Twist[1]);
        player.Now().Position.Should().Be(Twist[1].Start);
    }

    [Fact]
    public void Going_back_when_a_segment_has_only_just_begun_goes_to_the_one_before()
    {
        clock.Advance(6);
        player.Back();

        player.Now().Current.Should().Be(Twist[0]);
        player.Now().Position.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Going_back_at_the_very_beginning_stays_there()
    {
        player.Back();

        player.Now().Position.Should().Be(TimeSpan.Zero);
    }

    [Fact]
    public void Quitting_is_over_where_it_is()
    {
        clock.Advance(12);
        player.Quit();

        var moment = player.Now();
        (moment.IsOver, moment.HasQuit, moment.Position).Should().Be((true, true, TimeSpan.FromSeconds(12)));
    }

    [Fact]
    public void It_ends_at_the_duration_however_much_later_it_is_asked()
    {
        clock.Advance(100_000);

        var moment = player.Now();
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
    [InlineData(ConsoleKey.Q, 10, false, true)]
    [InlineData(ConsoleKey.X, 10, false, false)]
    public void Each_key_does_its_own(ConsoleKey key, int position, bool isPaused, bool hasQuit)
    {
        clock.Advance(10);
        player.Press(key);

        var moment = player.Now();
        (moment.Position.TotalSeconds, moment.IsPaused, moment.HasQuit).Should().Be((position, isPaused, hasQuit));
    }

    [Fact]
    public void A_session_shows_every_segment_in_order_and_returns_at_the_end()
    {
        var shown = new List<Segment>();

        var last = Playback.Run(player, () => null, moment => shown.Add(moment.Current), () => clock.Advance(1));

        shown.Distinct().Should().Equal(Twist);
        last.IsOver.Should().BeTrue();
        last.HasQuit.Should().BeFalse();
    }

    [Fact]
    public void A_session_takes_all_keys_that_wait_before_it_shows_the_next_moment()
    {
        var keys = new Queue<ConsoleKey>([ConsoleKey.S, ConsoleKey.S, ConsoleKey.Q]);
        var shown = new List<Moment>();

        Playback.Run(player, () => keys.TryDequeue(out var key) ? key : null, shown.Add, () => clock.Advance(1));

        shown.Should().ContainSingle().Which.Current.Should().Be(Twist[2]);
        shown[0].HasQuit.Should().BeTrue();
    }
}
