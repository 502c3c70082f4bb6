namespace BackCare.Exercises.Timelines;

/// <summary>Lays out the runs of a timeline, one after another.</summary>
internal sealed class TimelineUnroller(TimelineOptions options)
{
    private readonly List<SegmentRun> runs = [];

    private int Index => runs.Count == 0 ? 0 : runs[^1].FirstIndex + runs[^1].Count;

    private TimeSpan Start => runs.Count == 0 ? TimeSpan.Zero : runs[^1].Start + runs[^1].Duration;

    public IReadOnlyList<SegmentRun> Of(Routine routine)
    {
        Position? before = null;
        for (var round = 1; round <= routine.Rounds; round++)
        {
            for (var i = 0; i < routine.Items.Count; i++)
            {
                var turn = new Turn(routine.Items[i], i, round, routine.Rounds, FirstSide(routine.Items[i]));
                if (before is { } last && last != turn.Item.Position) Add(SegmentKind.ChangePosition, options.ChangePosition, turn);
                Add(SegmentKind.GetReady, GetReady(turn), turn);
                AddSets(turn);
                before = turn.Item.Position;
            }
        }

        runs.Add(new(Index, Start, routine.Language));
        return runs;
    }

    private void AddSets(Turn turn)
    {
        var dose = turn.Item.Dose;
        if (!dose.Sides.AreBoth)
        {
            AddSets(turn, dose.Sets, turn.FirstSide);
        }
        else if (turn.Item.Exercise.Laterality == Laterality.Alternating)
        {
            AddSets(turn, dose.Sets, turn.FirstSide, alternates: true);
            if (dose.Sides.MoreOn is not { } more) return;
            Add(SegmentKind.Rest, dose.Rest ?? options.Rest, turn);
            AddSets(turn, 1, more, firstSet: dose.Sets + 1);
        }
        else
        {
            var last = Other(turn.FirstSide!.Value);
            AddSets(turn, dose.Sets, turn.FirstSide);
            Add(SegmentKind.SwitchSides, options.SwitchSides, turn, last);
            AddSets(turn, dose.Sides.MoreOn is null ? dose.Sets : dose.Sets + 1, last);
        }
    }

    private Side? FirstSide(RoutineItem item)
    {
        if (!item.Dose.Sides.AreBoth) return item.Dose.Sides.OnlySide;
        if (item.Exercise.Laterality == Laterality.Alternating) return options.FirstSide;

        // The side that does a set more comes last.
        return item.Dose.Sides.MoreOn is { } more ? Other(more) : options.FirstSide;
    }

    private static Side Other(Side side) => side == Side.Left ? Side.Right : Side.Left;

    private void AddSets(Turn turn, int sets, Side? side, bool alternates = false, int firstSet = 1) =>
        runs.Add(new(Index, Start, turn, options, sets, side, alternates, firstSet));

    private void Add(SegmentKind kind, TimeSpan duration, Turn turn, Side? side = null)
    {
        if (duration > TimeSpan.Zero) runs.Add(new(Index, Start, kind, duration, turn, side));
    }

    // What was read in the first round is known in the others.
    private TimeSpan GetReady(Turn turn)
    {
        if (options.WordsPerMinute is not { } wordsPerMinute || turn.Round > 1) return options.GetReady;
        var item = turn.Item;
        var words = item.Exercise.Steps.Select(step => step.Text).Append(item.Level?.Text).Append(item.Note).Sum(text => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0);
        var reading = WholeSeconds.ToDuration((long)Math.Ceiling(words * 60m / wordsPerMinute));
        return reading > options.GetReady ? reading : options.GetReady;
    }
}
