namespace BackCare.Exercises;

/// <summary>What the exercises of a list need, and which of them can be done with what is at hand. Keeps the latest answers. Thread-safe.</summary>
internal sealed class EquipmentIndex
{
    /// <summary>How many answers are kept, so that asking for ever new sets of items takes no more memory.</summary>
    private const int MostKept = 64;

    private readonly int exercises;
    private readonly Dictionary<Equipment, int> numbers = [];

    // Group i of alternative items belongs to exercise exerciseOf[i]; its items end before endOf[i] and begin where those of the group before end.
    private readonly List<int> exerciseOf = [];
    private readonly List<int> endOf = [];
    private readonly List<int> items = [];

    // Never changed, only replaced. When two threads add an answer at the same time, one of the two is lost and will be found again.
    private Answer[] kept = [];

    public EquipmentIndex(ValueList<Exercise> exercises)
    {
        this.exercises = exercises.Count;
        var numberOf = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < exercises.Count; number++)
        {
            var groups = exercises[number].Equipment;
            for (var i = 0; i < groups.Count; i++) Add(number, groups[i], numberOf);
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

    private void Add(int exercise, EquipmentGroup group, Dictionary<object, int> numberOf)
    {
        for (var i = 0; i < group.AnyOf.Count; i++) Add(group.AnyOf[i], numberOf);
        for (var i = 0; i < group.StandIns.Count; i++)
        {
            if (group.StandIns[i].Suits) Add(group.StandIns[i].Item, numberOf);
        }

        exerciseOf.Add(exercise);
        endOf.Add(items.Count);
    }

    // Equal items are one object nearly always, and objects are found faster than ids.
    private void Add(Equipment item, Dictionary<object, int> numberOf)
    {
        if (!numberOf.TryGetValue(item, out var number))
        {
            if (!numbers.TryGetValue(item, out number)) numbers.Add(item, number = numbers.Count);
            numberOf.Add(item, number);
        }

        items.Add(number);
    }

    private sealed record Answer(BitSet AtHand, BitSet Exercises);
}
