using System.Runtime.InteropServices;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads lists of words of an enumeration, and keeps one list for equal ones. Not generic, because code for each enumeration would be compiled at each start.</summary>
internal sealed class SharedWords(WordTable table)
{
    private readonly (int[] Numbers, object List)[] places = new (int[], object)[64];

    /// <summary>The words of the list that was read last, as the numbers of the members of their enumeration.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Reads a list of words, and returns the one that was kept for them; null when none was.</summary>
    public object? Read(ref JsonTokens tokens)
    {
        Numbers.Clear();
        for (tokens.StartList(); tokens.Item();) Numbers.Add(tokens.Word(table));
        var (numbers, list) = places[Place()];
        return numbers is not null && CollectionsMarshal.AsSpan(Numbers).SequenceEqual(numbers) ? list : null;
    }

    /// <summary>Keeps the list of the words that were read last.</summary>
    public object Keep(object list)
    {
        places[Place()] = ([.. Numbers], list);
        return list;
    }

    private int Place()
    {
        var place = Numbers.Count;
        foreach (var number in Numbers) place = unchecked((place * 31) + number);
        return place & (places.Length - 1);
    }
}
