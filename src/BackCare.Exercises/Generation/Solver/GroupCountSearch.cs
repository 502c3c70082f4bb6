using System.Numerics;

namespace BackCare.Exercises;

/// <summary>Finds the profiles with the best standing, by branch and bound over the groups.</summary>
internal sealed class GroupCountSearch
{
    private readonly CandidateGroup[] groups;
    private readonly CandidateGroup[] included;
    private readonly CoverageTally coverage;
    private readonly int limit;
    private readonly int budget;
    private readonly StepBudget work;

    private readonly int[] counts;
    private readonly int[] kindCounts = new int[Enum.GetValues<ExerciseKind>().Length];
    private readonly long[][] bounds;
    private readonly int[] kindsFrom;
    private readonly int[] hitsFrom;
    private readonly int[] primaryHitsFrom;
    private readonly List<GroupCounts> tied = [];
    private int chosen;
    private int recent;
    private Score? below;
    private Score? best;

    public GroupCountSearch(IEnumerable<CandidateGroup> groups, IReadOnlyList<int> weights, int limit, int budget, StepBudget work)
    {
        coverage = new(weights);
        (this.limit, this.budget, this.work) = (limit, budget, work);
        included = [.. groups.Where(group => group.IsIncluded)];
        this.groups = [.. groups.Where(group => !group.IsIncluded).OrderByDescending(group => coverage.Gain(group))];
        counts = new int[this.groups.Length];
        bounds = [.. Enumerable.Range(0, limit + 1).Select(_ => new long[this.groups.Length])];
        (kindsFrom, hitsFrom, primaryHitsFrom) = (new int[this.groups.Length + 1], new int[this.groups.Length + 1], new int[this.groups.Length + 1]);
        for (var g = this.groups.Length - 1; g >= 0; g--)
        {
            kindsFrom[g] = kindsFrom[g + 1] | KindBit(this.groups[g]);
            hitsFrom[g] = Math.Max(hitsFrom[g + 1], this.groups[g].Values.Length);
            primaryHitsFrom[g] = Math.Max(primaryHitsFrom[g + 1], this.groups[g].Values.Count(value => value.IsPrimary));
        }

        foreach (var group in included) Choose(group);
    }

    /// <summary>No standing covers more than this; it is the coverage of the best when the search came to its end.</summary>
    public long CoverageBound { get; private set; }

    /// <summary>The best standing below another one, with every profile that has it; nothing when there is none.</summary>
    public (Score Score, IReadOnlyList<GroupCounts> Profiles)? Next(Score? below)
    {
        (this.below, best) = (below, null);
        tied.Clear();
        CoverageBound = 0;
        Visit(0);
        if (best is not { } standing) return null;
        CoverageBound = Math.Max(CoverageBound, standing.Coverage);
        return (standing, [.. tied]);
    }

    /// <summary>Looks at the counts as they are, and at all that add to groups from this one on.</summary>
    private void Visit(int first)
    {
        if ((below is { } cap && coverage.Total > cap.Coverage) || !Consider() || chosen == limit) return;

        var left = limit - chosen;
        var kinds = Kinds();
        var (hitGains, primaryHitGains) = coverage.HitGains(left);
        if (IsWorse(Bound(first, ByHits(first)))) return;

        var gains = Bounds(first, left);
        for (var g = first; g < groups.Length; g++)
        {
            var group = groups[g];
            if (counts[g] == group.Size) continue;
            var bound = Bound(g, Math.Min(gains[g], ByHits(g)));
            if (work.IsSpent)
            {
                CoverageBound = Math.Max(CoverageBound, bound.Coverage);
                return;
            }

            if (IsWorse(bound)) return;
            counts[g]++;
            Choose(group);
            Visit(g);
            Unchoose(group);
            counts[g]--;
        }

        Score Bound(int g, long gain) => new(
            coverage.Total + gain, Math.Min(BitOperations.PopCount((uint)(kinds | kindsFrom[g])), BitOperations.PopCount((uint)kinds) + left), recent);

        long ByHits(int g) =>
            hitGains[Math.Min(left * hitsFrom[g], hitGains.Length - 1)] + primaryHitGains[Math.Min(left * primaryHitsFrom[g], primaryHitGains.Length - 1)];

        bool IsWorse(Score bound) => best is { } sofar && bound.CompareTo(sofar) < 0;
    }

    /// <summary>Takes the counts as they are for the best so far if they are; says whether anything that adds to them can fit.</summary>
    private bool Consider()
    {
        if (chosen == 0) return true;
        work.Spend(1);
        var standing = new Score(coverage.Total, BitOperations.PopCount((uint)Kinds()), recent);
        var order = best is { } sofar ? standing.CompareTo(sofar) : 1;
        if (order < 0 || (below is { } cap && standing.CompareTo(cap) >= 0)) return true;

        var profile = new GroupCounts([.. included.Select(group => (group, 1)), .. groups.Zip(counts).Where(part => part.Second > 0)]);
        if (!Fits(profile)) return false;
        if (order > 0) tied.Clear();
        best = standing;
        work.Spend(StepBudget.Keeping);
        tied.Add(profile);
        return true;
    }

    private bool Fits(GroupCounts profile)
    {
        for (var size = 1; size <= chosen && profile.MayFit(size, budget); size++)
        {
            foreach (var set in PositionSet.Within(profile.Positions, size))
            {
                work.Spend(profile.Parts.Count);
                if (profile.Fits(set, budget)) return true;
            }
        }

        return false;
    }

    /// <summary>For each group from the first on: no more coverage is gained by so many exercises of it and the groups behind it.</summary>
    /// <remarks>Gains only fall as more is chosen, so the greatest gains of now, taken together, are a bound.</remarks>
    private long[] Bounds(int first, int left)
    {
        var bound = bounds[left];
        Span<long> top = stackalloc long[left];
        var sum = 0L;
        for (var g = groups.Length - 1; g >= first; g--)
        {
            var room = Math.Min(left, groups[g].Size - counts[g]);
            work.Spend(room * groups[g].Values.Length);
            for (var after = 0; after < room; after++)
            {
                var gain = coverage.Gain(groups[g], after);
                if (gain <= top[^1]) break;
                sum += gain - top[^1];
                var place = left - 1;
                for (; place > 0 && top[place - 1] < gain; place--) top[place] = top[place - 1];
                top[place] = gain;
            }

            bound[g] = sum;
        }

        return bound;
    }

    private void Choose(CandidateGroup group)
    {
        coverage.Add(group);
        kindCounts[(int)group.Kind]++;
        recent += group.Recent;
        chosen++;
    }

    private void Unchoose(CandidateGroup group)
    {
        chosen--;
        recent -= group.Recent;
        kindCounts[(int)group.Kind]--;
        coverage.Remove(group);
    }

    private int Kinds()
    {
        var kinds = 0;
        for (var kind = 0; kind < kindCounts.Length; kind++)
        {
            if (kindCounts[kind] > 0) kinds |= 1 << kind;
        }

        return kinds;
    }

    private static int KindBit(CandidateGroup group) => 1 << (int)group.Kind;
}
