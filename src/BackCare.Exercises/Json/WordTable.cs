using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>The words of an enumeration in UTF-8, to find one without making a string of it. Not generic, because code for each enumeration would be compiled at each start.</summary>
internal sealed class WordTable
{
    private readonly byte[][] words;
    private readonly int[] numbers;

    public WordTable(Type enumeration)
    {
        numbers = (int[])Enum.GetValuesAsUnderlyingType(enumeration);
        words = Array.ConvertAll(Enum.GetNames(enumeration), static name => Encoding.UTF8.GetBytes(JsonNamingPolicy.CamelCase.ConvertName(name)));
    }

    /// <summary>The number of the member that the word spells; null when it spells none.</summary>
    public int? Find(ReadOnlySpan<byte> word)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (word.SequenceEqual(words[i])) return numbers[i];
        }

        return null;
    }
}
