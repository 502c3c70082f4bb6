using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>A set of total durations in whole seconds, from 0 to a maximum: the bit set of a subset-sum computation.</summary>
/// <param name="maxSeconds">The longest duration that it can hold.</param>
internal sealed class DurationSet(int maxSeconds)
{
    private readonly ulong[] words = new ulong[(maxSeconds >> 6) + 1];

    /// <summary>The set that holds 0 only: the total of no exercises.</summary>
    public static DurationSet OfZero(int maxSeconds)
    {
        var zero = new DurationSet(maxSeconds);
        zero.words[0] = 1;
        return zero;
    }

    /// <summary>Takes all members away.</summary>
    public void Clear() => Array.Clear(words);

    /// <summary>Adds every member of <paramref name="other"/>, each plus <paramref name="seconds"/>. Sums above the maximum are left out.</summary>
    /// <param name="other">A set with the same maximum.</param>
    /// <param name="seconds">From 0 on.</param>
    public void AddShifted(DurationSet other, int seconds)
    {
        var (wordShift, bitShift) = (seconds >> 6, seconds & 63);
        for (var to = words.Length - 1; to >= wordShift; to--)
        {
            var word = other.words[to - wordShift] << bitShift;
            if (bitShift > 0 && to > wordShift) word |= other.words[to - wordShift - 1] >> (64 - bitShift);
            words[to] |= word;
        }

        var lastBit = maxSeconds & 63;
        if (lastBit < 63) words[^1] &= (1UL << (lastBit + 1)) - 1;
    }

    /// <summary>The longest member; the set is not empty.</summary>
    public int Longest()
    {
        var word = words.Length - 1;
        while (words[word] == 0) word--;
        return (word << 6) + BitOperations.Log2(words[word]);
    }
}
