using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>A JSON document while it is being read, with everything found in it so far.</summary>
/// <remarks>A sound document takes one strict pass. Only when that pass fails is the text compared with its schema, to name every fault.</remarks>
internal sealed class JsonText
{
    private const int LargestDocument = 64 * 1024 * 1024;
    private const int MostFindings = 10_000;

    // After one of these there is no telling what the rest of the text was to be.
    private static readonly Rule[] WholeDocument = [Rules.NotJson, Rules.Encoding, Rules.TooLarge, Rules.Version];

    private readonly ReadOnlyMemory<byte> utf8;
    private readonly List<Finding> findings = [];
    private JsonPlaces? places;

    private JsonText(ReadOnlyMemory<byte> utf8)
    {
        this.utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
    }

    public IReadOnlyList<Finding> Findings => findings;

    public static JsonText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Takes in the stream from where it stands to its end; one byte above the limit, byte order mark aside, is enough to stop.</summary>
    public static JsonText Of(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var expected = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, LargestDocument) : 0;
        using var bytes = new MemoryStream((int)expected);
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= LargestDocument + "\uFEFF"u8.Length && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        return new(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    public static string Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> type)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            JsonSerializer.Serialize(writer, document, type);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    public void Report(Rule rule, FindingPath path, string message)
    {
        if (findings.Count > MostFindings) return;
        if (findings.Count == MostFindings) (rule, path, message) = (Rules.MoreFaults, FindingPath.Root, "There are more faults; mend these first.");
        places ??= new JsonPlaces(utf8.Span);
        var place = places.Of(path.ToJsonPath());
        findings.Add(new(rule, path, message, place?.Line, place?.Column));
    }

    /// <summary>Takes over a finding of a validator.</summary>
    public void Report(Finding finding) => Report(finding.Rule, finding.Path, finding.Message);

    public void ReportVersion(int found, int readable) => Report(Rules.Version, FindingPath.Root["formatVersion"], found > readable
        ? string.Create(CultureInfo.InvariantCulture, $"The document has format version {found}, and this library reads version {readable}; update the library.")
        : string.Create(CultureInfo.InvariantCulture, $"The document has format version {found}; expected {readable}."));

    /// <summary>The document, or <see langword="null"/> with findings.</summary>
    /// <param name="type">The type that reads it.</param>
    /// <param name="formatVersion">The version that the type reads.</param>
    /// <param name="thorough">Whether a document that the type reads is compared with the schema as well, ranges of figures included.</param>
    public TDocument? As<TDocument>(JsonTypeInfo<TDocument> type, int formatVersion, bool thorough = false) where TDocument : class
    {
        if (utf8.Length > LargestDocument)
        {
            findings.Add(new(Rules.TooLarge, FindingPath.Root, "The document is larger than 64 MiB; split it into several.", line: 1, column: 1));
            return null;
        }

        // A text of UTF-16 or UTF-32 without a mark has a zero among its first bytes; JSON in UTF-8 never has.
        if (!Utf8.IsValid(utf8.Span) || utf8.Span[..Math.Min(4, utf8.Length)].Contains((byte)0))
        {
            findings.Add(new(Rules.Encoding, FindingPath.Root, "The text is not UTF-8; save the file as UTF-8, with or without a byte order mark.", line: 1, column: 1));
            return null;
        }

        try
        {
            // A null is never welcome where the schema has no room for it, and the serializer lets it into lists.
            var document = JsonSerializer.Deserialize(utf8.Span, type);
            if (document is not null && !thorough && utf8.Span.IndexOf("null"u8) < 0) return document;
            return Diagnose(type, formatVersion) ? document : null;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            Diagnose(type, formatVersion);
            if (findings.Count == 0) ReportBroken(e as JsonException, e.Message);
            return null;
        }
    }

    /// <summary>Items of a list of a document that could not be read whole, as far as each is sound by itself.</summary>
    public IEnumerable<(TItem Item, FindingPath Path)> SoundItems<TItem>(string list, JsonTypeInfo<TItem> type) where TItem : class
    {
        if (findings.Count > MostFindings || findings.Exists(finding => WholeDocument.Contains(finding.Rule)) || Parse() is not { } document) yield break;
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) yield break;
            if (!document.RootElement.TryGetProperty(list, out var items) || items.ValueKind != JsonValueKind.Array) yield break;
            var faulty = findings.Select(finding => finding.Path.Parts.ToArray() is [var (name, _), (null, var place), ..] && name == list ? place : -1).ToHashSet();
            var index = 0;
            foreach (var item in items.EnumerateArray())
            {
                var place = index++;
                if (faulty.Contains(place)) continue;
                if (item.Deserialize(type) is { } sound) yield return (sound, FindingPath.Root[list][place]);
            }
        }
    }

    private bool Diagnose<TDocument>(JsonTypeInfo<TDocument> type, int formatVersion)
    {
        using var document = Parse();
        if (document is null) return false;
        if (document.RootElement is { ValueKind: JsonValueKind.Object } root
            && root.TryGetProperty("formatVersion", out var version)
            && version.ValueKind == JsonValueKind.Number
            && version.TryGetInt32(out var found)
            && found != formatVersion)
        {
            ReportVersion(found, formatVersion);
            return false;
        }

        new SchemaCheck(this).Check(document.RootElement, DocumentSchema.Of(type), FindingPath.Root);
        return findings.Count == 0;
    }

    private JsonDocument? Parse()
    {
        try
        {
            CheckEscapes();
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException e)
        {
            if (findings.Count == 0) ReportBroken(e, e.Message);
            return null;
        }
    }

    /// <summary>An escape of half a character passes for JSON until somebody asks for the text.</summary>
    private void CheckEscapes()
    {
        var reader = new Utf8JsonReader(utf8.Span);
        while (reader.Read())
        {
            if (!reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException e)
            {
                var before = utf8.Span[..(int)reader.TokenStartIndex];
                throw new JsonException(e.Message, null, before.Count((byte)'\n'), before.Length - 1 - before.LastIndexOf((byte)'\n'));
            }
        }
    }

    private void ReportBroken(JsonException? e, string message) => findings.Add(new(
        Rules.NotJson,
        FindingPath.Root,
        $"The text is not the JSON expected: {message.Split(" LineNumber:")[0].Split(" Path:")[0]}",
        (int?)e?.LineNumber + 1,
        (int?)e?.BytePositionInLine + 1));
}
