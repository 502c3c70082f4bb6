using System.Text;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Tests.Catalog;

namespace BackCare.Exercises.Tests.Logs;

public class SessionLogTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Morning = new RoutineBuilder("Morning", Catalog).Add("cat-cow").Add("bird-dog").Build();
    private static readonly DateTimeOffset Saturday = new(2026, 3, 28, 7, 30, 0, TimeSpan.FromHours(1));
    private static readonly SessionRecord Whole = new(Morning, Saturday, TimeSpan.FromSeconds(295), note: "easy");

    private static readonly SessionRecord InPart =
        new(Morning.WithRounds(2), Saturday.AddDays(1), TimeSpan.FromMinutes(4), [SessionOutcome.Partly, SessionOutcome.Skipped]);

    [Fact]
    public void A_record_says_what_was_done_when_and_what_was_left_out()
    {
        (InPart.Routine, InPart.Rounds, InPart.Day, InPart.Duration, InPart.Note, InPart.IsWhole).Should().Be(("Morning", 2, new DateOnly(2026, 3, 29), TimeSpan.FromMinutes(4), null, false));
        InPart.Items.Should().Equal(
            new SessionItem("cat-cow", Dose.Parse("10 x"), SessionOutcome.Partly), new SessionItem("bird-dog", Morning.Items[1].Dose, SessionOutcome.Skipped));
        Whole.IsWhole.Should().BeTrue();
        Whole.ToString().Should().Be("2026-03-28 07:30 Morning, 00:04:55");
        InPart.ToString().Should().EndWith(", in part");
    }

    [Fact]
    public void The_day_is_that_of_the_place_where_it_was_done() =>
        new SessionRecord(Morning, new(2026, 3, 28, 23, 50, 0, TimeSpan.FromHours(-5)), TimeSpan.Zero).Day.Should().Be(new DateOnly(2026, 3, 28));

    [Fact]
    public void What_makes_no_sense_is_refused()
    {
        Refused(() => new(Morning, Saturday, TimeSpan.FromSeconds(-1))).Should().BeOfType<ArgumentOutOfRangeException>();
        Refused(() => new(Morning, Saturday, TimeSpan.FromSeconds(1.5))).Message.Should().Contain("not in whole seconds");
        Refused(() => new(Morning, Saturday, TimeSpan.FromDays(3))).Should().BeOfType<ArgumentOutOfRangeException>();
        Refused(() => new(Morning, Saturday, TimeSpan.Zero, [SessionOutcome.Done])).Message.Should().StartWith("There are 1 outcomes and 2 exercises");
        Refused(() => new(Morning, Saturday, TimeSpan.Zero, [SessionOutcome.Done, (SessionOutcome)7])).Should().BeOfType<ArgumentOutOfRangeException>();
        Refused(() => new(Morning, Saturday, TimeSpan.Zero, note: " ")).Message.Should().StartWith("The note is blank");
        Refused(() => new(Morning, Saturday, TimeSpan.Zero, note: "half \ud83d")).Message.Should().Contain("half a character");

        static ArgumentException Refused(Func<SessionRecord> make) => FluentActions.Invoking(make).Should().Throw<ArgumentException>().Which;
    }

    [Fact]
    public void A_log_is_in_order_of_the_start_and_has_each_session_once()
    {
        var log = SessionLog.Empty.With(InPart).With(Whole).With(InPart);

        log.Should().Equal(Whole, InPart);
        SessionLog.Empty.Should().BeEmpty();
        log[0].Should().Be(Whole);
    }

    [Fact]
    public void Different_sessions_that_began_at_the_same_time_both_stay()
    {
        var other = new SessionRecord(Morning, Saturday, TimeSpan.FromSeconds(296), note: "easy");

        SessionLog.Empty.With(Whole).Merge(SessionLog.Empty.With(other)).Should().HaveCount(2);
    }

    [Fact]
    public void The_same_moment_told_in_two_places_is_two_sessions()
    {
        var elsewhere = new SessionRecord(Morning, Saturday.ToOffset(TimeSpan.FromHours(9)), TimeSpan.FromSeconds(295), note: "easy");

        SessionLog.Empty.With(Whole).With(elsewhere).Should().HaveCount(2);
    }

    [Fact]
    public void Lines_look_like_this() => Golden.Matches("tests/BackCare.Exercises.Tests/Logs/log.approved.jsonl", SessionLog.Empty.With(Whole).With(InPart).ToJsonLines());

    [Fact]
    public void The_schema_of_a_line_is_the_file_that_ships() => Golden.Matches("src/BackCare.Exercises/Logs/session.schema.json", SessionLog.JsonSchema());

    [Fact]
    public void A_line_keeps_to_the_schema() => JsonSchemaChecker.Faults(SessionLog.JsonSchema(), InPart.ToJsonLine()).Should().BeEmpty();

    [Fact]
    public void Lines_that_are_appended_are_read_together_and_a_stream_is_left_open()
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(Whole.ToJsonLine() + "\n\r\n" + InPart.ToJsonLine()));

        SessionLog.Read(file).Should().Equal(Whole, InPart);
        file.CanRead.Should().BeTrue();
        SessionLog.Read("").Should().BeEmpty();
    }

    [Fact]
    public void A_line_that_was_cut_off_costs_none_of_the_others()
    {
        var lines = Whole.ToJsonLine() + InPart.ToJsonLine()[..40];

        SessionLog.TryRead(lines, out var log, out var findings).Should().BeFalse();

        log.Should().Equal(Whole);
        findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.Code == "document.not-json" && finding.Line == 2);
        FluentActions.Invoking(() => SessionLog.Read(lines)).Should().Throw<InvalidLogException>().Which.Findings.Should().Equal(findings);
        SessionLog.TryRead(Whole.ToJsonLine(), out _, out var none).Should().BeTrue();
        none.Should().BeEmpty();
    }

    [Theory]
    [InlineData("\"formatVersion\":1", "\"formatVersion\":2", "document.version", "$.formatVersion")]
    [InlineData("\"routine\"", "\"mood\":5,\"routine\"", "document.unknown-member", "$.mood")]
    [InlineData("\"routine\":\"Morning\"", "\"routine\":\" \"", "value.blank", "$.routine")]
    [InlineData("2026-03-28T07:30:00+01:00", "2026-03-28T07:30:00", "value.not-a-time", "$.startedAt")]
    [InlineData("\"durationSeconds\":295", "\"durationSeconds\":-1", "value.out-of-range", "$.durationSeconds")]
    [InlineData("\"durationSeconds\":295", "\"durationSeconds\":\"295\"", "document.wrong-type", "$.durationSeconds")]
    [InlineData("\"cat-cow\"", "\"Cat Cow\"", "value.not-an-id", "$.items[0].exercise")]
    [InlineData("\"dose\":\"10 x\"", "\"dose\":\"often\"", "dose.unreadable", "$.items[0].dose")]
    [InlineData("\"note\":\"easy\"", "\"note\":null", "document.wrong-type", "$.note")]
    public void A_fault_is_refused_where_it_stands(string sound, string broken, string code, string path)
    {
        var line = Whole.ToJsonLine();
        line.Should().Contain(sound);

        SessionLog.TryRead(InPart.ToJsonLine() + line.Replace(sound, broken, StringComparison.Ordinal), out var log, out var findings).Should().BeFalse();

        log.Should().Equal(InPart);
        findings.Select(finding => (finding.Code, finding.Place, finding.Line)).Should().Contain((code, path, 2));
    }

    [Fact]
    public void A_file_that_is_no_log_costs_little_and_names_the_first_faults()
    {
        SessionLog.TryRead(string.Concat(Enumerable.Repeat("x\n", 50_000)), out var log, out var findings).Should().BeFalse();

        log.Should().BeEmpty();
        findings.Should().HaveCountLessThan(1_100).And.Contain(finding => finding.Code == "document.more-faults");
    }

    [Fact]
    public void What_was_done_lately_is_listed_twice_for_yesterday_and_once_for_the_days_before()
    {
        var log = SessionLog.Empty
            .With(new(One("cat-cow"), Saturday.AddDays(-9), TimeSpan.Zero))
            .With(new(One("bird-dog"), Saturday.AddDays(-5), TimeSpan.Zero))
            .With(new(Morning, Saturday.AddDays(-1), TimeSpan.Zero, [SessionOutcome.Partly, SessionOutcome.Skipped]))
            .With(new(One("seated-twist"), Saturday.AddDays(2), TimeSpan.Zero));
        var today = new DateOnly(2026, 3, 28);

        log.Recent(today).Select(id => id.Value).Should().Equal("cat-cow", "cat-cow", "bird-dog");
        log.Recent(today, days: 2).Select(id => id.Value).Should().Equal("cat-cow", "cat-cow");
        log.Recent(today.AddDays(30)).Should().BeEmpty();
        log.Invoking(one => one.Recent(today, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void The_log_makes_tomorrow_differ_and_changes_no_dose()
    {
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(10), Equipment = Equipment.Known };
        var today = Catalog.Generate(request).Routine;

        var tomorrow = Catalog.Generate(request with { Recent = SessionLog.Empty.With(new(today, Saturday, today.Duration)).Recent(new(2026, 3, 29)) }).Routine;

        tomorrow.Items.Select(item => item.Exercise.Id).Should().NotContain(today.Items.Select(item => item.Exercise.Id).Take(3));
    }

    [Fact]
    public void Adherence_counts_planned_sessions_week_by_week_and_lets_a_day_off_make_up_for_a_missed_one()
    {
        var schedule = new Schedule([DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday], [TimeOfDay.OnWaking]);
        var monday = new DateOnly(2026, 3, 2);
        var log = On(2, 4, 7, 9, 9, 10, 10, 11, 16); // all of the first week, one of them on Saturday; five in the second; one in the third

        var weeks = log.Adherence(schedule, monday, new(2026, 3, 19));

        weeks.Select(week => (week.Monday.Day, week.Done, week.Planned)).Should().Equal((2, 3, 3), (9, 3, 3), (16, 1, 2));
        log.Adherence(schedule, new(2026, 3, 4), new(2026, 3, 5)).Select(week => (week.Done, week.Planned)).Should().Equal((1, 1));
        log.Adherence(schedule, new(2026, 3, 5), monday).Should().BeEmpty();
    }

    [Fact]
    public void A_session_in_which_everything_was_skipped_is_none()
    {
        var skipped = SessionLog.Empty.With(new(Morning, Saturday, TimeSpan.Zero, [SessionOutcome.Skipped, SessionOutcome.Skipped]));

        skipped.Adherence(new(times: [TimeOfDay.OnWaking]), new(2026, 3, 28), new(2026, 3, 28)).Single().Done.Should().Be(0);
    }

    [Fact]
    public void Weeks_in_a_row_are_never_broken_by_a_planned_rest_or_by_a_week_that_is_not_over()
    {
        var schedule = new Schedule([DayOfWeek.Monday, DayOfWeek.Thursday], [TimeOfDay.OnWaking]);

        On(2, 5, 9, 12).WeeksInARow(schedule, new(2026, 3, 15)).Should().Be(2);
        On(2, 5, 9, 12).WeeksInARow(schedule, new(2026, 3, 16)).Should().Be(2, "Monday is not done yet");
        On(2, 5, 9, 12, 16).WeeksInARow(schedule, new(2026, 3, 18)).Should().Be(3, "Tuesday and Wednesday are free");
        On(2, 5, 9, 12).WeeksInARow(schedule, new(2026, 3, 23)).Should().Be(0, "a whole week was missed");
        SessionLog.Empty.WeeksInARow(schedule, new(2026, 3, 23)).Should().Be(0);
    }

    [Fact]
    public void A_plan_knows_from_the_log_where_it_stands_and_stays_as_it_is()
    {
        var plan = new ExercisePlan(new RoutineBuilder("Goal", Catalog).Add("childs-pose", "hold 60 s").Add("scapular-squeeze", "2 x 15, hold 5 s").Build());
        var stage = plan.Routine;
        var today = plan.On(DayOfWeek.Tuesday)!;
        today.Items.Should().HaveCount(1);
        var log = SessionLog.Empty
            .With(new(stage, Saturday, TimeSpan.Zero))
            .With(new(today, Saturday.AddDays(1), TimeSpan.Zero))
            .With(new(stage, Saturday.AddDays(2), TimeSpan.Zero, [SessionOutcome.Done, SessionOutcome.Skipped]))
            .With(new(Morning, Saturday.AddDays(3), TimeSpan.Zero));

        var progress = plan.ProgressIn(log);

        (progress.Sessions.Count, progress.Whole, progress.InPartLately, progress.Days).Should().Be((3, 2, 1, 3));
        (progress.FirstDay, progress.LastDay).Should().Be((new DateOnly(2026, 3, 28), new DateOnly(2026, 3, 30)));
        plan.Next().ProgressIn(log).Sessions.Should().ContainSingle("its doses are others, but for the day without strengthening");
        plan.AtStage(plan.StageCount).ProgressIn(log).Should().Match<StageProgress>(goal => goal.Sessions.Count == 0 && goal.Days == 0 && goal.FirstDay == null);
    }

    private static Routine One(string id) => new RoutineBuilder("One", Catalog).Add(id).Build();

    /// <summary>A session on each of these days of March 2026.</summary>
    private static SessionLog On(params int[] days) => days.Select((day, number) => (day, number))
        .Aggregate(SessionLog.Empty, (log, at) => log.With(new(Morning, new(2026, 3, at.day, 7, at.number, 0, TimeSpan.Zero), TimeSpan.FromMinutes(5))));
}
