using System.Collections;
using System.Numerics;

namespace BackCare.Exercises;

/// <summary>A set of whole numbers from 0 to below a limit, one bit each, enumerated in ascending order. Immutable. Operators take sets with the same limit.</summary>
internal sealed class BitSet : IEnumerable<int>
{
    private const int WordSize = 64;

    private readonly ulong[] words;

    /// <param name="limit">The end of the range of numbers, not included.</param>
    /// <param name="numbers">The members.</param>
    public BitSet(int limit, IEnumerable<int> numbers) : this(new ulong[(limit + WordSize - 1) / WordSize])
    {
        foreach (var number in numbers) words[number / WordSize] |= 1UL << (number % WordSize);
    }

    private BitSet(ulong[] words) => this.words = words;

    /// <summary>The numbers that are in both sets.</summary>
    public static BitSet operator &(BitSet one, BitSet other)
    {
        var both = new ulong[one.words.Length];
        for (var i = 0; i < both.Length; i++) both[i] = one.words[i] & other.words[i];
        return new(both);
    }

    /// <summary>The numbers of the first set that are not in the second.</summary>
    public static BitSet operator -(BitSet one, BitSet other)
    {
        var rest = new ulong[one.words.Length];
        for (var i = 0; i < rest.Length; i++) rest[i] = one.words[i] & ~other.words[i];
        return new(rest);
    }

    /// <summary>The numbers that are in any of the sets.</summary>
    public static BitSet Union(int limit, IEnumerable<BitSet> sets)
    {
        var union = new BitSet(limit, []);
        foreach (var set in sets)
        {
            for (var i = 0; i < union.words.Length; i++) union.words[i] |= set.words[i];
        }

        return union;
    }

    public IEnumerator<int> GetEnumerator()
    {
        for (var i = 0; i < words.Length; i++)
        {
            for (var rest = words[i]; rest != 0; rest &= rest - 1) yield return (i * WordSize) + BitOperations.TrailingZeroCount(rest);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
