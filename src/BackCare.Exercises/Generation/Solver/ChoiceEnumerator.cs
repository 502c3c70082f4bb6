namespace BackCare.Exercises;

/// <summary>The choices of a profile that can be done in a set of positions: which times they can take, and in which order the seed puts them.</summary>
internal sealed class ChoiceEnumerator
{
    /// <summary>Up to so many lists of doses in a part are told apart when times are summed up; behind that they seldom differ in what they can reach.</summary>
    private const int MostDoses = 32;

    /// <summary>Up to so many choices are listed one by one.</summary>
    private const int MostListed = 500;

    private readonly Candidate[] fixedOnes;
    private readonly (Candidate Candidate, int Part)[] free;
    private readonly int[] counts;
    private readonly int[] strides;
    private readonly int most;
    private readonly StepBudget work;
    private readonly bool isListed;
    private readonly DurationSet?[] reachable;

    // Every time that a choice can take; where the candidates are many, times that none takes may be among them.
    private readonly DurationSet times;

    /// <param name="profile">How many of which groups; a choice of it fits in these positions.</param>
    /// <param name="positions">The positions in which all of them are done.</param>
    /// <param name="seconds">The time that there is, changes of position aside.</param>
    /// <param name="work">What it costs.</param>
    public ChoiceEnumerator(GroupCounts profile, int positions, int seconds, StepBudget work)
    {
        (Positions, this.work) = (positions, work);
        most = (int)Math.Min(seconds, profile.Longest(positions));
        var parts = profile.Parts.Select(part => (part.Count, Candidates: part.Group.In(positions).ToArray())).ToLookup(part => part.Count == part.Candidates.Length);
        fixedOnes = [.. parts[true].SelectMany(part => part.Candidates)];
        free = [.. parts[false].SelectMany((part, index) => part.Candidates.Select(candidate => (candidate, index))).OrderBy(item => item.candidate.Order)];
        work.Spend(StepBudget.Keeping + free.Length);
        counts = [.. parts[false].Select(part => part.Count)];
        strides = new int[counts.Length + 1];
        strides[0] = 1;
        for (var part = 0; part < counts.Length; part++) strides[part + 1] = strides[part] * (counts[part] + 1);
        (reachable, times, MostSeconds) = ([], new(most), most);
        isListed = AreFew();
        if (isListed) return;

        reachable = Reachable();
        if (reachable[^1] is { } rest) times = fixedOnes.Aggregate(rest, Later);
        MostSeconds = times.Descending().FirstOrDefault();
    }

    public int Positions { get; }

    /// <summary>No choice takes more time than this.</summary>
    public int MostSeconds { get; }

    /// <summary>The choices, each in the order of the seed and with the most time that it can take: more time first, then as the seed orders them.</summary>
    /// <remarks>Where there are many, a choice comes again with each shorter time that it can take.</remarks>
    public IEnumerable<(int Seconds, IReadOnlyList<Candidate> Chosen)> Best() => isListed ? Listed() : BySeconds();

    /// <summary>Whether the choices are so few that each can be looked at.</summary>
    private bool AreFew()
    {
        var choices = 1L;
        foreach (var part in free.CountBy(item => item.Part))
        {
            for (var i = 0; i < counts[part.Key] && choices <= MostListed; i++) choices = choices * (part.Value - i) / (i + 1);
        }

        return choices <= MostListed;
    }

    /// <summary>How many of a part are among those that are packed into one number.</summary>
    private int Count(int packed, int part) => packed / strides[part] % (counts[part] + 1);

    private IEnumerable<(int Seconds, IReadOnlyList<Candidate> Chosen)> Listed()
    {
        var all = new List<(int Seconds, IReadOnlyList<Candidate> Chosen)>();
        foreach (var chosen in Choices(0, strides[^1] - 1, fixedOnes))
        {
            work.Spend(chosen.Sum(candidate => candidate.Doses.Count * (long)((most >> 6) + 1)));
            if (work.IsSpent) break;
            IReadOnlyList<Candidate> ordered = [.. chosen.OrderBy(candidate => candidate.Order)];
            if (Selection.MostSeconds(ordered, most) is { } seconds) all.Add((seconds, ordered));
        }

        // Choices come as the seed orders them, and the sort is stable.
        return all.OrderByDescending(choice => choice.Seconds);
    }

