using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Routines;

/// <summary>Figures that are sound one by one and too much together.</summary>
public class LongRoutineTests
{
    private static readonly TimeSpan Day = TimeSpan.FromHours(24);

    /// <summary>Exercises whose doses have no upper end: held and moving, on both sides at once, in turn and by turns.</summary>
    private static readonly ExerciseCatalog Endless = ExerciseCatalog.Default.Extend(
        from laterality in Enum.GetValues<Laterality>()
        from number in Enumerable.Range(0, 200)
        select ExerciseCatalog.Default["cat-cow"] with
        {
            Id = $"{laterality}-{number}".ToLowerInvariant(),
            Laterality = laterality,
            Family = null,
            Positions = [number % 2 == 0 ? Position.Quadruped : Position.Standing],
            Steps = [.. Enumerable.Range(0, Exercise.MostSteps).Select(step => new Step("Breathe.") { Breathing = step % 2 == 0 ? Breathing.Inhale : Breathing.Exhale })],
            Doses = [new("helen-clark", DoseRange.Parse(">=1 x >=1, hold >=1 s")), new("helen-clark", DoseRange.Parse(">=1 x >=1"))],
        });

    private static readonly TimelineOptions Longest = new()
    {
        GetReady = TimeSpan.FromHours(1),
        ChangePosition = TimeSpan.FromHours(1),
        SwitchSides = TimeSpan.FromHours(1),
        Rest = TimeSpan.FromHours(1),
        BetweenHolds = TimeSpan.FromHours(1),
        MovingRepetition = TimeSpan.FromHours(1),
        WordsPerMinute = TimelineOptions.SlowestReading,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(Routine.MostRounds)]
    public void A_document_that_asks_for_centuries_is_refused_with_a_finding(int rounds)
    {
        var items = string.Join(",", Enumerable.Range(0, 200).Select(i => $$"""
            { "exercise": "eachsideinturn-{{i}}", "position": "{{(i % 2 == 0 ? "quadruped" : "standing")}}", "dose": { "holdSeconds": 3600, "repetitions": 1000, "sets": 1000, "sides": "each", "restSeconds": 3600 } }
            """));
        var json = $$"""{ "formatVersion": 2, "name": "Centuries", "rounds": {{rounds}}, "items": [{{items}}] }""";

        var finding = Refused(() => Routine.Read(json, Endless)).Single(finding => finding.Severity == FindingSeverity.Error);

        (finding.Code, finding.Place).Should().Be(("routine.too-long", "$.duration"));
        var sets = (1000L * ((1000 * 3600) + (999 * 2))) + (999 * 3600);
        var seconds = (rounds * 200 * (5 + sets + 5 + sets)) + (((rounds * 200) - 1) * 10);
        finding.Message.Should().Be($"The routine takes {seconds} s, and 86400 s are the most; shorten it or split it.");
    }

    [Theory]
    [InlineData("hold 3599 s, 23 x, rest 0 s", 82_826)]
    [InlineData("24 x 1, hold 3600 s, rest 0 s", null)] // with getting ready, 5 s more than a day
    public void A_day_is_the_most(string dose, int? seconds)
    {
        var builder = new RoutineBuilder("Day", Endless).Add("bilateral-0", dose);

        builder.TryBuild(out var routine, out var findings);

        routine?.Duration.TotalSeconds.Should().Be(seconds);
        findings.Any(finding => finding.Code == "routine.too-long").Should().Be(seconds is null);
        findings.Any(finding => finding.Code == "routine.long-session").Should().Be(seconds is not null);
    }

    [Fact]
    public void Exactly_a_day_is_not_too_long_and_a_second_more_is()
    {
        // 5 s to get ready, 24 holds of 3599 s with 23 times 0 s between the sets: 86,381 s. The rest is a second exercise: 5 s and a hold of 14 s.
        var almost = new RoutineBuilder("Day", Endless).Add("bilateral-0", "24 sets, hold 3599 s, rest 0 s, 1 x");

        almost.Add("bilateral-2", "hold 14 s").Build().Duration.Should().Be(Day).And.Be(Routine.LongestDuration);
        new RoutineBuilder("Day", Endless).Add("bilateral-0", "24 x 1, hold 3599 s, rest 0 s").Add("bilateral-2", "hold 15 s")
            .Invoking(builder => builder.Build()).Should().Throw<InvalidRoutineException>().Which.Findings[0].Code.Should().Be("routine.too-long");
    }

