using System.Numerics;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>Finds the count vectors with the best score by branch and bound.</summary>
/// <remarks>A branch adds one exercise of the current group or of a later one, so that each vector comes once.</remarks>
internal sealed class GroupCountSearch
{
    private readonly CandidateGroup[] includedGroups;
    private readonly CandidateGroup[] groups;
    private readonly CoverageTally coverage;
    private readonly int maxExercises;
    private readonly int budgetSeconds;
    private readonly StepBudget steps;

    // Over the groups from an index on: which kinds there are, and how many areas one exercise hits at most.
    private readonly int[] kindsFrom;
    private readonly int[] hitsFrom;
    private readonly int[] primaryHitsFrom;

    // One buffer for each number of exercises that are left to choose, because a node needs its bounds until all its children are done.
    private readonly long[][] gainBounds;

    // The current node of the search tree.
    private readonly int[] counts;
    private readonly int[] kindCounts = new int[Enum.GetValues<ExerciseKind>().Length];
    private int chosenCount;
    private int recent;

    // The best score found so far below the limit, which is exclusive, and every count vector that has it.
    private readonly List<GroupCounts> tied = [];
    private Score? incumbent;
    private Score? limit;

    public GroupCountSearch(SelectionProblem problem, StepBudget steps)
    {
        coverage = new(problem.AreaWeights);
        (maxExercises, budgetSeconds, this.steps) = (problem.MaxExercises, problem.BudgetSeconds, steps);
        includedGroups = [.. problem.Groups.Where(group => group.IsIncluded)];
        groups = [.. problem.Groups.Where(group => !group.IsIncluded).OrderByDescending(group => coverage.Gain(group))];
        counts = new int[groups.Length];
        gainBounds = [.. Enumerable.Range(0, maxExercises + 1).Select(_ => new long[groups.Length])];
        (kindsFrom, hitsFrom, primaryHitsFrom) = (new int[groups.Length + 1], new int[groups.Length + 1], new int[groups.Length + 1]);
        for (var g = groups.Length - 1; g >= 0; g--)
        {
            kindsFrom[g] = kindsFrom[g + 1] | KindBit(groups[g]);
            hitsFrom[g] = Math.Max(hitsFrom[g + 1], groups[g].Areas.Length);
            primaryHitsFrom[g] = Math.Max(primaryHitsFrom[g + 1], groups[g].PrimaryAreaCount);
        }

        foreach (var group in includedGroups) Choose(group);
    }

    /// <summary>Upper bound on the coverage of every score that the last search looked for. It is the coverage of the best one when that search came to its end.</summary>
    public long CoverageBound { get; private set; }

    /// <summary>The best score below <paramref name="limit"/> with every count vector that has it; null when there is none, or none was found before the steps were spent.</summary>
    public (Score Score, IReadOnlyList<GroupCounts> Tied)? NextBest(Score? limit)
    {
        (this.limit, incumbent) = (limit, null);
        tied.Clear();
        CoverageBound = 0;
        Branch(0);
        if (incumbent is not { } best) return null;
        CoverageBound = Math.Max(CoverageBound, best.Coverage);
        return (best, [.. tied]);
    }

