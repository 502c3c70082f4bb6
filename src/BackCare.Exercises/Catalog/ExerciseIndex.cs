using System.Collections.Concurrent;

namespace BackCare.Exercises;

/// <summary>An index from words to the exercises that have them, and from equipment to the exercises that it is enough for. Each part is made on first use and kept. Thread-safe.</summary>
/// <remarks>An exercise is identified by its index in the list. A set that is returned may be in use elsewhere: change a copy.</remarks>
// Loops where LINQ would read as well: the first query of a program is compiled before it runs, and the first one of a catalog looks at every exercise.
// Two threads may make the same part at the same time. Both make the same, and either is kept.
internal sealed class ExerciseIndex(ValueList<Exercise> exercises)
{
    private readonly WordIndex?[] byRequirement = new WordIndex?[(int)Requirement.Id + 1];
    private readonly ConcurrentDictionary<Demand, BitSet> byDemand = new();
    private BitSet? levelsDiffer;
    private EquipmentIndex? equipment;

    /// <summary>All exercises.</summary>
    public BitSet All { get; } = BitSet.All(exercises.Count);

    /// <summary>The exercises that have levels with demands of their own.</summary>
    public BitSet LevelsDiffer => levelsDiffer ??= FindLevelsDiffer();

    /// <summary>The exercises with one of the words of an enumeration.</summary>
    /// <param name="requirement">What the words are about.</param>
    /// <param name="words">Their <see cref="WordBits"/>.</param>
    public BitSet WithAny(Requirement requirement, ulong words) => (byRequirement[(int)requirement] ??= new(requirement, exercises)).WithAny(words);

    /// <summary>The exercises that make none of the demands at every level.</summary>
    public BitSet WithoutAny(ValueList<Demand> demands)
    {
        var left = All.Copy();
        for (var i = 0; i < demands.Count; i++) left.Remove(With(demands[i]));
        return left;
    }

    /// <summary>The exercises for which the items at hand are enough.</summary>
    public BitSet DoableWith(ValueList<Equipment> atHand) => (equipment ??= new(exercises)).DoableWith(atHand);

    private BitSet With(Demand demand)
    {
        if (byDemand.TryGetValue(demand, out var known)) return known;
        var found = new BitSet(exercises.Count);
        for (var number = 0; number < exercises.Count; number++)
        {
            if (exercises[number].Demands.Has(demand)) found.Add(number);
        }

        return byDemand.GetOrAdd(demand, found);
    }

    private BitSet FindLevelsDiffer()
    {
        var found = new BitSet(exercises.Count);
        for (var number = 0; number < exercises.Count; number++)
        {
            if (exercises[number].Levels.AnyWith(0, static (level, _) => level.Demands.Count > 0)) found.Add(number);
        }

        return found;
    }
}
