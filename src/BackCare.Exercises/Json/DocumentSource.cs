using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The bytes of a document, and whether they can be a JSON text at all: whole characters in UTF-8, and not too many.</summary>
internal sealed class DocumentSource
{
    private const int Largest = 64 * 1024 * 1024;

    private readonly Lazy<Content> content;
    private readonly Func<JsonTokens.Fill>? again;
    private readonly long expected;

    private DocumentSource(Func<Content> read, Func<JsonTokens.Fill>? again = null, long expected = 0) => (content, this.again, this.expected) = (new(read), again, expected);

    /// <summary>The text in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes => content.Value.Utf8;

    /// <summary>Why the document cannot be read at all; null when it can.</summary>
    public Finding? Fault => content.Value.Fault;

    public static DocumentSource Of(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        return new(() => WholeOf(text), () => PiecesOf(text), text.Length);
    }

    /// <summary>Reads the stream from its position to its end, or to one byte above the limit, a byte order mark not counted. One that can seek is read when that is asked for.</summary>
    public static DocumentSource Of(Stream stream, [CallerArgumentExpression(nameof(stream))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream, name);
        if (!stream.CanSeek)
        {
            var content = WholeOf(stream, expected: 0);
            return new(() => content);
        }

        var (start, expected) = (stream.Position, Math.Clamp(stream.Length - stream.Position, 0, Largest));
        return new(() => WholeOf(FromStart(), expected), () => FromStart().Read, expected);

        Stream FromStart()
        {
            stream.Position = start;
            return stream;
        }
    }

    /// <summary>A part of a document that can be read, such as one of its lines.</summary>
    public static DocumentSource OfPart(ReadOnlyMemory<byte> utf8) => new(() => new(utf8));

    /// <summary>The tokens of the text, for one pass; piece by piece where nobody has asked for all of it.</summary>
    /// <exception cref="JsonException">The document cannot be read at all.</exception>
    public JsonTokens Tokens() =>
        again is not null && !content.IsValueCreated ? new(again(), expected, Largest)
        : Fault is null ? new(Bytes.Span)
        : throw JsonTokens.NotSound();

    private static Content WholeOf(string text)
    {
        if (text.Length > Largest + "\uFEFF".Length) return new(TooLarge);
        var half = Surrogates.IndexOfLone(text);
        return half < 0 ? new(Encoding.UTF8.GetBytes(text)) : new(HalfCharacter(text.AsSpan(0, half)));
    }

    private static Content WholeOf(Stream stream, long expected)
    {
        using var bytes = new MemoryStream((int)expected);
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= Largest + "\uFEFF"u8.Length && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        return new(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    private static JsonTokens.Fill PiecesOf(string text)
    {
        var at = 0;
        return piece =>
        {
            if (Utf8.FromUtf16(text.AsSpan(at), piece, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.InvalidData) throw JsonTokens.NotSound();
            at += read;
            return written;
        };
    }

    // A text of UTF-16 or UTF-32 without a mark has a zero among its first bytes; JSON in UTF-8 never has.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes) => Utf8.IsValid(bytes) && !bytes[..Math.Min(4, bytes.Length)].Contains((byte)0);

    private static Finding TooLarge => new(Rules.TooLarge, FindingPath.Root, "The document is larger than 64 MiB; split it into several.", line: 1, column: 1);

    private static Finding NotUtf8 => new(Rules.Encoding, FindingPath.Root, "The text is not UTF-8; save the file as UTF-8, with or without a byte order mark.", line: 1, column: 1);

    /// <summary>Half a character after the text before it. UTF-8 has no bytes for it, and another character in its place would be another text.</summary>
    private static Finding HalfCharacter(ReadOnlySpan<char> before) => new(
        Rules.BrokenText,
        FindingPath.Root,
        HalfCharacters.Refusal,
        line: 1 + before.Count('\n'),
        column: 1 + Encoding.UTF8.GetByteCount(before[(before.LastIndexOf('\n') + 1)..]));

    private sealed class Content
    {
        public Content(ReadOnlyMemory<byte> utf8)
        {
            Utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
            Fault = Utf8.Length > Largest ? TooLarge : IsUtf8(Utf8.Span) ? null : NotUtf8;
        }

        public Content(Finding fault) => Fault = fault;

        public ReadOnlyMemory<byte> Utf8 { get; }

        public Finding? Fault { get; }
    }
}
