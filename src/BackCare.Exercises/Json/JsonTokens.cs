using System.Numerics;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// The tokens of a JSON text that is taken to be a sound document: what is not as expected ends the pass with a <see cref="JsonException"/> that says nothing, and
/// somebody else has to say what is wrong.
/// </summary>
/// <remarks>
/// A value is read with the pass at its first token, and left at its last one. A long text comes in pieces, so that it is never in memory as a whole. Names with
/// escapes and nulls are for the <see cref="DocumentReader"/>: nobody writes them in a sound document, or next to nobody.
/// </remarks>
internal ref struct JsonTokens
{
    private const int PieceSize = 64 * 1024;

    /// <summary>In bytes of UTF-8.</summary>
    private const int LongestCharacter = 4;

    private readonly Fill? fill;
    private readonly SharedValues<string> texts;
    private readonly int longest;
    private Utf8JsonReader reader;
    private byte[] piece = [];
    private int start;
    private int length;
    private int filled;
    private bool isEnd;

    /// <summary>The tokens of a text in UTF-8.</summary>
    public JsonTokens(ReadOnlySpan<byte> utf8)
    {
        texts = Texts(utf8.Length);
        reader = new(utf8);
    }

    /// <summary>The tokens of a text in UTF-8 that comes in pieces.</summary>
    /// <param name="fill">What fills in the next piece.</param>
    /// <param name="expected">How many bytes the text may have; the pieces are not longer.</param>
    /// <param name="longest">A text with more bytes is not read.</param>
    public JsonTokens(Fill fill, long expected, int longest)
    {
        (this.fill, this.longest, texts) = (fill, longest, Texts(expected));
        piece = new byte[Math.Min(expected + (2 * LongestCharacter), PieceSize)];
        FillUp();
        start = piece.AsSpan(0, length).StartsWith("\uFEFF"u8) ? "\uFEFF"u8.Length : 0;
        reader = new(piece.AsSpan(start, length - start), isEnd, default);
    }

    /// <summary>Fills in bytes that follow those of the last call, and returns how many; 0 at the end. There is room for one character at least.</summary>
    public delegate int Fill(Span<byte> piece);

    /// <summary>Whether the pass is at the beginning of a text and not of an object, where both are allowed.</summary>
    public bool IsText => reader.TokenType == JsonTokenType.String;

    /// <summary>What ends the pass.</summary>
    public static JsonException NotSound() => new();

    /// <summary>Goes to the first token of the text.</summary>
    public void Start() => Next();

    /// <summary>Makes sure that nothing follows.</summary>
    public void End()
    {
        if (Read()) throw NotSound();
    }

    /// <summary>Begins an object, whose members are then asked for one by one.</summary>
    public MembersSeen StartObject()
    {
        Expect(JsonTokenType.StartObject);
        return default;
    }

    /// <summary>Goes to the value of the next member, and returns its name; null once all required ones were there.</summary>
    public string? Member(DocumentMembers members, ref MembersSeen seen)
    {
        Next();
        if (reader.TokenType == JsonTokenType.EndObject) return members.AreComplete(seen) ? null : throw NotSound();
        var name = reader.ValueIsEscaped ? null : members.Find(reader.ValueSpan, ref seen);
        Next();
        return name ?? throw NotSound();
    }

    /// <summary>Goes to the value of the next member of an object whose members have any name; null after the last one.</summary>
    public string? AnyMember()
    {
        Next();
        if (reader.TokenType == JsonTokenType.EndObject) return null;
        var name = Shared(texts);
        Next();
        return name;
    }

    /// <summary>Begins a list.</summary>
    public void StartList() => Expect(JsonTokenType.StartArray);

    /// <summary>Goes to the next item of the list; false after the last one.</summary>
    public bool Item()
    {
        Next();
        return reader.TokenType != JsonTokenType.EndArray;
    }

    /// <summary>A text.</summary>
    public string Text() => Value(texts);

    /// <summary>A text that stands for a value.</summary>
    public T Value<T>(SharedValues<T> values) where T : class
    {
        Expect(JsonTokenType.String);
        return Shared(values);
    }

    /// <summary>A word, as the number of the member of its enumeration.</summary>
    public int Word(WordTable words)
    {
        Expect(JsonTokenType.String);
        return (reader.ValueIsEscaped ? null : words.Find(reader.ValueSpan)) ?? throw NotSound();
    }

    /// <summary>A whole number.</summary>
    public int Whole(int lowest, int highest)
    {
        Expect(JsonTokenType.Number);
        return reader.TryGetInt32(out var number) && number >= lowest && number <= highest ? number : throw NotSound();
    }

    /// <summary>A whole number, or null.</summary>
    public int? WholeOrNull(int lowest, int highest) => reader.TokenType == JsonTokenType.Null ? null : Whole(lowest, highest);

    /// <summary>A number.</summary>
    public decimal Number()
    {
        Expect(JsonTokenType.Number);
        return reader.TryGetDecimal(out var number) ? number : throw NotSound();
    }

    /// <summary>True or false.</summary>
    public bool IsTrue() => reader.TokenType switch { JsonTokenType.True => true, JsonTokenType.False => false, _ => throw NotSound() };

    /// <summary>An object of texts whose members have any name.</summary>
    public Dictionary<string, string> TextsByName()
    {
        StartObject();
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        while (AnyMember() is { } name)
        {
            if (!all.TryAdd(name, Text())) throw NotSound();
        }

        return all;
    }

    // A place for each 16 bytes of the text, and no more than make it worth while.
    private static SharedValues<string> Texts(long length) =>
        new(static text => text, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(length / 16, 16, 2_048)));

    private T Shared<T>(SharedValues<T> values) where T : class
    {
        try
        {
            return (reader.ValueIsEscaped ? values.Make(reader.GetString()!) : values.Get(ref reader)) ?? throw NotSound();
        }
        catch (InvalidOperationException)
        {
            // Half a character, or a byte that is not UTF-8.
            throw NotSound();
        }
    }

    private void Expect(JsonTokenType type)
    {
        if (reader.TokenType != type) throw NotSound();
    }

    private void Next()
    {
        if (!Read()) throw NotSound();
    }

    private bool Read()
    {
        while (!reader.Read())
        {
            if (reader.IsFinalBlock) return false;
            NextPiece();
        }

        return true;
    }

    /// <summary>Puts what is not read yet at the beginning, and fills up. A token that is longer than a piece makes the piece longer.</summary>
    private void NextPiece()
    {
        var rest = piece.AsSpan(start + (int)reader.BytesConsumed, length - start - (int)reader.BytesConsumed);
        var next = rest.Length > piece.Length / 2 ? new byte[2 * piece.Length] : piece;
        rest.CopyTo(next);
        (piece, start, length) = (next, 0, rest.Length);
        FillUp();
        reader = new(piece.AsSpan(0, length), isEnd, reader.CurrentState);
    }

    private void FillUp()
    {
        while (piece.Length - length >= LongestCharacter && !isEnd)
        {
            var more = fill!(piece.AsSpan(length));
            (length, filled, isEnd) = (length + more, filled + more, more == 0);
            if (filled > longest) throw NotSound();
        }
    }
}
