using System.Numerics;

namespace BackCare.Exercises;

/// <summary>The words of one enumeration that the exercises of a list have, and for each word that was asked for the exercises that have it. Thread-safe.</summary>
internal sealed class WordIndex
{
    // Going through the exercises is slow, because they and their lists lie all over the memory. It is done once, and after that this array is enough.
    private readonly ulong[] wordsOf;
    private readonly BitSet?[] byWord = new BitSet?[WordBits.Count];

    public WordIndex(Requirement requirement, ValueList<Exercise> exercises)
    {
        wordsOf = new ulong[exercises.Count];
        for (var number = 0; number < wordsOf.Length; number++) wordsOf[number] = WordBits.Of(requirement, exercises[number]);
    }

    /// <summary>The exercises with one of the words. The set must not be changed.</summary>
    public BitSet WithAny(ulong words)
    {
        if (BitOperations.IsPow2(words)) return With(BitOperations.TrailingZeroCount(words));
        var any = new BitSet(wordsOf.Length);
        for (; words != 0; words &= words - 1) any.Add(With(BitOperations.TrailingZeroCount(words)));
        return any;
    }

    private BitSet With(int word) => byWord[word] ??= Find(1UL << word);

    private BitSet Find(ulong word)
    {
        var found = new BitSet(wordsOf.Length);
        for (var number = 0; number < wordsOf.Length; number++)
        {
            if ((wordsOf[number] & word) != 0) found.Add(number);
        }

        return found;
    }
}
