using System.Numerics;

namespace BackCare.Exercises;

/// <summary>A set of whole numbers from 0 to below a limit, one bit each. Not thread-safe while it changes. Two sets are used together only with the same limit.</summary>
internal sealed class BitSet
{
    private const int WordSize = 64;

    private readonly ulong[] words;

    /// <param name="limit">The end of the range of numbers, not included.</param>
    public BitSet(int limit) => words = new ulong[(limit + WordSize - 1) / WordSize];

    private BitSet(ulong[] words) => this.words = words;

    /// <summary>How many numbers are in the set.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words) count += BitOperations.PopCount(word);
            return count;
        }
    }

    /// <summary>All numbers below a limit.</summary>
    public static BitSet All(int limit)
    {
        var all = new BitSet(limit);
        Array.Fill(all.words, ulong.MaxValue);
        if (limit % WordSize != 0) all.words[^1] = (1UL << (limit % WordSize)) - 1;
        return all;
    }

    /// <summary>A set of the same numbers, which changes on its own.</summary>
    public BitSet Copy() => new(words.AsSpan().ToArray());

    public bool Contains(int number) => (words[number / WordSize] & (1UL << (number % WordSize))) != 0;

    public void Add(int number) => words[number / WordSize] |= 1UL << (number % WordSize);

    public void Remove(int number) => words[number / WordSize] &= ~(1UL << (number % WordSize));

    /// <summary>Adds the numbers of another set.</summary>
    public void Add(BitSet other)
    {
        for (var i = 0; i < words.Length; i++) words[i] |= other.words[i];
    }

    /// <summary>Removes the numbers of another set.</summary>
    public void Remove(BitSet other)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= ~other.words[i];
    }

    /// <summary>Removes the numbers that are not in another set.</summary>
    public void Keep(BitSet other)
    {
        for (var i = 0; i < words.Length; i++) words[i] &= other.words[i];
    }

    /// <summary>Whether the other set has the same numbers.</summary>
    public bool HasSame(BitSet other) => words.AsSpan().SequenceEqual(other.words);

    /// <summary>The smallest number of the set from a number on; -1 when there is none. A loop over it goes through the set and allocates nothing.</summary>
    public int Next(int from)
    {
        var index = from / WordSize;
        if (index >= words.Length) return -1;
        var rest = words[index] & (ulong.MaxValue << (from % WordSize));
        while (rest == 0)
        {
            if (++index == words.Length) return -1;
            rest = words[index];
        }

        return (index * WordSize) + BitOperations.TrailingZeroCount(rest);
    }
}
