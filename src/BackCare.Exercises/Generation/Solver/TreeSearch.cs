using System.Runtime.InteropServices;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>Searches selections by branch and bound: for the highest level, or for the most points at a level in given positions. A branch adds one exercise, and leaves out those before it.</summary>
internal sealed class TreeSearch
{
    // How many candidates a quick search tries.
    private const int MostTried = 256;

    private const int StepsBetweenReports = 2_000;

    private readonly SelectionProblem problem;
    private readonly Level? level;
    private readonly Relaxation relaxation;
    private readonly Relaxation? levels;
    private readonly StepBudget steps;
    private readonly bool isAnywhere;
    private readonly Node empty;
    private readonly Node root;
    private readonly Candidate[] free;
    private readonly Greatest greatest;
    private readonly Greatest greatestLevels;
    private readonly Greatest greatestFull;
    private readonly Greatest greatestSeconds;
    private Relaxation? full;
    private List<Frame> frames;

    // The exercises of the node that is looked at.
    private readonly Candidate[] path;
    private readonly TotalTimes totals;

    private TreeSearch(SelectionProblem problem, PositionSet? positions, Level? level, IReadOnlyList<Candidate> candidates, Relaxation? levels, Relaxation relaxation, List<Frame> frames, StepBudget steps)
    {
        (this.level, this.levels, this.relaxation) = (level, levels, relaxation);
        (this.problem, this.steps, isAnywhere, this.frames, empty) = (problem, steps, positions is null, frames, positions is { } some ? Node.Empty(problem, some) : Node.Anywhere(problem));
        root = empty.With(problem.Included);
        free = [.. candidates.Where(candidate => !candidate.IsIncluded && candidate.Positions.Overlaps(positions ?? PositionSet.All) && !problem.IsIncluded(candidate.Family))];
        (greatest, greatestLevels) = (new(problem.MaxExercises), new(problem.MaxExercises));
        (greatestFull, greatestSeconds) = (new(problem.MaxExercises), new(problem.MaxExercises));
        path = new Candidate[problem.MaxExercises];
        problem.Included.CopyTo(path, 0);
        totals = new(Math.Max(0, empty.LimitSeconds));
    }

    public Relaxation Relaxation => relaxation;

    /// <summary>An upper bound on the value of every selection, in units of <see cref="Relaxation.Unit"/>.</summary>
    public long Bound { get; private set; } = long.MaxValue;

    /// <summary>The search for the highest level.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="positions">The positions in which the selections are done; null: wherever each exercise can be done.</param>
    /// <param name="candidates">The candidates that they may have.</param>
    /// <param name="start">Prices to begin with; null: any.</param>
    /// <param name="frames">Nodes for <see cref="Best"/> and <see cref="Worthwhile"/> to use; other searches may use them as well, one after the other.</param>
    /// <param name="steps">Pays for the work.</param>
    public static TreeSearch ForHighestLevel(SelectionProblem problem, PositionSet? positions, IReadOnlyList<Candidate> candidates, Relaxation? start, List<Frame> frames, StepBudget steps) =>
        new(problem, positions, null, candidates, null, new(problem, null, start), frames, steps);

    /// <summary>The search for the most points.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="positions">The positions in which the selections are done; null: wherever each exercise can be done.</param>
    /// <param name="level">The level of the selections.</param>
    /// <param name="candidates">The candidates that they may have.</param>
    /// <param name="levels">The relaxation of levels.</param>
    /// <param name="start">Prices to begin with; null: any.</param>
    /// <param name="frames">Nodes for <see cref="Best"/> and <see cref="Worthwhile"/> to use; other searches may use them as well, one after the other.</param>
    /// <param name="steps">Pays for the work.</param>
    public static TreeSearch ForMostPoints(
        SelectionProblem problem, PositionSet? positions, Level level, IReadOnlyList<Candidate> candidates, Relaxation levels, Relaxation? start, List<Frame> frames, StepBudget steps) =>
        new(problem, positions, level, candidates, levels, new(problem, level, start), frames, steps);

    /// <summary>Looks for a lower bound.</summary>
    /// <param name="enough">A bound that is low enough to stop; null: none is known.</param>
    public void Improve(long? enough)
    {
        new PriceSearch(problem, level, relaxation, empty, steps).Run(free, enough);
        FindBound();
    }

    /// <summary>Makes do with the prices that it began with.</summary>
    public void FindBound()
    {
        relaxation.SetWorth(root, free);
        Bound = Math.Min(BoundBy(relaxation, PositionSet.All), BoundBy(relaxation.AtNoPrices(), PositionSet.All));
    }

    /// <summary>Whether all of them together have what the level needs.</summary>
    public bool ReachesLevel => root.With(free).Level is var all && all.Coverage >= level?.Coverage && all.Sided >= level?.Sided;

