using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>One value for equal texts of a document, so that what comes again takes no memory. A table of fixed size: where two texts want one place, the later one has it.</summary>
/// <param name="make">The value that a text stands for, and that has this text again; null when it stands for none.</param>
/// <param name="size">The number of places, a power of two.</param>
internal sealed class SharedValues<T>(Func<string, T?> make, int size) where T : class
{
    private readonly T?[] places = new T?[size];

    /// <summary>The value of the text that the reader stands at, which has no escapes; null when it stands for none.</summary>
    /// <exception cref="InvalidOperationException">The text is not UTF-8.</exception>
    public T? Get(ref Utf8JsonReader reader)
    {
        ref var place = ref places[PlaceOf(reader.ValueSpan) & (places.Length - 1)];
        if (place is not null && Ascii.Equals(reader.ValueSpan, place.ToString())) return place;
        var made = make(reader.GetString()!);
        if (made is not null) place = made;
        return made;
    }

    public T? Make(string spelled) => make(spelled);

    // The length, both ends and the middle tell texts apart, and cost the same for a long one.
    private static int PlaceOf(ReadOnlySpan<byte> text) => Mixed((ulong)text.Length ^ (text.Length < sizeof(ulong)
        ? Few(text)
        : Part(text, 0) ^ (Part(text, (text.Length - sizeof(ulong)) / 2) << 1) ^ (Part(text, text.Length - sizeof(ulong)) << 2)));

    private static ulong Part(ReadOnlySpan<byte> text, int at) => BinaryPrimitives.ReadUInt64LittleEndian(text[at..]);

    private static ulong Few(ReadOnlySpan<byte> text)
    {
        var few = 0UL;
        foreach (var letter in text) few = (few << 8) | letter;
        return few;
    }

    private static int Mixed(ulong bits) => (int)(unchecked(bits * 0x9E3779B97F4A7C15) >> 33);
}
