using System.Collections;
using System.Text;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Sessions, the earliest first, each once. Immutable and thread-safe.</summary>
/// <remarks>It says what was done. It never changes a dose, and nothing in it is a score of health.</remarks>
public sealed class SessionLog : IReadOnlyList<SessionRecord>
{
    private static readonly Comparer<SessionRecord> InTime = Comparer<SessionRecord>.Create(static (one, other) =>
        one.StartedAt.CompareTo(other.StartedAt) is var order and not 0 ? order : string.CompareOrdinal(one.ToJsonLine(), other.ToJsonLine()));

    private readonly SessionRecord[] records;

    private SessionLog(SessionRecord[] records) => this.records = records;

    /// <summary>A log without sessions.</summary>
    public static SessionLog Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <summary>The session at a place.</summary>
    /// <param name="index">From 0, the earliest first.</param>
    public SessionRecord this[int index] => records[index];

    /// <summary>The log with one session more. One that is there already changes nothing.</summary>
    public SessionLog With(SessionRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        var place = Array.BinarySearch(records, record, InTime);
        return place >= 0 ? this : new([.. records[..~place], record, .. records[~place..]]);
    }

    /// <summary>The sessions of both logs, each once: what two devices kept of one person. The order in which logs are merged does not matter.</summary>
    /// <remarks>Sessions are the same when all parts are equal. Different ones stay, also when they began at the same time.</remarks>
    public SessionLog Merge(SessionLog other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of([.. records, .. other.records]);
    }

    /// <summary>The sessions of some days, both ends included; see <see cref="SessionRecord.Day"/>.</summary>
    public SessionLog Between(DateOnly first, DateOnly last) => new(Array.FindAll(records, record => record.Day >= first && record.Day <= last));

    /// <summary>What was done lately, for <see cref="RoutineRequest.Recent"/>: exercises of today and yesterday twice, those of the days before once.</summary>
    /// <param name="today">The present day. Sessions after it are left out.</param>
    /// <param name="days">How many days count, today included, from 1; <see langword="null"/>: <see cref="Assumed.RecentDays"/>.</param>
    /// <returns>The ids, those of the latest session first. What was skipped is not among them.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is below 1.</exception>
    public IReadOnlyList<ExerciseId> Recent(DateOnly today, int? days = null)
    {
        var counted = days ?? Assumed.RecentDays;
        ArgumentOutOfRangeException.ThrowIfLessThan(counted, 1, nameof(days));
        var latest = new Dictionary<ExerciseId, int>();
        foreach (var record in records.Reverse())
        {
            var ago = today.DayNumber - record.Day.DayNumber;
            if (ago < 0 || ago >= counted) continue;
            foreach (var item in record.Items.Where(item => item.Outcome != SessionOutcome.Skipped)) latest.TryAdd(item.Exercise, ago);
        }

        return ValueList<ExerciseId>.Copy(latest.SelectMany(exercise => Enumerable.Repeat(exercise.Key, exercise.Value <= 1 ? 2 : 1)));
    }

    /// <summary>How many of the sessions of a schedule were done, week by week.</summary>
    /// <remarks>
    /// A session on another day of the same week makes up for one that was missed, and more sessions than planned count as those planned: days off are free,
    /// and may be used. Weeks begin on Monday; the first and the last one count from the first day and to today.
    /// </remarks>
    /// <param name="schedule">What was planned.</param>
    /// <param name="first">The first day that counts.</param>
    /// <param name="today">The last day that counts. None after it is planned.</param>
    /// <returns>The weeks, the earliest first; none when the first day is after today.</returns>
    public IReadOnlyList<WeekAdherence> Adherence(Schedule schedule, DateOnly first, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        return ValueList<WeekAdherence>.Copy(WeekAdherence.Of(this, schedule, first, today));
    }

    /// <summary>How many weeks in a row, up to the present one, had all sessions that were planned.</summary>
    /// <remarks>
    /// Days off count for nothing and break nothing. The present week counts when all of its sessions up to today were done, and breaks nothing as long as it is not over. A week
    /// without planned days is passed over.
    /// </remarks>
    /// <param name="schedule">What was planned, in all of these weeks.</param>
    /// <param name="today">The present day.</param>
    public int WeeksInARow(Schedule schedule, DateOnly today)
    {
        if (Count == 0) return 0;
        var weeks = 0;
        foreach (var week in Adherence(schedule, records[0].Day, today).Reverse())
        {
            if (week.Done < week.Planned && week.Monday.AddDays(6) > today) continue;
            if (week.Done < week.Planned) break;
            if (week.Planned > 0) weeks++;
        }

        return weeks;
    }

    /// <summary>All sessions, one line of JSON each, every line with a line feed at its end. A log of later sessions can be appended.</summary>
    public string ToJsonLines()
    {
        var lines = new StringBuilder();
        foreach (var record in records) lines.Append(record.ToJsonLine());
        return lines.ToString();
    }

    /// <summary>A log from lines of JSON in UTF-8.</summary>
    /// <param name="lines">Read from where it stands to its end, at most 64 MiB, and left open.</param>
    /// <exception cref="InvalidLogException">A line is not a session; every finding has its path, line and code.</exception>
    public static SessionLog Read(Stream lines) => Whole(SessionFormat.Read(DocumentSource.Of(lines)));

    /// <summary>A log from lines of JSON.</summary>
    /// <exception cref="InvalidLogException">A line is not a session; every finding has its path, line and code.</exception>
    public static SessionLog Read(string lines) => Whole(SessionFormat.Read(DocumentSource.Of(lines)));

    /// <summary>Reads what can be read: a line that was cut off when it was written costs none of the others.</summary>
    /// <param name="lines">Read from where it stands to its end, at most 64 MiB, and left open.</param>
    /// <param name="log">The sessions of all sound lines.</param>
    /// <param name="findings">What is wrong with the other lines, each with its path, line and code.</param>
    /// <returns>Whether all lines are sound.</returns>
    public static bool TryRead(Stream lines, out SessionLog log, out FindingReport findings)
    {
        (log, findings) = SessionFormat.Read(DocumentSource.Of(lines));
        return !findings.HasErrors;
    }

    /// <inheritdoc cref="TryRead(Stream, out SessionLog, out FindingReport)"/>
    /// <param name="lines">The lines.</param>
    /// <param name="log">The sessions of all sound lines.</param>
    /// <param name="findings">What is wrong with the other lines, each with its path, line and code.</param>
    public static bool TryRead(string lines, out SessionLog log, out FindingReport findings)
    {
        (log, findings) = SessionFormat.Read(DocumentSource.Of(lines));
        return !findings.HasErrors;
    }

    /// <summary>The JSON Schema of one line, for editors and other languages.</summary>
    public static string JsonSchema() => DocumentSchema.Text(SessionJsonContext.Default.SessionDocument, "session");

    /// <inheritdoc/>
    public IEnumerator<SessionRecord> GetEnumerator() => records.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>These sessions in order, each once. Sessions that began at the same time are in the order of their lines.</summary>
    internal static SessionLog Of(IEnumerable<SessionRecord> records) => new(
        [.. records.Distinct().Order(InTime)]);

    private static SessionLog Whole((SessionLog Log, FindingReport Findings) read) => read.Findings.HasErrors ? throw new InvalidLogException(read.Findings) : read.Log;
}