    private IEnumerable<Candidate[]> Choices(int next, int left, Candidate[] chosen)
    {
        if (left == 0) yield return chosen;
        for (var i = next; left > 0 && i < free.Length; i++)
        {
            var (candidate, part) = free[i];
            if (Count(left, part) == 0) continue;
            foreach (var choice in Choices(i + 1, left - strides[part], [.. chosen, candidate])) yield return choice;
        }
    }

    private IEnumerable<(int Seconds, IReadOnlyList<Candidate> Chosen)> BySeconds() =>
        from seconds in times.Descending()
        from chosen in Choices(seconds, 0, strides[^1] - 1, fixedOnes.Aggregate(Zero(), Later), fixedOnes)
        select (seconds, (IReadOnlyList<Candidate>)[.. chosen.OrderBy(candidate => candidate.Order)]);

    private IEnumerable<Candidate[]> Choices(int seconds, int next, int left, DurationSet taken, Candidate[] chosen)
    {
        if (left == 0) yield return chosen;
        for (var i = next; left > 0 && i < free.Length && !work.IsSpent; i++)
        {
            var (candidate, part) = free[i];
            if (Count(left, part) == 0) continue;
            var with = Later(taken, candidate);
            var rest = left - strides[part];
            work.Spend(seconds >> 4);
            if (reachable[rest]?.Meets(with, seconds) != true) continue;
            foreach (var choice in Choices(seconds, i + 1, rest, with, [.. chosen, candidate])) yield return choice;
        }
    }

    /// <summary>For each number of free candidates of each part, packed into one index: which times so many can take, or more than those.</summary>
    private DurationSet?[] Reachable()
    {
        var zero = Zero();
        work.Spend(strides[^1] * (long)zero.Length);
        if (work.IsSpent) return [null];

        var sets = new DurationSet?[strides[^1]];
        sets[0] = zero;
        foreach (var (part, seconds, copies) in free.GroupBy(item => item.Part, item => item.Candidate).SelectMany(Alike))
        {
            for (var copy = 0; copy < copies && !work.IsSpent; copy++)
            {
                for (var index = sets.Length - 1; index >= strides[part]; index--)
                {
                    if (Count(index, part) == 0 || sets[index - strides[part]] is not { } before) continue;
                    var set = sets[index] ??= new(most);
                    foreach (var some in seconds) AddLater(set, before, some);
                }
            }
        }

        return sets;
    }

    /// <summary>Candidates of a part with the same times; where there are many times, all of the part as if each could take the times of every other.</summary>
    private IEnumerable<(int Part, IEnumerable<int> Seconds, int Copies)> Alike(IGrouping<int, Candidate> part)
    {
        var byDoses = part.GroupBy(candidate => candidate.Doses).ToArray();
        return byDoses.Length <= MostDoses
            ? byDoses.Select(alike => (part.Key, (IEnumerable<int>)[.. alike.Key.Select(dose => dose.Seconds)], Math.Min(alike.Count(), counts[part.Key])))
            : [(part.Key, byDoses.SelectMany(alike => alike.Key).Select(dose => dose.Seconds).Distinct().ToArray(), counts[part.Key])];
    }

    private DurationSet Zero()
    {
        var zero = new DurationSet(most);
        zero.Add(0);
        return zero;
    }

    private DurationSet Later(DurationSet before, Candidate candidate)
    {
        var later = new DurationSet(most);
        foreach (var dose in candidate.Doses) AddLater(later, before, dose.Seconds);
        return later;
    }

    private void AddLater(DurationSet set, DurationSet before, int seconds)
    {
        if (seconds > most) return;
        work.Spend(set.Length);
        set.AddLater(before, seconds);
    }
}
