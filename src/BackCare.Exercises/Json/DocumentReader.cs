using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads one document. A sound one takes one strict pass; only when that pass fails is it compared with its schema, to name every fault.</summary>
internal sealed class DocumentReader(DocumentSource source)
{
    private static readonly string NameOfVersion = JsonNamingPolicy.CamelCase.ConvertName(nameof(IVersionedDocument.FormatVersion));

    // False once the text is no document of this format at all, because then its parts mean nothing.
    private bool hasParts = true;

    public FaultLog Faults { get; } = new(source);

    private ReadOnlySpan<byte> Utf8 => source.Bytes.Span;

    /// <summary>The document, or <see langword="null"/> with faults. The caller checks that its figures are within their limits.</summary>
    public TDocument? Read<TDocument>(JsonTypeInfo<TDocument> type) where TDocument : class, IVersionedDocument =>
        IsOfVersion(TDocument.NewestVersion) ? Pass(type, comparesAlways: false) : null;

    /// <summary>The document, or <see langword="null"/> with faults. Its figures lie within the limits of the schema.</summary>
    public TDocument? ReadWithinLimits<TDocument>(JsonTypeInfo<TDocument> type) where TDocument : class, IVersionedDocument =>
        IsOfVersion(TDocument.NewestVersion) ? Pass(type, comparesAlways: true) : null;

    /// <summary>Items of a list of a document that could not be read whole, as far as each is sound by itself. None of a list that stands twice.</summary>
    /// <param name="list">The name of the list in the document.</param>
    /// <param name="type">The type that reads an item.</param>
    public IEnumerable<(TItem Item, FindingPath Path)> SoundItems<TItem>(string list, JsonTypeInfo<TItem> type) where TItem : class
    {
        if (!hasParts || Faults.IsFull || Parse() is not { } document) yield break;
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) yield break;
            var lists = document.RootElement.EnumerateObject().Where(member => member.TryName(out var name) && name == list).Take(2).ToArray();
            if (lists is not [{ Value: { ValueKind: JsonValueKind.Array } items }]) yield break;
            var faulty = Faults.Errors.Select(finding => finding.Path.Parts.ToArray() is [var (name, _), (null, var place), ..] && name == list ? place : -1).ToHashSet();
            var index = 0;
            foreach (var item in items.EnumerateArray())
            {
                var place = index++;
                if (!faulty.Contains(place) && Item(item, type) is { } sound) yield return (sound, FindingPath.Root.Member(list)[place]);
            }
        }
    }

    /// <summary>The item; nothing if it is not sound after all, though the comparison with the schema found no fault in it.</summary>
    private static TItem? Item<TItem>(JsonElement item, JsonTypeInfo<TItem> type) where TItem : class
    {
        try
        {
            return item.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private TDocument? Pass<TDocument>(JsonTypeInfo<TDocument> type, bool comparesAlways) where TDocument : class
    {
        if (source.Fault is { } fault)
        {
            GiveUp(fault);
            return null;
        }

        var (document, refusal) = ReadStrictly(type);

        // The serializer lets a null into lists even where the schema does not allow it.
        if (document is not null && !comparesAlways && Utf8.IndexOf("null"u8) < 0) return document;
        using (var parsed = Parse())
        {
            if (parsed is not null) new SchemaCheck(Faults).Check(parsed.RootElement, DocumentSchema.Of(type));
        }

        if (refusal is not null && !Faults.HasErrors) GiveUp(Broken(refusal));
        return Faults.HasErrors ? null : document;
    }

    private (TDocument? Document, Exception? Refusal) ReadStrictly<TDocument>(JsonTypeInfo<TDocument> type) where TDocument : class
    {
        try
        {
            return (JsonSerializer.Deserialize(Utf8, type), null);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return (null, e);
        }
    }

    private JsonDocument? Parse()
    {
        try
        {
            return JsonDocument.Parse(source.Bytes);
        }
        catch (JsonException e)
        {
            GiveUp(Broken(e));
            return null;
        }
    }

    /// <summary>Whether the version that the document states is one from 1 to the newest. One that states none is left to the comparison with the schema.</summary>
    private bool IsOfVersion(int newest)
    {
        if (source.Fault is not null || StatedVersion() is not { } stated || (stated >= 1 && stated <= newest)) return true;
        var readable = newest == 1 ? "1" : string.Create(CultureInfo.InvariantCulture, $"1 to {newest}");
        var message = stated > newest
            ? string.Create(CultureInfo.InvariantCulture, $"The document has format version {stated}, and this library reads version {readable}; update the library.")
            : string.Create(CultureInfo.InvariantCulture, $"The document has format version {stated}; expected {readable}.");
        GiveUp(new(Rules.Version, FindingPath.Root.Member(NameOfVersion), message));
        return false;
    }

    /// <summary>The version, as far as the text can be read up to it.</summary>
    private int? StatedVersion()
    {
        var reader = new Utf8JsonReader(Utf8);
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isVersion = reader.Name() == NameOfVersion;
                reader.Read();
                if (isVersion) return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) ? version : null;
                reader.Skip();
            }
        }
        catch (JsonException)
        {
            // The strict pass meets the same break, and says where it is.
        }

        return null;
    }

    /// <summary>Gives up on the document.</summary>
    private void GiveUp(Finding fault)
    {
        hasParts = false;
        Faults.Report(fault);
    }

    private static Finding Broken(Exception e)
    {
        var place = e as JsonException;
        var said = Said(e.Message, place?.Path is null ? " LineNumber: " : " Path: ");
        return new(Rules.NotJson, FindingPath.Root, $"The text is not the JSON expected: {said}", (int?)place?.LineNumber + 1, (int?)place?.BytePositionInLine + 1);
    }

    /// <summary>The message of the platform without the place at its end and with a shorter quotation: of an unknown literal it quotes all that follows.</summary>
    private static string Said(string message, string beforePlace)
    {
        var place = message.LastIndexOf(beforePlace, StringComparison.Ordinal);
        if (place >= 0) message = message[..place];
        var quoteEnd = message.LastIndexOf("' is ", StringComparison.Ordinal);
        return message.StartsWith('\'') && quoteEnd > 0 ? $"'{Excerpt.Of(message[1..quoteEnd])}{message[quoteEnd..]}" : message;
    }
}
