using System.Text;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tests.Schedules;

public class RemindersTests
{
    private static readonly ReminderOptions Plain = new()
    {
        Name = "Evening, slow; and easy",
        Duration = TimeSpan.FromSeconds(375),
        Stamp = new(2026, 3, 1, 1, 30, 0, TimeSpan.FromHours(2)),
        From = new(2026, 3, 4),
    };

    private static readonly Schedule WeekdayEvenings = new([DayOfWeek.Monday, DayOfWeek.Friday], [TimeOfDay.OnWaking, TimeOfDay.BeforeBed]);

    [Fact]
    public void A_calendar_is_the_approved_one() => Golden.Matches(
        "tests/BackCare.Exercises.Tests/Schedules/reminders.approved.ics",
        new Schedule([DayOfWeek.Monday, DayOfWeek.Thursday], [TimeOfDay.OnWaking, TimeOfDay.DuringTheDay, TimeOfDay.BeforeBed]).ToICalendar(Plain with
        {
            Name = "Middle back, slowly; C:\\ is not a stretch\nnor is sitting 🧘🧘🧘, Rückenübungen für zwischendurch",
            Weeks = 6,
            Breaks = new() { Start = new(13, 0), End = new(15, 0), Every = TimeSpan.FromMinutes(45) },
        }));

    [Fact]
    public void There_is_an_event_for_each_time_of_the_schedule_with_an_alarm_at_its_beginning()
    {
        var calendar = Component.Read(WeekdayEvenings.ToICalendar(Plain));

        calendar.Children.Select(it => it["DTSTART"]).Should().Equal("20260306T070000", "20260306T213000");
        calendar.Children.Should().AllSatisfy(it =>
        {
            it["DTSTAMP"].Should().Be("20260228T233000Z");
            it["DURATION"].Should().Be("PT6M15S");
            it["RRULE"].Should().Be("FREQ=WEEKLY;BYDAY=MO,FR");
            it.Text("SUMMARY").Should().Be(Plain.Name);
            it.Children.Single().Properties.Should().Equal(("ACTION", "DISPLAY"), ("TRIGGER", "PT0S"), ("DESCRIPTION", it["SUMMARY"]));
        });
    }

    [Fact]
    public void An_event_says_what_to_do_and_where_and_does_not_count_as_busy()
    {
        var options = Plain with { Description = "Seated twist: hold;\ncat-cow", Link = new("https://clinic.example/r?a=1"), Sequence = 3, Breaks = new() };
        var calendar = Component.Read(new Schedule(times: [TimeOfDay.BeforeBed]).ToICalendar(options));

        calendar.Text("X-WR-CALNAME").Should().Be(Plain.Name);
        calendar.Children.Should().AllSatisfy(it => (it["TRANSP"], it["SEQUENCE"]).Should().Be(("TRANSPARENT", "3")));
        (calendar.Children[0].Text("DESCRIPTION"), calendar.Children[0]["URL"]).Should().Be(("Seated twist: hold;\ncat-cow", "https://clinic.example/r?a=1"));
        new Schedule().ToICalendar(Plain with { Description = "!" }).Should().Contain("DESCRIPTION:!");
        calendar.Children.Skip(1).Should().NotBeEmpty().And.OnlyContain(it => it.Properties.All(property => property.Name != "DESCRIPTION" && property.Name != "URL"), "a break is not the routine");
    }

