namespace BackCare.Exercises;

/// <summary>What the exercises of a list need, and which of them can be done with what is at hand. Keeps the latest answers. Thread-safe.</summary>
internal sealed class EquipmentIndex
{
    /// <summary>How many answers are kept, so that asking for ever new sets of items takes no more memory.</summary>
    private const int MostKept = 64;

    private const int MostSearched = 32;

    private readonly int exercises;
    private readonly Dictionary<Equipment, int> numbers = [];

    // The first of the numbered items, in the order of their numbers. Equal items are one object nearly always, and a few objects are searched faster than ids.
    private readonly List<Equipment> first = [];

    // Group i of alternative items belongs to exercise exerciseOf[i]; its items end before endOf[i] and begin where those of the group before end.
    private readonly List<int> exerciseOf = [];
    private readonly List<int> endOf = [];
    private readonly List<int> items = [];

    // Never changed, only replaced. When two threads add an answer at the same time, one of the two is lost and will be found again.
    private Answer[] kept = [];

    public EquipmentIndex(ValueList<Exercise> exercises)
    {
        this.exercises = exercises.Count;
        for (var number = 0; number < exercises.Count; number++)
        {
            var groups = exercises[number].Equipment;
            for (var i = 0; i < groups.Count; i++) Add(number, groups[i]);
        }
    }

    /// <summary>The exercises for which the items at hand are enough. The set must not be changed.</summary>
    public BitSet DoableWith(ValueList<Equipment> atHand)
    {
        // Items that no exercise needs make no difference, nor does the order.
        var needed = new BitSet(numbers.Count);
        for (var i = 0; i < atHand.Count; i++)
        {
            if (numbers.TryGetValue(atHand[i], out var number)) needed.Add(number);
        }

        var before = kept;
        foreach (var answer in before)
        {
            if (answer.AtHand.HasSame(needed)) return answer.Exercises;
        }

        var found = Find(needed);
        var now = new Answer[Math.Min(before.Length + 1, MostKept)];
        now[0] = new(needed, found);
        Array.Copy(before, 0, now, 1, now.Length - 1);
        kept = now;
        return found;
    }

    private BitSet Find(BitSet atHand)
    {
        var doable = BitSet.All(exercises);
        var item = 0;
        for (var group = 0; group < exerciseOf.Count; group++)
        {
            var isMet = false;
            for (; item < endOf[group]; item++) isMet |= atHand.Contains(items[item]);
            if (!isMet) doable.Remove(exerciseOf[group]);
        }

        return doable;
    }

    private void Add(int exercise, EquipmentGroup group)
    {
        for (var i = 0; i < group.AnyOf.Count; i++) items.Add(NumberOf(group.AnyOf[i]));
        for (var i = 0; i < group.StandIns.Count; i++)
        {
            if (group.StandIns[i].Suits) items.Add(NumberOf(group.StandIns[i].Item));
        }

        exerciseOf.Add(exercise);
        endOf.Add(items.Count);
    }

    private int NumberOf(Equipment item)
    {
        for (var i = 0; i < first.Count; i++)
        {
            if (ReferenceEquals(first[i], item)) return i;
        }

        if (numbers.TryGetValue(item, out var number)) return number;
        numbers.Add(item, number = numbers.Count);
        if (number < MostSearched) first.Add(item);
        return number;
    }

    private sealed record Answer(BitSet AtHand, BitSet Exercises);
}
