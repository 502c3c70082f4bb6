using System.Runtime.InteropServices.JavaScript;
using System.Text.Json;
using System.Text.Json.Serialization;
using BackCare.Exercises;
using BackCare.Exercises.Logs;

namespace WebTimer;

/// <summary>The log of the page: lines of JSON that stay in the browser, which the library reads, merges and sums up.</summary>
internal static partial class PageLog
{
    private const int Weeks = 4;

    private const int Sessions = 10;

    /// <summary>What was played so far, as a line of a log; empty when nothing was done.</summary>
    [JSExport]
    internal static string Record() => PagePlayer.Player.Progress.All(item => item.Outcome == SessionOutcome.Skipped) ? "" : PagePlayer.Player.Record().ToJsonLine();

    /// <summary>The sessions of both, each once; empty when the lines that are added are no log. What cannot be read of those that are there is left out.</summary>
    [JSExport]
    internal static string Merge(string lines, string added)
    {
        SessionLog.TryRead(lines, out var log, out _);
        return SessionLog.TryRead(added, out var other, out _) ? log.Merge(other).ToJsonLines() : "";
    }

    /// <summary>The last weeks, the present one first, and the last sessions, in JSON.</summary>
    [JSExport]
    internal static string Summary(string lines)
    {
        SessionLog.TryRead(lines, out var log, out _);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var weeks = Enumerable.Range(0, Weeks).Select(week => monday.AddDays(-7 * week));
        return JsonSerializer.Serialize(
            new LogSummary(log.Count, [.. weeks.Select(week => new WeekSummary(week, [.. Enumerable.Range(0, 7).Select(day => DaySummary.Of(log, week.AddDays(day)))]))], [.. log.TakeLast(Sessions).Reverse().Select(SessionSummary.Of)]),
            LogJson.Default.LogSummary);
    }
}

internal sealed record LogSummary(int Count, IReadOnlyList<WeekSummary> Weeks, IReadOnlyList<SessionSummary> Sessions);

internal sealed record WeekSummary(DateOnly Monday, IReadOnlyList<DaySummary> Days);

/// <summary>How many sessions there were on a day, and how long they took together.</summary>
internal sealed record DaySummary(int Sessions, int Seconds)
{
    internal static DaySummary Of(SessionLog log, DateOnly day)
    {
        var sessions = log.Between(day, day);
        return new(sessions.Count, sessions.Sum(session => (int)session.Duration.TotalSeconds));
    }
}

internal sealed record SessionSummary(string Routine, DateTimeOffset StartedAt, int Seconds, bool IsWhole)
{
    internal static SessionSummary Of(SessionRecord record) => new(record.Routine, record.StartedAt, (int)record.Duration.TotalSeconds, record.IsWhole);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LogSummary))]
internal sealed partial class LogJson : JsonSerializerContext;
