using System.Text.Json;
using BackCare.Exercises.Schedules;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace BackCare.Exercises.Tests.Schedules;

public class RemindersProperties(ITestOutputHelper output)
{
    private const int Horizon = 7 * 20;

    private static readonly Gen<(Schedule Schedule, ReminderOptions Options)> Calendars =
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select AnyCalendar(new System.Random(seed));

    [Fact]
    public void Each_event_occurs_exactly_when_it_was_asked_for() => Prop.ForAll(Calendars.ToArbitrary(), asked =>
    {
        var calendar = RemindersTests.RulesOf(asked.Schedule.ToICalendar(asked.Options));
        var occurrences =
            from it in calendar.Children
            from at in it.Occurrences(asked.Options.From.AddDays(Horizon))
            select Line(it["UID"], at, Span(it["DURATION"]), it.Text("SUMMARY"));

        occurrences.Order(StringComparer.Ordinal).Should().Equal(Expected(asked.Schedule, asked.Options));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_independent_reader_finds_the_same_occurrences()
    {
        var asked = Enumerable.Range(0, 60).Select(seed => AnyCalendar(new System.Random(seed))).ToArray();
        var calendars = asked.Select(it => new { calendar = it.Schedule.ToICalendar(it.Options), until = $"{it.Options.From.AddDays(Horizon):yyyy-MM-dd}T00:00:00" });
        if (Expand(JsonSerializer.Serialize(calendars)) is not { } json)
        {
            output.WriteLine("Left out: node or its package ical.js was not found, so the calendars were not compared with what ical.js reads.");
            return;
        }

        var found = JsonSerializer.Deserialize<string[][]>(json)!;
        found.Should().HaveSameCount(asked);
        foreach (var (occurrences, (schedule, options)) in found.Zip(asked)) occurrences.Order(StringComparer.Ordinal).Should().Equal(Expected(schedule, options));
        output.WriteLine($"ical.js reads the same {found.Sum(it => it.Length)} occurrences in {found.Length} calendars.");
    }

    /// <summary>Day by day and time by time, what was asked for in 20 weeks; in the order of the text.</summary>
    private static IOrderedEnumerable<string> Expected(Schedule schedule, ReminderOptions options) => Asked(schedule, options).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Asked(Schedule schedule, ReminderOptions options)
    {
        for (var day = 0; day < Math.Min(Horizon, 7 * (options.Weeks ?? 1000)); day++)
        {
            var date = options.From.AddDays(day);
            if (!schedule.Days.Contains(date.DayOfWeek)) continue;
            foreach (var time in schedule.Times)
            {
                var (key, at) = time switch
                {
                    TimeOfDay.OnWaking => ("on-waking", options.OnWaking),
                    TimeOfDay.DuringTheDay => ("during-the-day", options.DuringTheDay),
                    _ => ("before-bed", options.BeforeBed),
                };
                yield return Line($"{options.Uid}-{key}", date.ToDateTime(at), options.Duration, options.Name);
            }

            if (options.Breaks is not { } breaks) continue;
            for (var at = date.ToDateTime(breaks.Start) + breaks.Every; at < date.ToDateTime(breaks.End); at += breaks.Every)
            {
                yield return Line($"{options.Uid}-break-{at:HHmm}", at, breaks.Duration, "Break from sitting");
            }
        }
    }

    private static string Line(string uid, DateTime start, TimeSpan duration, string summary) =>
        $"{uid}|{start:yyyy-MM-ddTHH:mm:ss}|{start + duration:yyyy-MM-ddTHH:mm:ss}|{summary}|DISPLAY {start:yyyy-MM-ddTHH:mm:ss}";

    private static TimeSpan Span(string duration)
    {
        var figures = duration[2..^1].Split('M').Select(int.Parse).ToArray();
        return new(0, figures[0], figures[1]);
    }

    private static (Schedule Schedule, ReminderOptions Options) AnyCalendar(System.Random random)
    {
        var days = Enum.GetValues<DayOfWeek>().Where(_ => random.Next(2) == 0).DefaultIfEmpty((DayOfWeek)random.Next(7));
        var times = Enum.GetValues<TimeOfDay>().Where(_ => random.Next(2) == 0).DefaultIfEmpty((TimeOfDay)random.Next(3));
        string[] words = ["Back", "care, ", "; ", "\\", "\n", "🧘", "Rücken", " ", "\\n", ":", "\"", "morning"];
        var options = new ReminderOptions
        {
            Name = "A" + string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => words[random.Next(words.Length)])) + "z",
            Duration = TimeSpan.FromSeconds(random.Next(3) == 0 ? random.Next(1, 86_401) : random.Next(1, 3_600)),
            Stamp = new(2026, 1, 1, 0, 0, 0, TimeSpan.FromMinutes(random.Next(-840, 841))),
            From = new DateOnly(1990, 1, 1).AddDays(random.Next(40_000)),
            Uid = $"calendar-{random.Next(100)}",
            Weeks = random.Next(3) switch { 0 => null, 1 => random.Next(1, 21), _ => random.Next(1, 521) },
            OnWaking = Minute(random.Next(1440)),
            DuringTheDay = Minute(random.Next(1440)),
            BeforeBed = Minute(random.Next(1440)),
        };
        if (random.Next(3) == 0)
        {
            var (start, every) = (random.Next(1439), random.Next(10, 241));
            options = options with
            {
                Breaks = new()
                {
                    Start = Minute(start),
                    End = Minute(random.Next(start + 1, 1440)),
                    Every = TimeSpan.FromMinutes(every),
                    Duration = TimeSpan.FromMinutes(random.Next(1, Math.Min(16, every))),
                },
            };
        }

        return (new Schedule(days, times), options);

        static TimeOnly Minute(int minute) => new(minute / 60, minute % 60);
    }

    /// <summary>What the script says; null where there is no node or no ical.js.</summary>
    private static string? Expand(string input)
    {
        var script = Path.Combine(Repository.Root, "tests/BackCare.Exercises.Tests/Schedules/expand.cjs");
        var given = Environment.GetEnvironmentVariable("NODE_PATH") ?? "";
        var paths = Programs.Run("npm", ["root", "-g"], "", ("NODE_PATH", given)) is (0, var global, _) ? string.Join(Path.PathSeparator, given, global.Trim()) : given;
        return Programs.Run("node", [script], input, ("NODE_PATH", paths)) switch
        {
            null or (3, _, _) => null,
            (0, var json, _) => json,
            (_, _, var errors) => throw new InvalidOperationException(errors),
        };
    }
}
