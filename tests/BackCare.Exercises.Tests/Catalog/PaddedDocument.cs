using System.Text;

namespace BackCare.Exercises.Tests.Catalog;

/// <summary>A document followed by spaces up to a length, made while it is read. From 64 MiB on it hands out one byte at a time.</summary>
internal sealed class PaddedDocument(string document, long length, bool hasMark) : Stream
{
    private const int Chunk = 64 * 1024;

    private readonly byte[] head = [.. hasMark ? Encoding.UTF8.Preamble.ToArray() : [], .. Encoding.UTF8.GetBytes(document)];
    private readonly long end = hasMark && length < long.MaxValue ? length + 3 : length;

    public long HandedOut { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var upTo = HandedOut < 1024L * Chunk ? Math.Min(Chunk - (int)(HandedOut % Chunk), count) : 1;
        var read = (int)Math.Min(upTo, end - HandedOut);
        var into = buffer.AsSpan(offset, read);
        into.Fill((byte)' ');
        if (HandedOut < head.Length) head.AsSpan((int)HandedOut, Math.Min(read, head.Length - (int)HandedOut)).CopyTo(into);
        HandedOut += read;
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