    [Fact]
    public void A_plan_with_a_goal_that_is_too_long_is_refused_with_a_finding()
    {
        var json = new ExercisePlan(new RoutineBuilder("Day", Endless).Add("bilateral-0", "2 x 5, hold 5 s").Build()).ToJson()
            .Replace("\"repetitions\": 5", "\"repetitions\": 1000", StringComparison.Ordinal).Replace("\"sets\": 2", "\"sets\": 1000", StringComparison.Ordinal);

        Refused(() => ExercisePlan.Read(json, Endless)).Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code, finding.Place))
            .Should().Equal(("routine.too-long", "$.goal.duration"));
    }

    [Fact]
    public void What_takes_the_place_of_an_exercise_keeps_the_routine_within_a_day()
    {
        var held = ExerciseCatalog.Default["passive-backbend"] with { Id = "held", Doses = [new("helen-clark", DoseRange.Parse("23 x 1, hold 3600 s"))] };
        var catalog = Endless.Extend([held]);
        var routine = new RoutineBuilder("Day", catalog).Add("bilateral-0", "10 x").Add("bilateral-1", "2 x 10, hold 360 s").Build();

        var swaps = routine.Swaps("bilateral-0", catalog);

        swaps.Should().NotBeEmpty().And.OnlyContain(swap => swap.Routine.Duration <= Routine.LongestDuration && !swap.Routine.Validate().HasErrors);
        swaps.Select(swap => swap.Exercise.Id.Value).Should().NotContain("held");
    }

    [Fact]
    public void A_level_in_another_position_that_makes_a_day_too_long_is_refused()
    {
        var exercise = Endless["bilateral-0"] with
        {
            Id = "leveled",
            Positions = [Position.Quadruped, Position.Standing],
            Levels = [new("Low", "On hands and knees.") { Position = Position.Quadruped }, new("High", "Standing.") { Position = Position.Standing }],
        };
        var routine = new RoutineBuilder("Day", Endless.Extend([exercise])).Add("leveled", "24 x 1, hold 3599 s, rest 0 s").Add("bilateral-2", "hold 14 s").Build();

        routine.Duration.Should().Be(Day);
        routine.Invoking(one => one.Harder("leveled")).Should().Throw<InvalidOperationException>().WithMessage("With 'leveled' at its harder level the routine takes longer than a day*");
    }

    [Theory]
    [InlineData("bilateral", "21 x 1000")]
    [InlineData("bilateral", "1000 x 21, rest 0 s")]
    [InlineData("bilateral", "28 x 1000, hold 1 s, rest 0 s")]
    [InlineData("eachsideinturn", "10 x 1000, each side")]
    [InlineData("alternating", "10 x 1000, each side")]
    [InlineData("alternating", "14 x 1000, hold 1 s, each side, rest 0 s")]
    public void The_longest_timeline_of_one_dose_is_whole(string id, string dose) =>
        IsWhole(new RoutineBuilder("Day", Endless).Add($"{id}-0", dose).Build().ToTimeline(Longest));

    [Theory]
    [InlineData("bilateral", "75 x", 200)]
    [InlineData("bilateral", "hold 400 s", 200)]
    [InlineData("alternating", "50 x, each side", 200)]
    public void The_longest_timeline_of_many_exercises_is_whole(string id, string dose, int count)
    {
        var builder = new RoutineBuilder("Day", Endless);
        for (var i = 0; i < count; i++) builder.Add($"{id}-{i}", dose);

        IsWhole(builder.Build().ToTimeline(Longest));
    }

    [Theory]
    [InlineData("2 x 1000", 1)]
    [InlineData("2 x, hold 20 s", 150)]
    public void The_longest_timeline_of_many_rounds_is_whole(string dose, int count)
    {
        var builder = new RoutineBuilder("Day", Endless).InRounds(Routine.MostRounds);
        for (var i = 0; i < count; i++) builder.Add($"bilateral-{i}", dose);

        IsWhole(builder.Build().ToTimeline(Longest));
    }

    /// <summary>Its segments are counted and found without an overflow, from the first to the last.</summary>
    private static void IsWhole(Timeline timeline)
    {
        timeline.Routine.Duration.Should().BeLessThanOrEqualTo(Routine.LongestDuration);
        timeline.Count.Should().BeInRange(2, 3_000_000);
        timeline[^1].Start.Should().Be(timeline.Duration);
        timeline[^2].End.Should().Be(timeline.Duration);
        timeline.Duration.Should().BeLessThan(TimeSpan.FromDays(10 * 365));
        timeline.At(TimeSpan.MaxValue).Kind.Should().Be(SegmentKind.Done);
        foreach (var at in Enumerable.Range(0, 1_000).Select(part => timeline.Duration * (part / 1_000.0)))
        {
            var segment = timeline.At(at);
            segment.Start.Should().BeLessThanOrEqualTo(at);
            segment.End.Should().BeGreaterThan(at);
            timeline[segment.Index].Should().Be(segment);
        }
    }

    private static FindingReport Refused(Action read) => read.Should().Throw<FindingsException>().Which.Findings;
}