    /// <summary>An upper bound on the value of every selection that is done in these positions.</summary>
    public long BoundIn(PositionSet positions) => BoundBy(relaxation, positions) - (positions.Cost * Relaxation.Unit);

    /// <summary>The candidates that a selection of at least so much value can have.</summary>
    public IReadOnlyList<Candidate> Worthwhile(long least)
    {
        var first = Begin();
        return Expand(first, All(), least) ? Array.ConvertAll(first.Members[..first.Count], static member => member.Candidate) : [];
    }

    /// <summary>A good selection, quickly: each exercise in turn that adds most, then exchanges of one exercise. Null when that is not worth so much, does not fit, or is not at the level.</summary>
    /// <param name="least">The least value that it may have.</param>
    /// <param name="byPrices">Whether prices say what an exercise adds: they know what takes too much of the time.</param>
    public (long Value, Candidate[] Chosen)? Quick(long least, bool byPrices)
    {
        relaxation.SetWorth(root, free);
        var some = Some();
        var (chosen, node) = (new List<Candidate>(problem.Included), root);
        while (node.Size < problem.MaxExercises && BestWith(node, chosen) is { } added)
        {
            chosen.Add(added);
            node = node.With(added);
        }

        // One exercise after the other is exchanged for what adds most, round and round, until none of them changes.
        var first = problem.Included.Length;
        for (var (i, same) = (first, 0); same < chosen.Count - first; same++, i = i + 1 == chosen.Count ? first : i + 1)
        {
            var old = chosen[i];
            chosen.RemoveAt(i);
            var others = empty.With(CollectionsMarshal.AsSpan(chosen));
            var better = BestWith(others, chosen);
            if (better is not null && others.With(better).Bound > others.With(old).Bound) same = -1;
            else better = old;
            chosen.Insert(i, better);
        }

        chosen.CopyTo(path);
        totals.Forget(0);
        return ValueOf(empty.With(CollectionsMarshal.AsSpan(chosen)), least, long.MaxValue) is { } value ? (value, [.. chosen]) : null;

        Candidate? BestWith(Node node, List<Candidate> chosen)
        {
            var (best, bound, greatest) = ((Candidate?)null, node.Size == 0 ? default(Score?) : node.Bound, long.MinValue);
            steps.Spend(some.Length);
            foreach (var candidate in some)
            {
                if (node.ShortestSeconds + candidate.ShortestSeconds > node.LimitSeconds || chosen.Exists(other => other.Family == candidate.Family)) continue;
                var with = node.With(candidate);
                if (byPrices)
                {
                    if (with.Level != node.Level && relaxation.Gain(node, candidate) is var gain && gain > greatest) (best, greatest) = (candidate, gain);
                }
                else if (bound is null || with.Bound > bound)
                {
                    (best, bound) = (candidate, with.Bound);
                }
            }

            return best;
        }
    }

    /// <summary>The selection of the greatest value; null when there is none, or none was found before the steps were spent. The value is the number of its level, or its points.</summary>
    /// <param name="least">The least value that it may have.</param>
    /// <param name="limit">What its value must be below.</param>
    public (long Value, Candidate[] Chosen)? Best(long least, long limit)
    {
        (long Value, Candidate[] Chosen)? best = null;
        Begin();
        Branch(1, All());
        return best;

        void Branch(int depth, ReadOnlySpan<Member> rest)
        {
            var frame = FrameAt(depth);
            if (ValueOf(frame.Node, best?.Value + 1 ?? least, limit) is { } value) best = (value, [.. path.AsSpan(0, frame.Node.Size)]);
            if (!Expand(frame, rest, best?.Value + 1 ?? least)) return;
            frame.Members.AsSpan(0, frame.Count).Sort(MostFirst);
            for (var child = 0; child < frame.Count && !steps.IsExhausted; child++)
            {
                var bound = frame.Bound + frame.Members[child].Gain;
                for (var i = child + 1; i < frame.Count && i < child + problem.MaxExercises - frame.Node.Size && frame.Members[i].Gain > 0; i++) bound += frame.Members[i].Gain;
                if (bound < (best?.Value + 1 ?? least) * Relaxation.Unit) break;
                Descend(frame, child, FrameAt(depth + 1));
                Branch(depth + 1, frame.Members.AsSpan(child + 1, frame.Count - child - 1));
            }
        }
    }

