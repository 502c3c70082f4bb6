using System.Globalization;
using System.Text;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises;

/// <summary>A schedule as a calendar that reminds, for any program that reads iCalendar (RFC 5545). Thread-safe.</summary>
public static class ReminderExtensions
{
    private const string NewLine = "\r\n";
    private const int LongestLine = 75;

    extension(Schedule schedule)
    {
        /// <summary>
        /// The text of an .ics file, to be saved as UTF-8: an event for each time of the schedule and for each break from sitting. It repeats every week on
        /// the days of the schedule, with an alarm when it begins, and does not count as busy. The same arguments make the same text. Where the days without
        /// strengthening have a duration of their own, they have events of their own.
        /// </summary>
        /// <param name="options">What the events are called, how long they are, and from when until when they repeat.</param>
        /// <exception cref="ArgumentNullException">The schedule or the options are <see langword="null"/>.</exception>
        /// <exception cref="ArgumentException">There is no event: a session is on days of strengthening only, and the schedule has none.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The weeks go on after 9999-12-31; without an end, the first week does.</exception>
        public string ToICalendar(ReminderOptions options)
        {
            ArgumentNullException.ThrowIfNull(schedule);
            ArgumentNullException.ThrowIfNull(options);
            var days = 7 * (options.Weeks ?? 1);
            var latest = DateOnly.MaxValue.AddDays(1 - days);
            if (options.From > latest) throw new ArgumentOutOfRangeException(nameof(options), options.From, $"Expected a From of at most {latest:O}, from where {days} days can be counted.");

            Event[] events = [.. Sessions(schedule, options), .. Breaks(schedule, options)];
            return events.Length == 0
                ? throw new ArgumentException("There is a session on days of strengthening only, and the schedule has none.", nameof(options))
                : string.Concat(Calendar(events, options).Select(Folded));
        }
    }

    private static IEnumerable<string> Calendar(IEnumerable<Event> events, ReminderOptions options)
    {
        var until = options.Weeks is { } weeks ? $";UNTIL={Local(options.From.AddDays(7 * weeks - 1), new(23, 59, 59))}" : "";
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return $"PRODID:-//BackCare.Exercises//Reminders//{options.Language.Tag.ToUpperInvariant()}";
        yield return "CALSCALE:GREGORIAN";
        yield return $"X-WR-CALNAME:{Escaped(options.Name)}";
        foreach (var reminder in events)
        {
            var first = options.From;
            while (!reminder.Days.Contains(first.DayOfWeek)) first = first.AddDays(1);
            yield return "BEGIN:VEVENT";
            yield return $"UID:{options.Uid}-{reminder.Key}";
            yield return $"DTSTAMP:{Local(DateOnly.FromDateTime(options.Stamp.UtcDateTime), TimeOnly.FromDateTime(options.Stamp.UtcDateTime))}Z";
            yield return $"DTSTART:{Local(first, reminder.At)}";
            yield return string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{WholeSeconds.Of(reminder.Duration) / 60}M{reminder.Duration.Seconds}S");
            yield return $"RRULE:FREQ=WEEKLY;BYDAY={string.Join(',', reminder.Days.Select(day => day.ToString()[..2].ToUpperInvariant()))}{until}";
            yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{options.Sequence}");
            yield return "TRANSP:TRANSPARENT";
            yield return $"SUMMARY:{Escaped(reminder.Summary)}";
            if (reminder.Description is { Length: > 0 } description) yield return $"DESCRIPTION:{Escaped(description)}";
            if (reminder.Link is { } link) yield return $"URL:{link.AbsoluteUri}";
            yield return "BEGIN:VALARM";
            yield return "ACTION:DISPLAY";
            yield return "TRIGGER:PT0S";
            yield return $"DESCRIPTION:{Escaped(reminder.Summary)}";
            yield return "END:VALARM";
            yield return "END:VEVENT";
        }

        yield return "END:VCALENDAR";
    }

    private static IEnumerable<Event> Sessions(Schedule schedule, ReminderOptions options)
    {
        var whole = new Event("", options.DurationWithoutStrengthening is null ? schedule.Days : schedule.StrengtheningDays, default, options.Duration, options.Name)
        {
            Description = options.Description,
            Link = options.Link,
        };
        var shorter = whole with
        {
            Key = "-without-strengthening",
            Days = [.. schedule.Days.Except(whole.Days)],
            Duration = options.DurationWithoutStrengthening ?? TimeSpan.Zero,
            Description = options.DescriptionWithoutStrengthening,
        };
        return
            from time in schedule.Times
            from session in (Event[])[whole, shorter]
            where session.Days.Count > 0 && session.Duration > TimeSpan.Zero
            let of = Of(time, options)
            select session with { Key = of.Key + session.Key, At = of.At };
    }

    private static (string Key, TimeOnly At) Of(TimeOfDay time, ReminderOptions options) => time switch
    {
        TimeOfDay.OnWaking => ("on-waking", options.OnWaking),
        TimeOfDay.DuringTheDay => ("during-the-day", options.DuringTheDay),
        _ => ("before-bed", options.BeforeBed),
    };

    private static IEnumerable<Event> Breaks(Schedule schedule, ReminderOptions options) =>
        from at in options.Breaks?.Times() ?? []
        select new Event($"break-{at.ToString("HHmm", CultureInfo.InvariantCulture)}", schedule.Days, at, options.Breaks!.Duration, options.Language.Say("reminder.break"));

    private static string Local(DateOnly day, TimeOnly at) => day.ToDateTime(at).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.Replace(NewLine, "\n", StringComparison.Ordinal))
        {
            if (c is '\r' or '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (!char.IsControl(c)) escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>The line in pieces of at most 75 octets, none of which cuts a character; half a surrogate pair becomes U+FFFD.</summary>
    private static string Folded(string line)
    {
        var folded = new StringBuilder(line.Length + NewLine.Length);
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                folded.Append(NewLine).Append(' ');
                octets = 1;
            }

            folded.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append(NewLine).ToString();
    }

    /// <summary>An event that repeats every week; the key tells it from the others of its calendar.</summary>
    private sealed record Event(string Key, IReadOnlyList<DayOfWeek> Days, TimeOnly At, TimeSpan Duration, string Summary)
    {
        public string? Description { get; init; }

        public Uri? Link { get; init; }
    }
}
