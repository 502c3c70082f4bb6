using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Playback;

public class AnnouncerTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Timeline Twist = Timeline("seated-twist", "hold 30 s");

    [Fact]
    public void Quiet_says_what_has_to_be_known_with_closed_eyes()
    {
        var all = Said(new RoutineBuilder("Break", Catalog).Add("seated-twist", "hold 30 s").Add("cat-cow", "10 x").Build().ToTimeline(), AnnouncementLevel.Quiet);

        all.Should().Equal(
            "0 Get ready: Seated twist, left side first", "35 Switch to the right side", "70 Change position for Cat-cow", "80 Get ready: Cat-cow", "125 Done");
    }

    [Fact]
    public void Cues_say_when_to_hold_half_way_and_the_last_three_seconds() =>
        Said(Twist, AnnouncementLevel.Cues).Take(6).Should().Equal("0 Get ready: Seated twist, left side first", "5 Hold", "20 Half-way", "32 3", "33 2", "34 1");

    [Fact]
    public void Cues_count_the_repetitions_and_say_when_to_let_go_and_rest()
    {
        Said(Timeline("scapular-squeeze", "2 x 15, hold 5 s"), AnnouncementLevel.Cues).Skip(1).Take(4).Should().Equal("5 Hold", "10 Let go", "12 Hold", "17 Let go");
        Said(Timeline("cat-cow", "10 x"), AnnouncementLevel.Cues).Skip(1).Take(3).Should().Equal("5 1", "9 2", "13 3");
        Said(Timeline("scapular-squeeze", "2 x 15, hold 5 s"), AnnouncementLevel.Cues).Should().ContainInConsecutiveOrder("108 Rest", "135 3", "136 2", "137 1");
    }

    [Fact]
    public void Full_says_the_dose_and_the_steps_as_far_as_there_is_time_for_them()
    {
        var reading = new RoutineBuilder("Twist", Catalog).Add("seated-twist", "hold 30 s").Build().ToTimeline(new() { WordsPerMinute = 100 });
        var first = new Announcer(reading, AnnouncementLevel.Full).For(reading[0]);

        first.Select(announcement => announcement.Kind).Distinct().Should().Equal(AnnouncementKind.Exercise, AnnouncementKind.Dose, AnnouncementKind.Step);
        first.Count(announcement => announcement.Kind == AnnouncementKind.Step).Should().Be(Catalog["seated-twist"].Steps.Count);
        first.Single(announcement => announcement.Kind == AnnouncementKind.Dose).Text.Should().Be("Hold for 30 seconds on each side.");
        first.Should().Contain(announcement => announcement.Text.Contains("left", StringComparison.Ordinal), "steps are in the wording of the side that comes first");
        new Announcer(Twist, AnnouncementLevel.Full).For(Twist[0]).Should().ContainSingle("five seconds are enough for the name alone");
    }

    [Fact]
    public void Full_says_how_to_breathe_where_a_step_says_it() =>
        Said(Timeline("cat-cow", "10 x"), AnnouncementLevel.Full).Should().Contain(text => text.EndsWith("Breathe in")).And.Contain(text => text.EndsWith("Breathe out"));

    [Theory]
    [InlineData(AnnouncementLevel.Quiet, 60)]
    [InlineData(AnnouncementLevel.Cues, 60)]
    [InlineData(AnnouncementLevel.Full, 60)]
    [InlineData(AnnouncementLevel.Full, 150)]
    [InlineData(AnnouncementLevel.Full, 400)]
    public void Each_announcement_fits_its_segment_and_ends_before_the_next_one_begins(AnnouncementLevel level, int wordsPerMinute)
    {
        foreach (var (name, request) in RealisticRequests.All)
        {
            var timeline = Catalog.Generate(request).Routine.ToTimeline(new() { WordsPerMinute = 150 });
            var announcer = new Announcer(timeline, level, wordsPerMinute);
            foreach (var segment in timeline.Where(segment => segment.Kind != SegmentKind.Done))
            {
                var said = announcer.For(segment);
                said.All(announcement => announcement.Offset >= TimeSpan.Zero && announcement.End <= segment.Duration).Should().BeTrue("{0}: {1}", name, segment);
                said.Zip(said.Skip(1)).All(pair => pair.First.End <= pair.Second.Offset).Should().BeTrue("{0}: {1}", name, segment);
            }
        }
    }

    [Fact]
    public void Each_level_says_all_that_the_one_before_it_says()
    {
        foreach (var segment in Twist)
        {
            var (quiet, cues, full) = (For(AnnouncementLevel.Quiet), For(AnnouncementLevel.Cues), For(AnnouncementLevel.Full));
            quiet.Except(cues).Should().BeEmpty();
            cues.Except(full).Should().BeEmpty();

            IReadOnlyList<Announcement> For(AnnouncementLevel level) => new Announcer(Twist, level).For(segment);
        }
    }

    [Fact]
    public void A_level_that_is_not_defined_and_a_rate_out_of_range_are_refused()
    {
        FluentActions.Invoking(() => new Announcer(Twist, (AnnouncementLevel)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Announcer(Twist, wordsPerMinute: 59)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new Announcer(Twist, wordsPerMinute: 401)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_player_says_it_when_its_time_has_come()
    {
        var clock = new ManualClock();
        using var player = new RoutinePlayer(Twist, clock, new(Twist));
        var said = new List<string>();
        player.Changed += change =>
        {
            if (change.Announcement is { } announcement) said.Add($"{change.Position.TotalSeconds} {announcement}");
        };

        player.Play();
        clock.Advance(TimeSpan.FromMinutes(2));

        said.Should().Equal(Said(Twist, AnnouncementLevel.Cues));
    }

    [Fact]
    public void Of_announcements_that_are_late_the_last_one_is_said()
    {
        var clock = new ManualClock();
        using var player = new RoutinePlayer(Twist, clock, new(Twist));
        var said = new List<string>();
        player.Changed += change =>
        {
            if (change.Announcement is { } announcement) said.Add(announcement.Text);
        };
        player.Play();
        clock.Advance(TimeSpan.FromSeconds(31.5));
        said.Clear();

        clock.Suspend(TimeSpan.FromSeconds(2));

        said.Should().Equal("2");
    }

    private static Timeline Timeline(string id, string dose) => new RoutineBuilder("One", Catalog).Add(id, dose).Build().ToTimeline();

    private static IEnumerable<string> Said(Timeline timeline, AnnouncementLevel level)
    {
        var announcer = new Announcer(timeline, level);
        return timeline.SelectMany(segment => announcer.For(segment).Select(announcement => $"{(segment.Start + announcement.Offset).TotalSeconds} {announcement}"));
    }
}
