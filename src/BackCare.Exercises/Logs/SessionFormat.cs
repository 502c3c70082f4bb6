using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The format of logs: turns lines into sessions, and sessions into lines.</summary>
internal static class SessionFormat
{
    private const string TimeForm = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>How many faults are named of a log; a file that is no log has one in each line.</summary>
    private const int MostFaults = 1_000;

    /// <summary>The sessions of all sound lines, and what is wrong with the others. Blank lines are passed over.</summary>
    public static (SessionLog Log, FindingReport Findings) Read(DocumentSource source)
    {
        if (source.Fault is { } fault) return (SessionLog.Empty, new([fault]));
        var (records, findings) = (new List<SessionRecord>(), new List<Finding>());
        var (rest, number) = (source.Bytes, 0);
        while (rest.Length > 0 && findings.Count < MostFaults)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            number++;
            if (line.Span.Trim(" \t\r"u8).Length == 0) continue;
            var reader = new DocumentReader(DocumentSource.OfPart(line));
            if (reader.ReadWithinLimits(SessionJsonContext.Default.SessionDocument) is { } document && ToRecord(document, reader.Faults) is { } record) records.Add(record);
            findings.AddRange(reader.Faults.ToReport().Select(finding => finding.At(number, finding.Column ?? 1)));
        }

        if (findings.Count >= MostFaults && rest.Length > 0) findings.Add(new(Rules.MoreFaults, FindingPath.Root, "There are more faults; fix these first.", number, 1));
        return (SessionLog.Of(records), new(findings));
    }

    public static string Write(SessionRecord record)
    {
        var document = new SessionDocument
        {
            FormatVersion = SessionDocument.NewestVersion,
            Routine = record.Routine,
            StartedAt = record.StartedAt.ToString(TimeForm, CultureInfo.InvariantCulture),
            DurationSeconds = (int)WholeSeconds.Of(record.Duration),
            Rounds = record.Rounds == 1 ? null : record.Rounds,
            Items = [.. record.Items.Select(item => new SessionItemDocument { Exercise = item.Exercise, Dose = item.Dose, Outcome = item.Outcome == SessionOutcome.Done ? null : item.Outcome })],
            Note = record.Note,
        };
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, document, SessionJsonContext.Default.SessionDocument);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private static SessionRecord? ToRecord(SessionDocument document, FaultLog faults)
    {
        if (!DateTimeOffset.TryParseExact(document.StartedAt, TimeForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var startedAt))
        {
            faults.Report(Rules.NotATime, FindingPath.Root["StartedAt"], $"'{Excerpt.Of(document.StartedAt)}' is not a time with its offset; write it such as '2026-03-28T07:30:00+01:00'.");
        }

        if (string.IsNullOrWhiteSpace(document.Routine)) faults.Report(Rules.Blank, FindingPath.Root["Routine"], "The name of the routine is blank.");
        if (document.Items.Count == 0) faults.Report(Rules.EmptyRoutine, FindingPath.Root["Items"], "The session has no exercises.");
        if (document.Note is not null && string.IsNullOrWhiteSpace(document.Note)) faults.Report(Rules.Blank, FindingPath.Root["Note"], "The note is blank; write it or leave it out.");
        if (faults.HasErrors) return null;
        return new(
            document.Routine,
            document.Rounds ?? 1,
            startedAt,
            WholeSeconds.ToDuration(document.DurationSeconds),
            document.Items.Select(item => new SessionItem(item.Exercise, item.Dose, item.Outcome ?? SessionOutcome.Done)),
            document.Note);
    }
}
