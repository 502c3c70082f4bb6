using System.Collections.Concurrent;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>An index from words to the exercises that have them, and from equipment to the exercises that need it. Entries are made on first use and kept. Thread-safe.</summary>
/// <remarks>An exercise is identified by its index in the list.</remarks>
internal sealed class ExerciseIndex(IReadOnlyList<Exercise> exercises)
{
    private readonly ConcurrentDictionary<(Requirement Requirement, object Word), BitSet> byWord = new();
    private readonly Lazy<BitSet> levelsDiffer = new(() => new(
        exercises.Count, Enumerable.Range(0, exercises.Count).Where(number => exercises[number].Levels.AnyWith(0, static (level, _) => level.Demands.Count > 0))));
    private readonly Lazy<(ValueList<Equipment> Items, BitSet Exercises)[]> needs = new(() => Needs(exercises));

    /// <summary>All exercises.</summary>
    public BitSet All { get; } = new(exercises.Count, Enumerable.Range(0, exercises.Count));

    /// <summary>The exercises with one of the words.</summary>
    /// <param name="requirement">What the words are about.</param>
    /// <param name="words">The words.</param>
    /// <param name="has">Whether an exercise has a word; for one requirement always the same.</param>
    public BitSet WithAny<TWord>(Requirement requirement, ValueList<TWord> words, Func<Exercise, TWord, bool> has) where TWord : notnull =>
        BitSet.Union(exercises.Count, words.Select(word => byWord.GetOrAdd((requirement, word), _ => new(exercises.Count, All.Where(number => has(exercises[number], word))))));

    /// <summary>The exercises of a set without those that have levels with demands of their own and do not pass a test. The others are not tested.</summary>
    public BitSet WhereLevelsDiffer(BitSet numbers, Func<Exercise, bool> passes) =>
        numbers - new BitSet(exercises.Count, (numbers & levelsDiffer.Value).Where(number => !passes(exercises[number])));

    /// <summary>The exercises for which the items at hand are enough.</summary>
    public BitSet DoableWith(ValueList<Equipment> atHand) =>
        All - BitSet.Union(exercises.Count, needs.Value.Where(need => !need.Items.AnyWith(atHand, static (item, atHand) => atHand.Has(item))).Select(need => need.Exercises));

    /// <summary>Each distinct set of alternative items, with the exercises that need one of them.</summary>
    private static (ValueList<Equipment> Items, BitSet Exercises)[] Needs(IReadOnlyList<Exercise> exercises)
    {
        var asListed =
            from number in Enumerable.Range(0, exercises.Count)
            from equipment in exercises[number].Equipment
            group number by ValueList<Equipment>.Copy(equipment.Suitable);
        var inAnyOrder = asListed.GroupBy(listed => ValueList<Equipment>.Copy(listed.Key.Distinct().Order()));
        return [.. inAnyOrder.Select(need => (need.Key, new BitSet(exercises.Count, need.SelectMany(numbers => numbers))))];
    }
}
