using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Timelines;

public class TimelineTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Fact]
    public void Each_side_gets_its_full_time_with_a_switch_between() => Lines(One("seated-twist")).Should().Equal(
        "00:00:00 00:00:05 GetReady  | Seated twist: hold 30 s, each side, left side first",
        "00:00:05 00:00:30 Hold Left | Left side",
        "00:00:35 00:00:05 SwitchSides Right | Switch to the right side",
        "00:00:40 00:00:30 Hold Right | Right side",
        "00:01:10 00:00:00 Done  | Done");

    [Fact]
    public void Holds_have_a_moment_to_let_go_between_and_sets_a_rest()
    {
        var lines = Lines(new RoutineBuilder("One", Catalog).Add("scapular-squeeze", "2 x 15, hold 5 s").Build());

        lines[1..4].Should().Equal(
            "00:00:05 00:00:05 Hold  | Set 1 of 2, repetition 1 of 15",
            "00:00:10 00:00:02 Rest  | Rest",
            "00:00:12 00:00:05 Hold  | Set 1 of 2, repetition 2 of 15");
        lines[29..32].Should().Equal(
            "00:01:43 00:00:05 Hold  | Set 1 of 2, repetition 15 of 15",
            "00:01:48 00:00:30 Rest  | Rest",
            "00:02:18 00:00:05 Hold  | Set 2 of 2, repetition 1 of 15");
    }

    [Fact]
    public void Alternating_exercises_alternate_and_count_per_side()
    {
        var timeline = new RoutineBuilder("One", Catalog).Add("bird-dog", "5 x").Build().ToTimeline();

        timeline.Where(segment => segment.Kind == SegmentKind.Move).Select(segment => $"{segment.Repetition} {segment.Side}").Should().Equal(
            "1 Left", "1 Right", "2 Left", "2 Right", "3 Left", "3 Right", "4 Left", "4 Right", "5 Left", "5 Right");
        timeline.Should().NotContain(segment => segment.Kind == SegmentKind.SwitchSides);
        new RoutineBuilder("One", Catalog).Add("bird-dog", "5 x").Build().ToTimeline(new() { FirstSide = Side.Right })
            .First(segment => segment.Kind == SegmentKind.Move).Side.Should().Be(Side.Right);
    }

    [Fact]
    public void One_side_more_does_its_set_last()
    {
        Lines(new RoutineBuilder("More", Catalog).For(SideWish.MoreOnLeft).Add("seated-twist").Build())[1..^1].Should().Equal(
            "00:00:05 00:00:30 Hold Right | Right side",
            "00:00:35 00:00:05 SwitchSides Left | Switch to the left side",
            "00:00:40 00:00:30 Hold Left | Set 1 of 2, left side",
            "00:01:10 00:00:30 Rest  | Rest",
            "00:01:40 00:00:30 Hold Left | Set 2 of 2, left side");
        var alternating = new RoutineBuilder("More", Catalog).For(SideWish.MoreOnRight).Add("bird-dog", "2 x 5").Build().ToTimeline();
        alternating.Where(segment => segment.Kind == SegmentKind.Move && segment.Side == Side.Right).Should().HaveCount(15);
        alternating.Where(segment => segment.Kind == SegmentKind.Move && segment.Side == Side.Left).Should().HaveCount(10);
        alternating.Last(segment => segment.Kind == SegmentKind.Move).Text.Should().Be("Set 3 of 3, repetition 5 of 5, right side");
    }

    [Fact]
    public void Breathing_phases_share_a_repetition()
    {
        var moves = One("cat-cow").ToTimeline().Where(segment => segment.Kind == SegmentKind.Move).Take(4).ToArray();

        moves.Select(segment => (segment.Breathing, segment.Repetition, segment.Duration.TotalSeconds, segment.Cue)).Should().Equal(
            (Breathing.Inhale, 1, 2.0, "Breathe in"), (Breathing.Exhale, 1, 2.0, "Breathe out"), (Breathing.Inhale, 2, 2.0, "Breathe in"), (Breathing.Exhale, 2, 2.0, "Breathe out"));
        moves[0].Text.Should().StartWith(Catalog["cat-cow"].Steps.First(step => step.Breathing == Breathing.Inhale).Text.TrimEnd('.') + ", ");
        One("childs-pose").ToTimeline()[1].Breathing.Should().Be(Breathing.Deep);
        One("seated-twist").ToTimeline()[1].Breathing.Should().Be(Breathing.Natural);
    }

    [Fact]
    public void A_change_of_position_comes_before_getting_ready_and_only_where_the_position_changes()
    {
        var routine = new RoutineBuilder("Three", Catalog).Add("scapular-squeeze").Add("seated-twist").Add("cat-cow").Build();

        routine.ToTimeline().Where(segment => segment.Kind is SegmentKind.ChangePosition or SegmentKind.GetReady).Select(segment => segment.Cue).Should().Equal(
            "Get ready: Scapular squeeze", "Get ready: Seated twist, left side first", "Change position", "Get ready: Cat-cow");
    }

    [Fact]
    public void The_segment_at_a_time_and_the_one_after_it_are_found()
    {
        var timeline = One("seated-twist").ToTimeline();

        timeline.At(TimeSpan.Zero).Kind.Should().Be(SegmentKind.GetReady);
        timeline.At(TimeSpan.FromSeconds(34.9)).Side.Should().Be(Side.Left);
        timeline.At(TimeSpan.FromSeconds(35)).Kind.Should().Be(SegmentKind.SwitchSides, "a segment begins where it starts");
        timeline.At(timeline.Duration).Kind.Should().Be(SegmentKind.Done);
        timeline.At(TimeSpan.FromDays(1)).Kind.Should().Be(SegmentKind.Done);
        timeline.After(timeline[0]).Should().Be(timeline[1]);
        timeline.After(timeline[^1]).Should().BeNull();
        timeline.Invoking(t => t.At(TimeSpan.FromSeconds(-1))).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("time");
        timeline.Invoking(t => t[5]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
        timeline.Invoking(t => t[-1]).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    [Fact]
    public void A_timeline_of_a_million_segments_is_not_held_and_its_end_is_found_at_once()
    {
        var endless = Catalog["cat-cow"] with
        {
            Id = "endless",
            Steps = [.. Enumerable.Range(0, Exercise.MostSteps).Select(step => new Step("Breathe.") { Breathing = step % 2 == 0 ? Breathing.Inhale : Breathing.Exhale })],
            Doses = [new("momentum-medical", DoseRange.Parse("1-1000 x 1-1000"))],
        };
        var timeline = new RoutineBuilder("Long", Catalog.Extend([endless])).Add("endless", "21 x 1000").Build().ToTimeline();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var last = timeline[^2];
        var middle = timeline.At(timeline.Duration / 2);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        timeline.Count.Should().Be(1 + (21 * 1000 * 100) + 20 + 1);
        (last.Set, last.Repetition, last.End).Should().Be((21, 1000, timeline.Duration));
        middle.Set.Should().BeInRange(10, 11);
        allocated.Should().BeLessThan(5_000);
    }

    [Fact]
    public void Reading_time_depends_on_the_length_of_the_steps_and_the_note()
    {
        var routine = new RoutineBuilder("Read", Catalog).Add("cat-cow", note: "Take as much time as you like for each of these.").Build();
        var words = Catalog["cat-cow"].Steps.Sum(step => step.Text.Split(' ').Length) + 11;

        routine.ToTimeline(new() { WordsPerMinute = 120 })[0].Duration.Should().Be(TimeSpan.FromSeconds(Math.Ceiling(words / 2.0)));
        routine.ToTimeline(new() { WordsPerMinute = 1000, GetReady = TimeSpan.FromSeconds(20) })[0].Duration.Should().Be(TimeSpan.FromSeconds(20), "it is no less than getting ready");
        routine.ToTimeline()[0].Duration.Should().Be(Assumed.GetReady);
    }

    [Fact]
    public void Rounds_are_played_one_after_the_other_with_the_way_back_between_them() =>
        Lines(new RoutineBuilder("Rounds", Catalog).InRounds(2).Add("passive-backbend", "hold 60 s").Add("childs-pose").Build()).Should().Equal(
            "00:00:00 00:00:05 GetReady  | Passive backbend: hold 60 s (round 1 of 2)",
            "00:00:05 00:01:00 Hold  | Round 1 of 2",
            "00:01:05 00:00:10 ChangePosition  | Change position for Child's pose",
            "00:01:15 00:00:05 GetReady  | Child's pose: hold 30 s (round 1 of 2)",
            "00:01:20 00:00:30 Hold  | Round 1 of 2",
            "00:01:50 00:00:10 ChangePosition  | Change position for Passive backbend",
            "00:02:00 00:00:05 GetReady  | Passive backbend: hold 60 s (round 2 of 2)",
            "00:02:05 00:01:00 Hold  | Round 2 of 2",
            "00:03:05 00:00:10 ChangePosition  | Change position for Child's pose",
            "00:03:15 00:00:05 GetReady  | Child's pose: hold 30 s (round 2 of 2)",
            "00:03:20 00:00:30 Hold  | Round 2 of 2",
            "00:03:50 00:00:00 Done  | Done");

    [Fact]
    public void Each_segment_knows_its_round_and_the_way_to_the_next_one_belongs_to_that()
    {
        var timeline = new RoutineBuilder("Rounds", Catalog).InRounds(3).Add("scapular-squeeze", "2 x 15, hold 5 s").Add("cat-cow").Build().ToTimeline();

        timeline[^1].Round.Should().BeNull();
        timeline.SkipLast(1).Select(segment => segment.Round).Distinct().Should().Equal(1, 2, 3);
        timeline.Where(segment => segment.Kind == SegmentKind.ChangePosition).Select(segment => (segment.Round, segment.Item)).Should().Equal((1, 1), (2, 0), (2, 1), (3, 0), (3, 1));
        timeline.First(segment => segment is { Round: 2, Set: 1, Repetition: 3 }).Text.Should().Be("Round 2 of 3, set 1 of 2, repetition 3 of 15");
        One("cat-cow").ToTimeline().SkipLast(1).Should().OnlyContain(segment => segment.Round == 1);
    }

    [Fact]
    public void The_first_cue_of_each_round_says_which_one_it_is()
    {
        var routine = new RoutineBuilder("Rounds", Catalog).Add("scapular-squeeze").Add("seated-twist").Build();

        Cues(routine.WithRounds(2)).Should().Equal(
            "Round 1. Get ready: Scapular squeeze", "Get ready: Seated twist, left side first", "Round 2. Get ready: Scapular squeeze", "Get ready: Seated twist, left side first");
        Cues(routine).Should().Equal("Get ready: Scapular squeeze", "Get ready: Seated twist, left side first");

        static IEnumerable<string> Cues(Routine routine) => routine.ToTimeline().Where(segment => segment.Kind == SegmentKind.GetReady).Select(segment => segment.Cue);
    }

    [Fact]
    public void The_steps_are_read_in_the_first_round_only()
    {
        var timeline = One("cat-cow").WithRounds(3).ToTimeline(new() { WordsPerMinute = 60, GetReady = TimeSpan.FromSeconds(7) });

        var ready = timeline.Where(segment => segment.Kind == SegmentKind.GetReady).Select(segment => segment.Duration.TotalSeconds).ToArray();
        ready[0].Should().BeGreaterThan(20);
        ready[1..].Should().Equal(7, 7);
    }

    [Fact]
    public void Times_of_the_callers_own_are_kept()
    {
        var options = new TimelineOptions
        {
            GetReady = TimeSpan.Zero,
            ChangePosition = TimeSpan.FromSeconds(20),
            SwitchSides = TimeSpan.FromSeconds(8),
            Rest = TimeSpan.FromSeconds(60),
            BetweenHolds = TimeSpan.Zero,
            MovingRepetition = TimeSpan.FromSeconds(6),
        };
        var routine = new RoutineBuilder("Own", Catalog).Add("scapular-squeeze", "2 x 15, hold 5 s").Add("lying-knee-twist").Add("cat-cow", "10 x").Build();

        var timeline = routine.ToTimeline(options);

        timeline.Duration.Should().Be(TimeSpan.FromSeconds((2 * 75) + 60 + 20 + (2 * 25) + 8 + 20 + 60));
        timeline.Should().NotContain(segment => segment.Kind == SegmentKind.GetReady, "it takes no time");
    }

    [Theory]
    [MemberData(nameof(BadOptions))]
    public void Options_out_of_their_ranges_are_refused(Func<TimelineOptions> make, string parameter) =>
        make.Should().Throw<ArgumentException>().WithParameterName(parameter);

    public static TheoryData<Func<TimelineOptions>, string> BadOptions => new()
    {
        { () => new() { GetReady = TimeSpan.FromSeconds(-1) }, "GetReady" },
        { () => new() { Rest = TimeSpan.FromHours(2) }, "Rest" },
        { () => new() { SwitchSides = TimeSpan.FromSeconds(1.5) }, "SwitchSides" },
        { () => new() { MovingRepetition = TimeSpan.Zero }, "MovingRepetition" },
        { () => new() { BetweenHolds = TimeSpan.FromSeconds(-2) }, "BetweenHolds" },
        { () => new() { ChangePosition = TimeSpan.FromSeconds(3601) }, "ChangePosition" },
        { () => new() { WordsPerMinute = 29 }, "WordsPerMinute" },
        { () => new() { WordsPerMinute = 1001 }, "WordsPerMinute" },
        { () => new() { FirstSide = (Side)2 }, "FirstSide" },
    };

    [Fact]
    public void What_fits_in_a_micro_break_is_what_its_timeline_takes()
    {
        for (var seconds = 0; seconds <= 300; seconds += 5)
        {
            var fitting = Catalog.Query().Fitting(TimeSpan.FromSeconds(seconds)).Select(exercise => exercise.Id);

            fitting.Should().Equal(Catalog.Exercises.Where(exercise => ShortestTimeline(exercise) <= TimeSpan.FromSeconds(seconds)).Select(exercise => exercise.Id));
        }

        static TimeSpan ShortestTimeline(Exercise exercise) =>
            exercise.Doses.Min(cited => new RoutineBuilder("One", Catalog).Add(exercise, cited.Range.Lowest()).Build().ToTimeline().Duration);
    }

    private static Routine One(string id) => new RoutineBuilder("One", Catalog).Add(id).Build();

    private static string[] Lines(Routine routine) => [.. routine.ToTimeline().Select(segment => $"{segment.Start:c} {segment.Duration:c} {segment.Kind} {segment.Side} | {segment.Text}")];
}
