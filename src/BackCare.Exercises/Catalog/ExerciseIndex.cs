using System.Collections.Concurrent;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>An index from words to the exercises that have them, and from equipment to the exercises that need it. Entries are made on first use and kept. Thread-safe.</summary>
/// <remarks>An exercise is identified by its index in the list.</remarks>
// Loops and classes where queries and value types would read as well: the first query of a program is compiled before it runs.
internal sealed class ExerciseIndex(IReadOnlyList<Exercise> exercises)
{
    private readonly ConcurrentDictionary<WordKey, BitSet> byWord = new();
    private readonly Lazy<BitSet> levelsDiffer = new(() => new(
        exercises.Count, Enumerable.Range(0, exercises.Count).Where(number => exercises[number].Levels.AnyWith(0, static (level, _) => level.Demands.Count > 0))));
    private readonly Lazy<List<Need>> needs = new(() => Needs(exercises));

    /// <summary>All exercises.</summary>
    public BitSet All { get; } = new(exercises.Count, Enumerable.Range(0, exercises.Count));

    /// <summary>The exercises with one of the words.</summary>
    /// <param name="requirement">What the words are about.</param>
    /// <param name="words">The words.</param>
    /// <param name="has">Whether an exercise has a word; for one requirement always the same.</param>
    public BitSet WithAny<TWord>(Requirement requirement, ValueList<TWord> words, Func<Exercise, TWord, bool> has) where TWord : notnull
    {
        var sets = new List<BitSet>(words.Count);
        for (var i = 0; i < words.Count; i++) sets.Add(With(requirement, words[i], has));
        return BitSet.Union(exercises.Count, sets);
    }

    /// <summary>The exercises of a set without those that have levels with demands of their own and do not pass a test. The others are not tested.</summary>
    public BitSet WhereLevelsDiffer(BitSet numbers, Func<Exercise, bool> passes) =>
        numbers - new BitSet(exercises.Count, (numbers & levelsDiffer.Value).Where(number => !passes(exercises[number])));

    /// <summary>The exercises for which the items at hand are enough.</summary>
    public BitSet DoableWith(ValueList<Equipment> atHand)
    {
        var unmet = new List<BitSet>();
        foreach (var need in needs.Value)
        {
            if (!need.Items.AnyWith(atHand, static (item, atHand) => atHand.Has(item))) unmet.Add(need.Exercises);
        }

        return All - BitSet.Union(exercises.Count, unmet);
    }

    private BitSet With<TWord>(Requirement requirement, TWord word, Func<Exercise, TWord, bool> has) where TWord : notnull
    {
        var key = new WordKey(requirement, word);
        if (byWord.TryGetValue(key, out var known)) return known;
        var numbers = new List<int>();
        for (var number = 0; number < exercises.Count; number++)
        {
            if (has(exercises[number], word)) numbers.Add(number);
        }

        return byWord.GetOrAdd(key, new BitSet(exercises.Count, numbers));
    }

    /// <summary>Each distinct set of alternative items, with the exercises that need one of them.</summary>
    private static List<Need> Needs(IReadOnlyList<Exercise> exercises)
    {
        var (asListed, inAnyOrder) = (new Dictionary<ValueList<Equipment>, List<int>>(), new Dictionary<ValueList<Equipment>, List<int>>());
        for (var number = 0; number < exercises.Count; number++)
        {
            foreach (var group in exercises[number].Equipment) Numbers(asListed, ValueList<Equipment>.Copy(group.Suitable)).Add(number);
        }

        // Sorting is done once for equal lists.
        foreach (var (items, numbers) in asListed) Numbers(inAnyOrder, ValueList<Equipment>.Copy(items.Distinct().Order())).AddRange(numbers);
        var needs = new List<Need>(inAnyOrder.Count);
        foreach (var (items, numbers) in inAnyOrder) needs.Add(new(items, new(exercises.Count, numbers)));
        return needs;
    }

    private static List<int> Numbers(Dictionary<ValueList<Equipment>, List<int>> byItems, ValueList<Equipment> items)
    {
        if (!byItems.TryGetValue(items, out var numbers)) byItems.Add(items, numbers = []);
        return numbers;
    }

    private sealed record WordKey(Requirement Requirement, object Word);

    private sealed record Need(ValueList<Equipment> Items, BitSet Exercises);
}