    /// <summary>The selections of at least so much value and less than the limit, in the order of the seed.</summary>
    /// <remarks>Where the search takes long, it reports in between how far it is: all selections that follow have these exercises or come later.</remarks>
    public IEnumerable<(Candidate[] Chosen, bool IsWhole)> InSeedOrder(long least, long limit)
    {
        // Other searches go on in between.
        frames = [];
        var (depth, reported) = (1, steps.Spent);
        Enter(Begin(), All());
        while (depth > 0 && !steps.IsExhausted)
        {
            var frame = FrameAt(depth);
            if (frame.Next == frame.Count)
            {
                // A selection comes after all that add something to it: the one with the earliest exercise in which two differ is the better one.
                if (ValueOf(frame.Node, least, limit) is not null) yield return ([.. path.AsSpan(0, frame.Node.Size)], true);
                depth--;
                continue;
            }

            var (child, next) = (frame.Next++, FrameAt(depth + 1));
            if (frame.Bounds[child] < least * Relaxation.Unit) continue;
            Descend(frame, child, next);
            if (isAnywhere && !(frame.Bounds[child] - CostOfPositions(next) >= least * Relaxation.Unit)) continue;
            if (steps.Spent - reported > StepsBetweenReports)
            {
                yield return ([.. path.AsSpan(0, next.Node.Size)], false);
                reported = steps.Spent;
            }

            Enter(next, frame.Members.AsSpan(child + 1, frame.Count - child - 1));
            depth++;
        }

        void Enter(Frame frame, ReadOnlySpan<Member> rest)
        {
            if (!Expand(frame, rest, least)) frame.Count = 0;
            frame.Next = 0;
            if (frame.Bounds.Length < frame.Count) frame.Bounds = new long[frame.Members.Length];
            greatest.Clear(problem.MaxExercises - frame.Node.Size - 1);
            for (var i = frame.Count - 1; i >= 0; i--)
            {
                frame.Bounds[i] = frame.Bound + frame.Members[i].Gain + greatest.Sum;
                greatest.Take(frame.Members[i].Candidate, frame.Members[i].Gain);
            }
        }
    }

    private static int MostFirst(Member one, Member other)
    {
        var order = other.Gain.CompareTo(one.Gain);
        return order == 0 ? one.Candidate.Order.CompareTo(other.Candidate.Order) : order;
    }

    private long BoundBy(Relaxation relaxation, PositionSet positions)
    {
        greatest.Clear(problem.MaxExercises - root.Size);
        foreach (var candidate in free)
        {
            if (candidate.Positions.Overlaps(positions)) greatest.Take(candidate, relaxation.Gain(root, candidate));
        }

        return relaxation.BoundOf(empty, problem.Included) + greatest.Sum;
    }

    /// <summary>Those of the free that promise most, or all when they are few.</summary>
    private Candidate[] Some()
    {
        if (free.Length <= MostTried) return free;
        var most = new Greatest(MostTried);
        most.Clear(MostTried);
        foreach (var candidate in free) most.Take(candidate, relaxation.Gain(root, candidate));
        return most.Candidates.ToArray();
    }

    /// <summary>What may be added to the root.</summary>
    private ReadOnlySpan<Member> All()
    {
        var above = FrameAt(0);
        if (above.Members.Length < free.Length) above.Members = new Member[free.Length];
        for (var i = 0; i < free.Length; i++) above.Members[i] = new(free[i], 0, 0, 0);
        return above.Members.AsSpan(0, free.Length);
    }

    private Frame FrameAt(int depth)
    {
        while (frames.Count <= depth) frames.Add(new());
        return frames[depth];
    }

    private Frame Begin()
    {
        var first = FrameAt(1);
        first.Node = root;
        relaxation.SetWorth(root, free);
        first.Bound = relaxation.BoundOf(empty, problem.Included);
        first.LevelBound = levels?.BoundOf(empty, problem.Included) ?? 0;
        full = relaxation.AtFullPrices();
        first.PositionSet = 0;
        first.FullBound = full.BoundOf(empty, problem.Included);
        first.Reached = root.Things;
        foreach (var candidate in free) first.Reached = first.Reached.With(candidate.Merits, root.EndsCalm(candidate));
        totals.Forget(0);
        return first;
    }

    /// <summary>Goes on to the node with one more exercise.</summary>
    private void Descend(Frame frame, int child, Frame to)
    {
        ref readonly var member = ref frame.Members[child];
        to.PositionSet = frame.PositionSet;
        (to.Node, to.Reached, to.FullBound, to.Bound, to.LevelBound) = (frame.Node.With(member.Candidate), frame.Reached, frame.FullBound + member.FullGain, frame.Bound + member.Gain, frame.LevelBound + member.LevelGain);
        path[frame.Node.Size] = member.Candidate;
        totals.Forget(frame.Node.Size);
    }

    /// <summary>The least cost of positions in which the exercises on the way can be done, in units of <see cref="Relaxation.Unit"/>; null when there are none.</summary>
    private long? CostOfPositions(Frame frame)
    {
        // Sets of positions come by their cost, and what could not be done with fewer exercises cannot be done with more.
        var sets = problem.PositionSets;
        while (frame.PositionSet < sets.Length && !sets[frame.PositionSet].HitsAll(path.AsSpan(0, frame.Node.Size)))
        {
            frame.PositionSet++;
            steps.Spend(1);
        }

        return frame.PositionSet < sets.Length ? sets[frame.PositionSet].Cost * Relaxation.Unit : null;
    }

