namespace BackCare.Exercises.Timelines;

/// <summary>Lays out the runs of a timeline, one after another.</summary>
internal sealed class TimelineUnroller(TimelineOptions options)
{
    private readonly List<SegmentRun> runs = [];

    private int Index => runs.Count == 0 ? 0 : runs[^1].FirstIndex + runs[^1].Count;

    private TimeSpan Start => runs.Count == 0 ? TimeSpan.Zero : runs[^1].Start + runs[^1].Duration;

    public IReadOnlyList<SegmentRun> Of(Routine routine)
    {
        for (var i = 0; i < routine.Items.Count; i++)
        {
            var item = routine.Items[i];
            if (i > 0 && routine.Items[i - 1].Position != item.Position) Add(SegmentKind.ChangePosition, options.ChangePosition, item, i);
            Add(SegmentKind.GetReady, GetReady(item), item, i);
            AddSets(item, i);
        }

        runs.Add(new(Index, Start, SegmentKind.Done, TimeSpan.Zero, item: null, place: 0));
        return runs;
    }

    private void AddSets(RoutineItem item, int place)
    {
        var (dose, first) = (item.Dose, options.FirstSide);
        if (!dose.Sides.AreBoth)
        {
            AddSets(item, place, dose.Sets, dose.Sides.OnlySide);
        }
        else if (item.Exercise.Laterality == Laterality.Alternating)
        {
            AddSets(item, place, dose.Sets, first, alternates: true);
            if (dose.Sides.MoreOn is not { } more) return;
            Add(SegmentKind.Rest, dose.Rest ?? options.Rest, item, place);
            AddSets(item, place, 1, more, firstSet: dose.Sets + 1);
        }
        else
        {
            // The side that does a set more comes last.
            var last = dose.Sides.MoreOn ?? (first == Side.Left ? Side.Right : Side.Left);
            AddSets(item, place, dose.Sets, last == Side.Left ? Side.Right : Side.Left);
            Add(SegmentKind.SwitchSides, options.SwitchSides, item, place, last);
            AddSets(item, place, dose.Sides.MoreOn is null ? dose.Sets : dose.Sets + 1, last);
        }
    }

    private void AddSets(RoutineItem item, int place, int sets, Side? side, bool alternates = false, int firstSet = 1) =>
        runs.Add(new(Index, Start, item, place, options, sets, side, alternates, firstSet));

    private void Add(SegmentKind kind, TimeSpan duration, RoutineItem item, int place, Side? side = null)
    {
        if (duration > TimeSpan.Zero) runs.Add(new(Index, Start, kind, duration, item, place, side));
    }

    private TimeSpan GetReady(RoutineItem item)
    {
        if (options.WordsPerMinute is not { } wordsPerMinute) return options.GetReady;
        var words = item.Exercise.Steps.Select(step => step.Text).Append(item.Level?.Text).Append(item.Note).Sum(text => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length ?? 0);
        var reading = WholeSeconds.ToDuration((long)Math.Ceiling(words * 60m / wordsPerMinute));
        return reading > options.GetReady ? reading : options.GetReady;
    }
}
