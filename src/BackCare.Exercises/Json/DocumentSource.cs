using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Serialization;

/// <summary>The bytes of a document, and whether they can be a JSON text at all: whole characters in UTF-8, and not too many.</summary>
internal sealed class DocumentSource
{
    private const int Largest = 64 * 1024 * 1024;

    private DocumentSource(ReadOnlyMemory<byte> utf8)
    {
        Bytes = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        Fault = Bytes.Length > Largest ? TooLarge : IsUtf8(Bytes.Span) ? null : NotUtf8;
    }

    private DocumentSource(Finding fault) => Fault = fault;

    /// <summary>The text in UTF-8, without a byte order mark.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Why the document cannot be read at all; null when it can.</summary>
    public Finding? Fault { get; }

    public static DocumentSource Of(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text, name);
        if (text.Length > Largest + "\uFEFF".Length) return new(TooLarge);
        var half = Surrogates.IndexOfLone(text);
        return half < 0 ? new(Encoding.UTF8.GetBytes(text)) : new(HalfCharacter(text.AsSpan(0, half)));
    }

    /// <summary>Reads the stream from its position to its end, or to one byte above the limit, a byte order mark not counted.</summary>
    public static DocumentSource Of(Stream stream, [CallerArgumentExpression(nameof(stream))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(stream, name);
        var expected = stream.CanSeek ? Math.Clamp(stream.Length - stream.Position, 0, Largest) : 0;
        using var bytes = new MemoryStream((int)expected);
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= Largest + "\uFEFF"u8.Length && (read = stream.Read(buffer)) > 0;) bytes.Write(buffer, 0, read);
        return new(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
    }

    /// <summary>A part of a document that can be read, such as one of its lines.</summary>
    public static DocumentSource OfPart(ReadOnlyMemory<byte> utf8) => new(utf8);

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
}
