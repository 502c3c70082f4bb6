using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>The words of an enumeration in UTF-8, to find one without making a string of it. Not generic, because code for each enumeration would be compiled at each start.</summary>
internal sealed class WordTable
{
    private const int Places = 128;

    private readonly byte[][] words;
    private readonly int[] numbers;

    // For each place the first word there, and for each word the next one in its place; -1 when there is none.
    private readonly int[] first = new int[Places];
    private readonly int[] next;

    public WordTable(Type enumeration)
    {
        numbers = (int[])Enum.GetValuesAsUnderlyingType(enumeration);
        var names = Enum.GetNames(enumeration);
        (words, next) = (new byte[names.Length][], new int[names.Length]);
        Array.Fill(first, -1);
        for (var i = 0; i < names.Length; i++)
        {
            words[i] = Encoding.UTF8.GetBytes(JsonNamingPolicy.CamelCase.ConvertName(names[i]));
            ref var place = ref first[PlaceOf(words[i])];
            (next[i], place) = (place, i);
        }
    }

    /// <summary>The number of the member that the word spells; null when it spells none.</summary>
    public int? Find(ReadOnlySpan<byte> word)
    {
        if (word.IsEmpty) return null;
        for (var i = first[PlaceOf(word)]; i >= 0; i = next[i])
        {
            if (word.SequenceEqual(words[i])) return numbers[i];
        }

        return null;
    }

    private static int PlaceOf(ReadOnlySpan<byte> word) => (word[0] + (3 * word[^1]) + (5 * word.Length)) % Places;
}