    /// <summary>Searches the subtree of the current counts: these, and all that add exercises of group <paramref name="first"/> and later ones.</summary>
    private void Branch(int first)
    {
        if ((limit is { } bar && coverage.Total > bar.Coverage) || !UpdateIncumbent() || chosenCount == maxExercises) return;

        var left = maxExercises - chosenCount;
        var kinds = ChosenKinds();
        var (gainsByHits, gainsByPrimaryHits) = coverage.GainBoundsByHits(left);
        if (IsBelowIncumbent(UpperBound(first, GainBoundByHits(first)))) return;

        var topGains = BoundGains(first, left);
        for (var g = first; g < groups.Length; g++)
        {
            var group = groups[g];
            if (counts[g] == group.Size) continue;
            var bound = UpperBound(g, Math.Min(topGains[g], GainBoundByHits(g)));
            if (steps.IsExhausted)
            {
                CoverageBound = Math.Max(CoverageBound, bound.Coverage);
                return;
            }

            // Bounds only fall from one group to the next.
            if (IsBelowIncumbent(bound)) return;
            counts[g]++;
            Choose(group);
            Branch(g);
            Unchoose(group);
            counts[g]--;
        }

        // Recency only gets worse when exercises are added, so the current one is a bound.
        Score UpperBound(int from, long gain) => new(
            coverage.Total + gain, Math.Min(BitOperations.PopCount((uint)(kinds | kindsFrom[from])), BitOperations.PopCount((uint)kinds) + left), recent);

        long GainBoundByHits(int from) =>
            gainsByHits[Math.Min(left * hitsFrom[from], gainsByHits.Length - 1)]
            + gainsByPrimaryHits[Math.Min(left * primaryHitsFrom[from], gainsByPrimaryHits.Length - 1)];

        bool IsBelowIncumbent(Score bound) => incumbent is { } best && bound.CompareTo(best) < 0;
    }

    /// <summary>Records the current counts as incumbent when they tie or beat it and fit. False: neither they nor anything that extends them fits, so prune.</summary>
    private bool UpdateIncumbent()
    {
        if (chosenCount == 0) return true;
        steps.Spend(1);
        var score = new Score(coverage.Total, BitOperations.PopCount((uint)ChosenKinds()), recent);
        var order = incumbent is { } best ? score.CompareTo(best) : 1;
        if (order < 0 || (limit is { } bar && score.CompareTo(bar) >= 0)) return true;

        var vector = new GroupCounts([.. includedGroups.Select(group => (group, 1)), .. groups.Zip(counts).Where(part => part.Second > 0)]);
        if (!Fits(vector)) return false;
        if (order > 0) tied.Clear();
        incumbent = score;
        steps.Spend(StepBudget.StorageCost);
        tied.Add(vector);
        return true;
    }

    /// <summary>Whether the counts fit into the time in some set of positions.</summary>
    private bool Fits(GroupCounts vector)
    {
        for (var size = 1; size <= chosenCount && vector.FitsRelaxed(size, budgetSeconds); size++)
        {
            foreach (var positions in vector.Positions.Subsets(size))
            {
                steps.Spend(vector.Parts.Count);
                if (vector.FitsIn(positions, budgetSeconds)) return true;
            }
        }

        return false;
    }

    /// <summary>For each group from <paramref name="first"/> on, an upper bound on the coverage that <paramref name="left"/> more exercises of it and later groups gain.</summary>
    /// <remarks>The bound adds up the greatest marginal gains of now. It holds because gains only fall (submodular).</remarks>
    private long[] BoundGains(int first, int left)
    {
        var bounds = gainBounds[left];

        // The greatest gains of the groups seen so far, falling, and their sum.
        Span<long> top = stackalloc long[left];
        var sum = 0L;
        for (var g = groups.Length - 1; g >= first; g--)
        {
            var available = Math.Min(left, groups[g].Size - counts[g]);
            steps.Spend(available * groups[g].Areas.Length);
            for (var added = 0; added < available; added++)
            {
                var gain = coverage.Gain(groups[g], added);
                if (gain <= top[^1]) break;
                sum += gain - top[^1];
                var place = left - 1;
                for (; place > 0 && top[place - 1] < gain; place--) top[place] = top[place - 1];
                top[place] = gain;
            }

            bounds[g] = sum;
        }

        return bounds;
    }

    private void Choose(CandidateGroup group)
    {
        coverage.Add(group);
        kindCounts[(int)group.Kind]++;
        recent += group.Recent;
        chosenCount++;
    }

    private void Unchoose(CandidateGroup group)
    {
        chosenCount--;
        recent -= group.Recent;
        kindCounts[(int)group.Kind]--;
        coverage.Remove(group);
    }

    /// <summary>The kinds that are chosen, one bit each.</summary>
    private int ChosenKinds()
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
