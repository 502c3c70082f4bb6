using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackCare.Exercises.Logs;
using BackCare.Exercises.Validation;
using static BackCare.Exercises.Validation.RuleExtensions;

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
            if (reader.Read(SessionJsonContext.Default.SessionDocument) is { } document && ToRecord(document, reader.Faults) is { } record) records.Add(record);
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
            Items = [.. record.Items.Select(item => new SessionItemDocument { Exercise = item.Exercise, Dose = item.Dose.ToString(), Outcome = item.Outcome == SessionOutcome.Done ? null : item.Outcome })],
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
        CheckRange(document.DurationSeconds, 0, SessionDocument.LongestSeconds, "DurationSeconds");
        CheckRange(document.Rounds ?? 1, 1, Routine.MostRounds, "Rounds");
        if (TextFault(document.Routine) is { } name) faults.Report(name.Rule, FindingPath.Root["Routine"], name.Message);
        if (TextFault(document.Note) is { } note) faults.Report(note.Rule, FindingPath.Root["Note"], note.Message);
        var items = Items(document, faults).ToArray();
        if (faults.HasErrors) return null;
        return new(
            document.Routine,
            document.Rounds ?? 1,
            startedAt,
            WholeSeconds.ToDuration(document.DurationSeconds),
            items,
            document.Note);

        void CheckRange(int figure, int lowest, int highest, string name)
        {
            if (figure < lowest || figure > highest) faults.Report(Rules.OutOfRange, FindingPath.Root[name], string.Create(CultureInfo.InvariantCulture, $"{figure} is out of range; expected {lowest} to {highest}."));
        }
    }

    /// <summary>The items whose doses can be read, and a fault for each other one.</summary>
    private static IEnumerable<SessionItem> Items(SessionDocument document, FaultLog faults)
    {
        for (var i = 0; i < document.Items.Count; i++)
        {
            var item = document.Items[i];
            if (Dose.TryParse(item.Dose, out var dose, out var problem)) yield return new(item.Exercise, dose, item.Outcome ?? SessionOutcome.Done);
            else faults.Report(Rules.UnreadableDose, FindingPath.Root["Items"][i]["Dose"], problem);
        }
    }
}
