using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>
/// A timeline as blocks that repeat and do not nest, the shape that Health Connect and WorkoutKit have in common. The innermost repeats become blocks; what
/// repeats around them is written out. Moving repetitions become one step of their set: nobody can follow a watch every few seconds.
/// </summary>
internal sealed class WorkoutBlocks
{
    private readonly LossReport losses;
    private readonly List<WorkoutBlock> blocks = [];
    private readonly List<WorkoutStep> open = [];

    private WorkoutBlocks(LossReport losses) => this.losses = losses;

    /// <summary>The blocks, in order; what they cannot hold goes to the report.</summary>
    public static IReadOnlyList<WorkoutBlock> Of(Timeline timeline, LossReport losses)
    {
        losses.Add(LossKind.Step, "Getting ready, changing position, switching sides and resting are all one kind of step; words tell them apart.", isInWords: true);
        var blocks = new WorkoutBlocks(losses);
        blocks.AddAll(timeline.ToSteps().Steps);
        blocks.Close();
        var alternating = ItemsWith(blocks.blocks, step => step.Alternates);
        for (var item = 0; item < timeline.Routine.Items.Count; item++)
        {
            losses.Add(LossKind.Exercise, item, isInWords: true);
            if (timeline.Routine.Items[item].Dose.Sides != Sides.Together) losses.Add(LossKind.Side, item, isInWords: !alternating.Contains(item));
        }

        return blocks.blocks;
    }

    /// <summary>The items with repetitions that only move, which are one step.</summary>
    public static HashSet<int> MovingItems(IEnumerable<WorkoutBlock> blocks) => ItemsWith(blocks, step => step.Repetitions is not null);

    /// <summary>The words of a step, in the language of the exercise.</summary>
    public static string Words(WorkoutStep step, Timeline timeline)
    {
        var (first, exercise) = (step.First, timeline.Routine.Items[step.First.Item].Exercise);
        var language = exercise.Spoken;
        string?[] words = first.Kind switch
        {
            SegmentKind.GetReady => [language.Say("segment.get-ready", ("exercise", exercise.Name))],
            SegmentKind.ChangePosition => [language.Say("segment.change-position-for", ("exercise", exercise.Name))],
            SegmentKind.SwitchSides => [language.Say(first.Side == Side.Left ? "segment.switch.left" : "segment.switch.right")],
            SegmentKind.Rest => [language.Say("segment.rest")],
            _ => [exercise.Name, step.Repetitions is { } count ? $"{count} x" : null, SideOf(step, language), BreathingOf(step, language)],
        };
        return string.Join(", ", words.Where(word => word is not null));
    }

    private static HashSet<int> ItemsWith(IEnumerable<WorkoutBlock> blocks, Func<WorkoutStep, bool> has) => [.. blocks.Where(block => block.Steps.Any(has)).Select(block => block.Item)];

    private void AddAll(IEnumerable<StepOrRepeat> steps)
    {
        foreach (var step in steps)
        {
            if (step is TimedStep timed) Add(new WorkoutStep(timed, timed.Duration));
            if (step is Repeat repeat) Add(repeat);
        }
    }

    private void Add(WorkoutStep step)
    {
        if (open.Count > 0 && open[0].First.Item != step.First.Item) Close();
        open.Add(step);
    }

    private void Add(Repeat repeat)
    {
        if (AsOneStep(repeat) is { } moving)
        {
            Add(moving);
        }
        else if (repeat.Kind != RepeatKind.Rounds && Flat(repeat.Steps) is { } steps && Flat(repeat.Between) is { } between)
        {
            Close();
            if (between.Count == 0)
            {
                Add(repeat.Count, steps);
            }
            else
            {
                Add(repeat.Count - 1, [.. steps, .. between]);
                Add(1, steps);
            }
        }
        else
        {
            if (repeat.Kind == RepeatKind.Rounds) losses.Add(LossKind.Rounds, "The rounds are written one after the other; how many there are is left out.");
            for (var time = 1; time <= repeat.Count; time++)
            {
                AddAll(repeat.Steps);
                if (time < repeat.Count) AddAll(repeat.Between);
            }
        }
    }

    private void Add(int times, List<WorkoutStep> steps) => blocks.Add(new(steps[0].First.Item, times, steps));

    private void Close()
    {
        if (open.Count > 0) Add(1, [.. open]);
        open.Clear();
    }

    /// <summary>The steps of a block; null when one of them repeats.</summary>
    private List<WorkoutStep>? Flat(IReadOnlyList<StepOrRepeat> steps)
    {
        var flat = new List<WorkoutStep>();
        foreach (var step in steps)
        {
            var inBlock = step switch
            {
                TimedStep timed => new WorkoutStep(timed, timed.Duration),
                Repeat repeat => AsOneStep(repeat),
                _ => null,
            };
            if (inBlock is null) return null;
            flat.Add(inBlock);
        }

        return flat;
    }

    /// <summary>Repetitions that only move, as one step; null for any others.</summary>
    private WorkoutStep? AsOneStep(Repeat repeat)
    {
        if (repeat is not { Kind: RepeatKind.Repetitions, Between.Count: 0 }) return null;
        TimedStep[] steps = [.. repeat.Steps.OfType<TimedStep>()];
        if (steps.Length < repeat.Steps.Count || !Array.TrueForAll(steps, step => step.Kind == SegmentKind.Move)) return null;
        if (Array.Exists(steps, step => step.Breathing is Breathing.Inhale or Breathing.Exhale)) losses.Add(LossKind.Breathing, steps[0].Item);
        var alternates = Array.Exists(steps, step => step.Side != steps[0].Side);
        return new(steps[0], repeat.Count * new TimeSpan(steps.Sum(step => step.Duration.Ticks)), alternates ? 2 * repeat.Count : repeat.Count, alternates);
    }

    private static string? SideOf(WorkoutStep step, Language language) => step is { First.Side: { } side, Alternates: false }
        ? language.Say(side == Side.Left ? "side.left" : "side.right")
        : null;

    private static string? BreathingOf(WorkoutStep step, Language language) => step.First.Breathing switch
    {
        Breathing.Deep => language.Say("announcer.breathe-deeply"),
        Breathing.Inhale when step.Repetitions is null => language.Say("segment.breathe-in"),
        Breathing.Exhale when step.Repetitions is null => language.Say("segment.breathe-out"),
        _ => null,
    };
}