    /// <summary>The value of a node when it is at least so much and below the limit, fits, and is at the level; otherwise null.</summary>
    private long? ValueOf(in Node node, long least, long limit)
    {
        if (node.Size == 0 || node.ShortestSeconds > node.LimitSeconds) return null;
        if (level is { } wanted ? node.Level != wanted || node.Bound.Points < least : problem.NumberOf(node.Level) < least || problem.NumberOf(node.Level) >= limit) return null;
        var chosen = path.AsSpan(0, node.Size);
        if (isAnywhere)
        {
            steps.Spend(problem.PositionSets.Length);
            if (problem.Best(chosen.ToArray()) is not var (score, _)) return null;
            return level is null ? problem.NumberOf(node.Level) : score.Points >= least && score.Points < limit ? score.Points : null;
        }

        if (level is null) return problem.NumberOf(node.Level);
        if (node.LongestSeconds <= node.LimitSeconds) return node.Bound.Points < limit ? node.Bound.Points : null;
        steps.Spend(totals.StepsFor(chosen));
        return node.ScoreAt(totals.Longest(chosen)).Points is var points && points >= least && points < limit ? points : null;
    }

    /// <summary>Works out what each of the rest adds to a node, and keeps those that a selection of at least so much value can have. False: there is no such selection.</summary>
    private bool Expand(Frame frame, ReadOnlySpan<Member> rest, long least)
    {
        frame.Count = 0;
        var (node, most) = (frame.Node, problem.MaxExercises - frame.Node.Size);
        if (most == 0 || rest.Length == 0) return false;
        steps.Spend(rest.Length + 1);
        if (frame.Members.Length < rest.Length) frame.Members = new Member[rest.Length];
        var family = node.Size == 0 ? -1 : path[node.Size - 1].Family;
        greatest.Clear(most);
        greatestLevels.Clear(most);
        greatestFull.Clear(most);
        greatestSeconds.Clear(most);
        var (count, reached) = (0, node.Things);
        foreach (ref readonly var other in rest)
        {
            var candidate = other.Candidate;
            if (node.ShortestSeconds + candidate.ShortestSeconds > node.LimitSeconds || candidate.Family == family) continue;
            var member = new Member(candidate, relaxation.Gain(node, candidate), levels?.Gain(node, candidate) ?? 0, full!.Gain(node, candidate));
            greatest.Take(candidate, member.Gain);
            greatestLevels.Take(candidate, member.LevelGain);
            greatestFull.Take(candidate, member.FullGain);
            greatestSeconds.Take(candidate, candidate.LongestSeconds);
            frame.Members[count++] = member;
            reached = reached.With(candidate.Merits, node.EndsCalm(candidate));
        }

        // What none of the rest has cannot count any more.
        frame.Bound -= relaxation.Unreached(frame.Reached, reached);
        frame.Reached = reached;
        var room = frame.Bound + greatest.Sum - (least * Relaxation.Unit);
        var levelRoom = level is { } wanted ? frame.LevelBound + greatestLevels.Sum - (problem.NumberOf(wanted) * Relaxation.Unit) : 0;
        var fullRoom = frame.FullBound + greatestFull.Sum - (least * Relaxation.Unit);
        var longest = node.LongestSeconds + greatestSeconds.Sum;
        if (room < 0 || levelRoom < 0 || fullRoom < full!.Unused(node, longest)) return false;
        for (var i = 0; i < count; i++)
        {
            // With this one, one of the greatest has no place.
            ref readonly var member = ref frame.Members[i];
            if (room + Math.Min(0, member.Gain - greatest.Least) >= 0
                && levelRoom + Math.Min(0, member.LevelGain - greatestLevels.Least) >= 0
                && fullRoom + Math.Min(0, member.FullGain - greatestFull.Least) >= full.Unused(node, longest + Math.Min(0, member.Candidate.LongestSeconds - greatestSeconds.Least)))
            {
                frame.Members[frame.Count++] = member;
            }
        }

        return frame.Count > 0;
    }

    /// <summary>An exercise that may be added, with what it adds to the bounds.</summary>
    public readonly record struct Member(Candidate Candidate, long Gain, long LevelGain, long FullGain);

    /// <summary>A node on the way, and what may be added to it.</summary>
    public sealed class Frame
    {
        public Node Node;
        public Things Reached;
        public int PositionSet;
        public long Bound;
        public long LevelBound;
        public long FullBound;
        public Member[] Members = [];
        public long[] Bounds = [];
        public int Count;
        public int Next;
    }
}