    [Fact]
    public void The_reminders_of_a_routine_have_its_doses_and_an_id_that_no_other_routine_has()
    {
        var desk = new RoutineBuilder("Desk break", ExerciseCatalog.Default).Add("seated-twist").Add("scapular-squeeze", "15 x, hold 3 s").Build();
        var options = ReminderOptions.For(desk, Plain.From, Plain.Stamp);

        (options.Name, options.Duration, options.Language).Should().Be(("Desk break", desk.Duration, Language.English));
        options.Description.Should().Be("Seated twist: Hold for 30 seconds on each side.\nScapular squeeze: Repeat 15 times, hold 3 seconds each time.");
        options.Uid.Should().Be(ReminderOptions.For(desk.WithName("Desk break"), Plain.From, Plain.Stamp).Uid).And.MatchRegex("^routine-[0-9a-f]{16}$");
        options.Uid.Should().NotBe(ReminderOptions.For(desk.WithName("Evening"), Plain.From, Plain.Stamp).Uid);
        FluentActions.Invoking(() => ReminderOptions.For(null!, Plain.From, Plain.Stamp)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Strengthening_is_on_its_own_days_and_on_the_others_the_session_is_shorter()
    {
        var desk = new RoutineBuilder("Desk break", ExerciseCatalog.Default).Add("seated-twist").Add("scapular-squeeze", "15 x, hold 3 s").Build();
        var options = ReminderOptions.For(desk, from: new(2026, 3, 3), Plain.Stamp); // a Tuesday
        var events = Component.Read(new Schedule(times: [TimeOfDay.OnWaking]).ToICalendar(options)).Children;

        events.Select(it => it["UID"]).Should().Equal($"{options.Uid}-on-waking", $"{options.Uid}-on-waking-without-strengthening");
        events.Select(it => it["RRULE"]).Should().Equal("FREQ=WEEKLY;BYDAY=MO,WE,FR", "FREQ=WEEKLY;BYDAY=TU,TH,SA,SU");
        events.Select(it => it["DTSTART"]).Should().Equal("20260304T070000", "20260303T070000");
        events.Select(it => it.Text("DESCRIPTION")).Should().Equal(options.Description, "Seated twist: Hold for 30 seconds on each side.");
        var twist = desk.Without(1).Duration;
        events[1]["DURATION"].Should().Be($"PT{(int)twist.TotalMinutes}M{twist.Seconds}S").And.NotBe(events[0]["DURATION"]);
    }

    [Fact]
    public void A_routine_of_strengthening_alone_is_not_called_for_on_other_days_and_one_without_it_is_alike_on_all()
    {
        var squeeze = ReminderOptions.For(new RoutineBuilder("Squeeze", ExerciseCatalog.Default).Add("scapular-squeeze").Build(), Plain.From, Plain.Stamp);
        var twist = ReminderOptions.For(new RoutineBuilder("Twist", ExerciseCatalog.Default).Add("seated-twist").Build(), Plain.From, Plain.Stamp);
        var never = new Schedule(strengtheningDays: []);

        Component.Read(new Schedule().ToICalendar(squeeze)).Children.Should().HaveCount(2).And.OnlyContain(it => it["RRULE"] == "FREQ=WEEKLY;BYDAY=MO,WE,FR");
        Component.Read(new Schedule().ToICalendar(twist)).Children.Should().HaveCount(2).And.OnlyContain(it => it["RRULE"].Contains("MO,TU,WE,TH,FR,SA,SU"));
        FluentActions.Invoking(() => never.ToICalendar(squeeze)).Should().Throw<ArgumentException>().WithMessage("There is a session on days of strengthening only, and the schedule has none.*");
        Component.Read(never.ToICalendar(squeeze with { Breaks = new() })).Children.Should().OnlyContain(it => it["SUMMARY"] == "Break from sitting");
    }

    [Fact]
    public void Another_library_reads_the_calendar_as_it_was_meant()
    {
        var text = WeekdayEvenings.ToICalendar(Plain with { Description = "Twist,\nslowly; C:\\", Link = new("https://clinic.example/"), Sequence = 2, Weeks = 2, Breaks = new() });

        var events = Ical.Net.Calendar.Load(text)!.Events;

        events.Should().HaveCount(2 + Component.Read(WeekdayEvenings.ToICalendar(Plain with { Breaks = new() })).Children.Count - 2);
        events.Select(it => it.Uid).Should().OnlyHaveUniqueItems();
        events.Should().OnlyContain(it => it.Transparency == "TRANSPARENT" && it.Sequence == 2 && it.Alarms.Count == 1);
        var first = events.Single(it => it.Uid == "backcare-exercises-on-waking");
        (first.Summary, first.Description, first.Url!.ToString()).Should().Be((Plain.Name, "Twist,\nslowly; C:\\", "https://clinic.example/"));
        (first.DtStart!.Value, first.DtStart.IsFloating).Should().Be((new DateTime(2026, 3, 6, 7, 0, 0), true));
        first.GetOccurrences().Select(occurrence => DateOnly.FromDateTime(occurrence.Period.StartTime.Value)).Should().Equal(new(2026, 3, 6), new(2026, 3, 9), new(2026, 3, 13), new(2026, 3, 16));
    }

    [Theory]
    [InlineData(1, "PT0M1S")]
    [InlineData(60, "PT1M0S")]
    [InlineData(3_601, "PT60M1S")]
    [InlineData(86_400, "PT1440M0S")]
    public void A_session_lasts_as_long_as_it_is_said_to(int seconds, string duration) =>
        Component.Read(new Schedule().ToICalendar(Plain with { Duration = TimeSpan.FromSeconds(seconds) })).Children[0]["DURATION"].Should().Be(duration);

    [Fact]
    public void Weeks_are_counted_from_the_first_day_and_end_with_the_day_before_that_day_of_the_week()
    {
        var daily = Component.Read(new Schedule().ToICalendar(Plain with { Weeks = 1 })).Children[0];

        daily["RRULE"].Should().EndWith(";UNTIL=20260310T235959");
        daily.Occurrences(DateOnly.MaxValue).Should().HaveCount(7);
        Component.Read(WeekdayEvenings.ToICalendar(Plain with { Weeks = 520 })).Children[0].Occurrences(DateOnly.MaxValue).Should().HaveCount(2 * 520);
    }

    [Fact]
    public void Breaks_from_sitting_are_on_the_days_of_the_schedule_each_after_a_stretch_of_sitting_and_before_its_end()
    {
        var breaks = new SittingBreaks { Start = new(9, 0), End = new(11, 0), Duration = TimeSpan.FromMinutes(3) };
        var events = Component.Read(WeekdayEvenings.ToICalendar(Plain with { Breaks = breaks })).Children[2..];

        events.Select(it => it["DTSTART"]).Should().Equal("20260306T093000", "20260306T100000", "20260306T103000");
        events.Should().AllSatisfy(it =>
        {
            it["SUMMARY"].Should().Be("Break from sitting");
            it["DURATION"].Should().Be("PT3M0S");
            it["RRULE"].Should().Be("FREQ=WEEKLY;BYDAY=MO,FR");
        });
    }

    [Fact]
    public void Who_sits_no_longer_than_one_stretch_or_till_midnight_gets_the_breaks_that_fit()
    {
        Breaks(new() { Start = new(9, 0), End = new(9, 30) }).Should().Be(0);
        Breaks(new() { Start = new(9, 0), End = new(9, 31) }).Should().Be(1);
        Breaks(new() { Start = new(22, 0), End = new(23, 59) }).Should().Be(3);
        Breaks(new() { Start = new(0, 0), End = new(23, 59), Every = TimeSpan.FromMinutes(10) }).Should().Be(143);

        static int Breaks(SittingBreaks breaks) => Component.Read(new Schedule().ToICalendar(Plain with { Breaks = breaks })).Children.Count - 2;
    }

    [Fact]
    public void How_long_to_sit_is_the_figure_of_the_source()
    {
        var figure = GuidanceCatalog.Default.Notes.Single(note => note.Id == "break-from-sitting").Figures.Single();

        new SittingBreaks().Every.Should().Be(TimeSpan.FromMinutes(figure.Value));
        figure.Unit.Should().Be(GuidanceUnit.Minutes);
    }

    [Fact]
    public void An_event_keeps_its_identity_when_the_calendar_is_made_again_and_differs_between_calendars()
    {
        var options = Plain with { Breaks = new() };
        var again = options with { Stamp = options.Stamp.AddDays(1), Name = "Other", From = options.From.AddDays(9), BeforeBed = new(20, 0), Weeks = 3 };

        Uids(again).Should().Equal(Uids(options)).And.OnlyHaveUniqueItems().And.HaveCount(2 + 15).And.StartWith("backcare-exercises-on-waking").And.EndWith("backcare-exercises-break-1630");
        Uids(options with { Uid = "second" }).Should().NotIntersectWith(Uids(options));

        static IEnumerable<string> Uids(ReminderOptions options) => Component.Read(new Schedule().ToICalendar(options)).Children.Select(it => it["UID"]);
    }

    [Fact]
    public void Times_that_fall_together_stay_events_of_their_own()
    {
        var together = Plain with { OnWaking = new(12, 30), BeforeBed = new(12, 30), Breaks = new() };

        RulesOf(new Schedule(times: Enum.GetValues<TimeOfDay>()).ToICalendar(together)).Children.Count(it => it["DTSTART"].EndsWith("T123000", StringComparison.Ordinal)).Should().Be(4);
    }

    [Fact]
    public void The_same_arguments_make_the_same_text_whatever_the_culture()
    {
        var text = WeekdayEvenings.ToICalendar(Plain with { Weeks = 2, Breaks = new() });
        foreach (var culture in new[] { "ar-SA", "th-TH", "tr-TR", "fa-IR", "fi-FI" })
        {
            TextForm.In(culture, () => WeekdayEvenings.ToICalendar(Plain with { Weeks = 2, Breaks = new() }).Should().Be(text));
        }
    }

    public static TheoryData<string, string> HostileNames => new()
    {
        { "one\ntwo\rthree\r\nfour\n\rfive", "one\ntwo\nthree\nfour\n\nfive" },
        { "a,b;c\\d\\ne\\,", "a,b;c\\d\\ne\\," },
        { "x\r\nEND:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VALARM", "x\nEND:VEVENT\nEND:VCALENDAR\nBEGIN:VALARM" },
        { "bell\a, nul\0, tab\t, del\u007f, next line\u0085.", "bell, nul, tab, del, next line." },
        { "  spaces before and after  ", "  spaces before and after  " },
        { "line\u2028separator \u2029 and \ufeffmark: \"quoted\"", "line\u2028separator \u2029 and \ufeffmark: \"quoted\"" },
        { new string('n', 10_000), new string('n', 10_000) },
        { new string('\n', 10_000) + "!", new string('\n', 10_000) + "!" },
        { string.Concat(Enumerable.Repeat("🧘🏽‍♀️ é,", 1_250)), string.Concat(Enumerable.Repeat("🧘🏽‍♀️ é,", 1_250)) },
    };

    [Theory]
    [MemberData(nameof(HostileNames))]
    public void A_name_stays_one_property_whatever_is_in_it(string name, string summary)
    {
        var calendar = RulesOf(new Schedule(times: [TimeOfDay.OnWaking]).ToICalendar(Plain with { Name = name }));

        calendar.Children.Single().Text("SUMMARY").Should().Be(summary);
        calendar.Children.Single().Children.Single().Text("DESCRIPTION").Should().Be(summary);
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_character_for_what_cannot_be_read() =>
        RulesOf(new Schedule().ToICalendar(Plain with { Name = "half \ud83d of a pair \udc00" })).Children[0].Text("SUMMARY").Should().Be("half \ufffd of a pair \ufffd");

    [Fact]
    public void A_character_at_the_fold_is_never_cut_and_a_full_line_is_never_folded()
    {
        for (var before = 55; before <= 75; before++)
        {
            foreach (var character in (string[])["n", "é", "€", "🧘"])
            {
                var name = new string('n', before) + character;
                RulesOf(new Schedule(times: [TimeOfDay.OnWaking]).ToICalendar(Plain with { Name = name })).Children.Single().Text("SUMMARY").Should().Be(name);
            }
        }

        new Schedule().ToICalendar(Plain with { Name = new string('n', 75 - "SUMMARY:".Length) }).Should().MatchRegex("\r\nSUMMARY:n{67}\r\nBEGIN");
        new Schedule().ToICalendar(Plain with { Name = new string('n', 76 - "SUMMARY:".Length) }).Should().MatchRegex("\r\nSUMMARY:n{67}\r\n n\r\nBEGIN");
    }

    [Fact]
    public void The_ends_of_every_range_are_accepted()
    {
        _ = Plain with { Duration = TimeSpan.FromSeconds(1), Weeks = 1, Uid = "a", OnWaking = TimeOnly.MinValue, BeforeBed = new(23, 59) };
        _ = Plain with { DurationWithoutStrengthening = TimeSpan.Zero };
        _ = Plain with { Duration = TimeSpan.FromHours(24), DurationWithoutStrengthening = TimeSpan.FromHours(24), Weeks = 520, Uid = new string('z', 60) + "-._9" };
        _ = Plain with { Breaks = new() { Every = TimeSpan.FromMinutes(10), Duration = TimeSpan.FromMinutes(1) } };
        _ = Plain with { Breaks = new() { Every = TimeSpan.FromHours(4), Duration = TimeSpan.FromMinutes(15), Start = TimeOnly.MinValue, End = new(23, 59) } };
        _ = Plain with { Breaks = new() { Every = TimeSpan.FromMinutes(10), Duration = TimeSpan.FromMinutes(9), Start = new(9, 0), End = new(9, 1) } };
    }

    [Fact]
    public void What_is_out_of_its_range_is_refused_by_name_with_the_range()
    {
        var secondsIn = new TimeOnly(7, 0, 1);
        Refused(() => Plain with { Name = null! }, "Name", "*");
        Refused(() => Plain with { Name = " \r\n\0" }, "Name", "*not blank*");
        Refused(() => Plain with { Name = "" }, "Name", "*not blank*");
        Refused(() => Plain with { Duration = TimeSpan.Zero }, "Duration", "*1 s to 24 h*");
        Refused(() => Plain with { Duration = TimeSpan.FromSeconds(86_401) }, "Duration", "*1 s to 24 h*");
        Refused(() => Plain with { Duration = TimeSpan.FromSeconds(1.5) }, "Duration", "*whole seconds*1 s to 24 h*");
        Refused(() => Plain with { DurationWithoutStrengthening = TimeSpan.FromSeconds(-1) }, "DurationWithoutStrengthening", "*0 s to 24 h*");
        Refused(() => Plain with { DurationWithoutStrengthening = TimeSpan.FromSeconds(86_401) }, "DurationWithoutStrengthening", "*0 s to 24 h*");
        Refused(() => Plain with { DurationWithoutStrengthening = TimeSpan.FromSeconds(1.5) }, "DurationWithoutStrengthening", "*whole seconds*0 s to 24 h*");
        Refused(() => Plain with { Weeks = 0 }, "Weeks", "*1 to 520*");
        Refused(() => Plain with { Weeks = 521 }, "Weeks", "*1 to 520*");
        Refused(() => Plain with { OnWaking = secondsIn }, "OnWaking", "07:00:01* is not in whole minutes*");
        Refused(() => Plain with { DuringTheDay = secondsIn }, "DuringTheDay", "*whole minutes*");
        Refused(() => Plain with { BeforeBed = TimeOnly.MaxValue }, "BeforeBed", "*whole minutes*");
        foreach (var uid in (string[])["", "a b", "é", "a:b", "a@b", "a\n", new('a', 65)]) Refused(() => Plain with { Uid = uid }, "Uid", "*1 to 64 ASCII letters*");
        Refused(() => Plain with { Uid = null! }, "Uid", "*");
        Refused(() => Plain with { Breaks = new() { Start = new(17, 0) } }, "Breaks", "*Start before the End*");
        Refused(() => Plain with { Breaks = new() { Every = TimeSpan.FromMinutes(10), Duration = TimeSpan.FromMinutes(10) } }, "Breaks", "*Duration below Every*");
        Refused(() => new SittingBreaks { Start = secondsIn }, "Start", "*whole minutes*");
        Refused(() => new SittingBreaks { End = secondsIn }, "End", "*whole minutes*");
        Refused(() => new SittingBreaks { Every = TimeSpan.FromMinutes(9) }, "Every", "*10 to 240 minutes*");
        Refused(() => new SittingBreaks { Every = TimeSpan.FromMinutes(241) }, "Every", "*10 to 240 minutes*");
        Refused(() => new SittingBreaks { Every = TimeSpan.FromSeconds(601) }, "Every", "*whole minutes*10 to 240 minutes*");
        Refused(() => new SittingBreaks { Duration = TimeSpan.Zero }, "Duration", "*1 to 15 minutes*");
        Refused(() => new SittingBreaks { Duration = TimeSpan.FromMinutes(16) }, "Duration", "*1 to 15 minutes*");
        Refused(() => new SittingBreaks { Duration = TimeSpan.FromSeconds(90) }, "Duration", "*whole minutes*");
        Refused(() => ((Schedule)null!).ToICalendar(Plain), "schedule", "*");
        Refused(() => new Schedule().ToICalendar(null!), "options", "*");
    }

    [Fact]
    public void Weeks_that_no_calendar_counts_are_refused()
    {
        var friday = DateOnly.MaxValue;
        new Schedule().ToICalendar(Plain with { From = friday.AddDays(-6), Weeks = 1 }).Should().Contain("UNTIL=99991231T235959");
        new Schedule([friday.DayOfWeek]).ToICalendar(Plain with { From = friday.AddDays(-6) }).Should().Contain("DTSTART:99991231T070000");
        new Schedule().ToICalendar(Plain with { From = friday.AddDays(-3639), Weeks = 520, Stamp = DateTimeOffset.MaxValue }).Should().Contain("DTSTAMP:99991231T235959Z");
        new Schedule().ToICalendar(Plain with { From = DateOnly.MinValue, Stamp = DateTimeOffset.MinValue }).Should().Contain("DTSTART:00010101T070000").And.Contain("DTSTAMP:00010101T000000Z");

        TooLate(Plain with { From = friday.AddDays(-5) }, "*a From of at most 9999-12-25*");
        TooLate(Plain with { From = friday.AddDays(-5), Weeks = 1 }, "*a From of at most 9999-12-25*");
        TooLate(Plain with { From = friday.AddDays(-3638), Weeks = 520 }, "*3640 days*");

        static void TooLate(ReminderOptions options, string message) =>
            new Schedule().Invoking(it => it.ToICalendar(options)).Should().Throw<ArgumentOutOfRangeException>().WithMessage(message);
    }

    /// <summary>The calendar, after everything that RFC 5545 asks of any of them.</summary>
    internal static Component RulesOf(string text)
    {
        text.Should().EndWith("\r\n");
        text.Replace("\r\n", "", StringComparison.Ordinal).Any(char.IsControl).Should().BeFalse("lines end with CRLF, and that is all the control there is");
        foreach (var line in text.Split("\r\n"))
        {
            // A strict encoding refuses half a surrogate pair, which is what a cut character leaves.
            new UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(line).Should().BeLessThanOrEqualTo(75);
        }

        var calendar = Component.Read(text);
        calendar.Name.Should().Be("VCALENDAR");
        Names(calendar).Should().BeEquivalentTo("VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME");
        calendar["VERSION"].Should().Be("2.0");
        calendar["CALSCALE"].Should().Be("GREGORIAN");
        calendar.Children.Select(it => it["UID"]).Should().OnlyHaveUniqueItems();
        foreach (var component in calendar.Children)
        {
            component.Name.Should().Be("VEVENT");
            Names(component).Should().BeEquivalentTo("UID", "DTSTAMP", "DTSTART", "DURATION", "RRULE", "SEQUENCE", "TRANSP", "SUMMARY");
            component["UID"].Should().MatchRegex(@"^[-._A-Za-z0-9]+$");
            component["DTSTAMP"].Should().MatchRegex(@"^\d{8}T\d{6}Z$");
            component["DTSTART"].Should().MatchRegex(@"^\d{8}T\d{4}00$", "it is local");
            component["DURATION"].Should().MatchRegex(@"^PT\d+M\d+S$");
            component["RRULE"].Should().MatchRegex(@"^FREQ=WEEKLY;BYDAY=\w\w(,\w\w)*(;UNTIL=\d{8}T\d{6})?$", "UNTIL is local as the beginning is, and there is no COUNT");
            var alarm = component.Children.Single();
            alarm.Name.Should().Be("VALARM");
            alarm.Children.Should().BeEmpty();
            Names(alarm).Should().BeEquivalentTo("ACTION", "TRIGGER", "DESCRIPTION");
        }

        return calendar;

        static IEnumerable<string> Names(Component component) => component.Properties.Select(property => property.Name);
    }

    private static void Refused(Func<object> make, string parameter, string message) =>
        make.Invoking(it => it()).Should().Throw<ArgumentException>().WithParameterName(parameter).WithMessage(message);
}
