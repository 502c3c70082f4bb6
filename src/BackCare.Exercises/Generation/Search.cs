using System.Numerics;

namespace BackCare.Exercises;

/// <summary>Looks at every set of candidates that fits, the promising ones first, and keeps the best. docs/generator.md states the objective.</summary>
internal sealed class Search
{
    /// <summary>How many sets are looked at before the search stops with the best so far.</summary>
    public const int WorkLimit = 200_000;

    /// <summary>An area's first primary exercise counts twice this, each further one half of the one before.</summary>
    private const long Unit = 1 << 20;

    private readonly IReadOnlyList<Target> targets;
    private readonly Candidate[] candidates;
    private readonly int limit;
    private readonly int budget;
    private readonly IReadOnlyList<IReadOnlySet<ExerciseId>> taken;
    private readonly List<Candidate> chosen = [];
    private Selection? best;
    private int looked;

    private Search(IEnumerable<Candidate> candidates, IReadOnlyList<Target> targets, int limit, int budget, IReadOnlyList<IReadOnlySet<ExerciseId>> taken)
    {
        (this.targets, this.limit, this.budget, this.taken) = (targets, limit, budget, taken);
        this.candidates =
        [
            .. candidates.OrderByDescending(candidate => candidate.IsIncluded).ThenByDescending(Alone).ThenByDescending(candidate => candidate.Rank),
        ];
    }

    /// <summary>The best selection that is not taken, if there is one, and whether every other one was looked at.</summary>
    public static (Selection? Best, bool IsProven) Best(
        IEnumerable<Candidate> candidates, IReadOnlyList<Target> targets, int limit, int budget, IReadOnlyList<IReadOnlySet<ExerciseId>> taken)
    {
        var search = new Search(candidates, targets, limit, budget, taken);
        var included = search.candidates.TakeWhile(candidate => candidate.IsIncluded).ToArray();
        search.chosen.AddRange(included);
        search.Visit(included.Length, included.Sum(candidate => candidate.ShortestSeconds));
        return (search.best, search.looked <= WorkLimit);
    }

    private void Visit(int next, int seconds)
    {
        if (seconds > budget || ++looked > WorkLimit) return;
        if (chosen.Count > 0) Consider(seconds);
        if (chosen.Count == limit) return;
        for (var i = next; i < candidates.Length && looked <= WorkLimit; i++)
        {
            chosen.Add(candidates[i]);
            Visit(i + 1, seconds + candidates[i].ShortestSeconds);
            chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private void Consider(int shortestSeconds)
    {
        var merit = new Merit(Coverage(), Kinds(), chosen.Sum(candidate => candidate.Recent), 0);
        if (best is not null && merit.CompareTo(best.Merit with { Changes = 0 }) < 0) return;

        var arrangement = Arrangement.Of(chosen);
        var time = budget - arrangement.ChangeSeconds;
        merit = merit with { Changes = arrangement.Changes };
        if (shortestSeconds > time || (best is not null && merit.CompareTo(best.Merit) < 0)) return;

        var rank = chosen.Aggregate(0UL, (sum, candidate) => unchecked(sum + candidate.Rank));
        var isBetter = best is null || merit.CompareTo(best.Merit) > 0;
        var reachable = Math.Min(time, chosen.Sum(candidate => candidate.LongestSeconds));
        if (!isBetter && (reachable, rank).CompareTo((best!.Seconds, best.Rank)) <= 0) return;
        if (taken.Any(IsChosen)) return;

        var (doses, used) = TimeFill.Of(chosen, time);
        if (isBetter || (used, rank).CompareTo((best!.Seconds, best.Rank)) > 0)
        {
            best = new([.. chosen], arrangement, doses, merit, used, rank);
        }
    }

    private bool IsChosen(IReadOnlySet<ExerciseId> ids) => ids.Count == chosen.Count && chosen.TrueForAll(candidate => ids.Contains(candidate.Exercise.Id));

    private long Coverage()
    {
        var coverage = 0L;
        for (var t = 0; t < targets.Count; t++)
        {
            var (primary, secondary) = (0, 0);
            foreach (var candidate in chosen)
            {
                if (candidate.Values[t] == 2) primary++;
                else if (candidate.Values[t] == 1) secondary++;
            }

            for (var k = 0; k < primary + secondary; k++) coverage += targets[t].Weight * ((k < primary ? 2 * Unit : Unit) >> k);
        }

        return coverage;
    }

    private int Kinds() => BitOperations.PopCount(chosen.Aggregate(0u, (mask, candidate) => mask | (1u << (int)candidate.Exercise.Kind)));

    private long Alone(Candidate candidate)
    {
        var sum = 0L;
        for (var t = 0; t < targets.Count; t++) sum += targets[t].Weight * (long)candidate.Values[t];
        return sum;
    }
}
