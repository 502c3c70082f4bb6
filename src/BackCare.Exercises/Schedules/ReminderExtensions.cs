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
        /// the days of the schedule, with an alarm when it begins, and does not count as busy. The same arguments make the same text.
        /// </summary>
        /// <param name="options">What the events are called, how long they are, and from when until when they repeat.</param>
        /// <exception cref="ArgumentNullException">The schedule or the options are <see langword="null"/>.</exception>
        /// <exception cref="ArgumentOutOfRangeException">The weeks go on after 9999-12-31; without an end, the first week does.</exception>
        public string ToICalendar(ReminderOptions options)
        {
            ArgumentNullException.ThrowIfNull(schedule);
            ArgumentNullException.ThrowIfNull(options);
            var days = 7 * (options.Weeks ?? 1);
            var latest = DateOnly.MaxValue.AddDays(1 - days);
            if (options.From > latest) throw new ArgumentOutOfRangeException(nameof(options), options.From, $"Expected a From of at most {latest:O}, from where {days} days can be counted.");

            return string.Concat(Calendar(schedule, options).Select(Folded));
        }
    }

    private static IEnumerable<string> Calendar(Schedule schedule, ReminderOptions options)
    {
        var first = options.From;
        while (!schedule.Days.Contains(first.DayOfWeek)) first = first.AddDays(1);
        var rule = $"FREQ=WEEKLY;BYDAY={string.Join(',', schedule.Days.Select(day => day.ToString()[..2].ToUpperInvariant()))}";
        if (options.Weeks is { } weeks) rule += $";UNTIL={Local(options.From.AddDays(7 * weeks - 1), new(23, 59, 59))}";

        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return $"PRODID:-//BackCare.Exercises//Reminders//{options.Language.Tag.ToUpperInvariant()}";
        yield return "CALSCALE:GREGORIAN";
        yield return $"X-WR-CALNAME:{Escaped(options.Name)}";
        foreach (var (key, at, duration, summary, isSession) in Events(schedule, options))
        {
            yield return "BEGIN:VEVENT";
            yield return $"UID:{options.Uid}-{key}";
            yield return $"DTSTAMP:{Local(DateOnly.FromDateTime(options.Stamp.UtcDateTime), TimeOnly.FromDateTime(options.Stamp.UtcDateTime))}Z";
            yield return $"DTSTART:{Local(first, at)}";
            yield return string.Create(CultureInfo.InvariantCulture, $"DURATION:PT{WholeSeconds.Of(duration) / 60}M{duration.Seconds}S");
            yield return $"RRULE:{rule}";
            yield return string.Create(CultureInfo.InvariantCulture, $"SEQUENCE:{options.Sequence}");
            yield return "TRANSP:TRANSPARENT";
            yield return $"SUMMARY:{Escaped(summary)}";
            if (isSession && options.Description is { Length: > 0 } description) yield return $"DESCRIPTION:{Escaped(description)}";
            if (isSession && options.Link is { } link) yield return $"URL:{link.AbsoluteUri}";
            yield return "BEGIN:VALARM";
            yield return "ACTION:DISPLAY";
            yield return "TRIGGER:PT0S";
            yield return $"DESCRIPTION:{Escaped(summary)}";
            yield return "END:VALARM";
            yield return "END:VEVENT";
        }

        yield return "END:VCALENDAR";
    }

    private static IEnumerable<(string Key, TimeOnly At, TimeSpan Duration, string Summary, bool IsSession)> Events(Schedule schedule, ReminderOptions options)
    {
        foreach (var time in schedule.Times)
        {
            yield return time switch
            {
                TimeOfDay.OnWaking => ("on-waking", options.OnWaking, options.Duration, options.Name, true),
                TimeOfDay.DuringTheDay => ("during-the-day", options.DuringTheDay, options.Duration, options.Name, true),
                _ => ("before-bed", options.BeforeBed, options.Duration, options.Name, true),
            };
        }

        if (options.Breaks is not { } breaks) yield break;
        foreach (var at in breaks.Times()) yield return ($"break-{at.ToString("HHmm", CultureInfo.InvariantCulture)}", at, breaks.Duration, options.Language.Say("reminder.break"), false);
    }

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
}
