namespace BackCare.Exercises.Timelines;

/// <summary>Segments of a timeline that follow a pattern: one segment, or all sets of one side, of both by turns, or of an exercise without sides.</summary>
internal sealed class SegmentRun
{
    private readonly Turn? turn;
    private readonly SegmentWords? words;
    private readonly string done = "";
    private readonly SegmentKind kind;
    private readonly Side? side;
    private readonly bool alternates;
    private readonly int firstSet;
    private readonly int repetitions;
    private readonly Step?[] phases;
    private readonly Breathing breathing;
    private readonly long active;
    private readonly long gap;
    private readonly long rest;

    /// <summary>One segment.</summary>
    public SegmentRun(int firstIndex, TimeSpan start, SegmentKind kind, TimeSpan duration, Turn turn, Side? side = null)
    {
        (FirstIndex, Start, this.kind, this.turn, this.side) = (firstIndex, start, kind, turn, side);
        words = new(turn);
        (Count, phases, Duration) = (1, [null], duration);
    }

    /// <summary>The end of a routine.</summary>
    public SegmentRun(int firstIndex, TimeSpan start, Language language)
    {
        (FirstIndex, Start, kind, done) = (firstIndex, start, SegmentKind.Done, language.Say("segment.done"));
        (Count, phases) = (1, [null]);
    }

    /// <summary>Sets of an exercise.</summary>
    /// <param name="firstIndex">The place of its first segment.</param>
    /// <param name="start">When it begins.</param>
    /// <param name="turn">The exercise and the round.</param>
    /// <param name="options">The times that no source gives.</param>
    /// <param name="sets">How many sets.</param>
    /// <param name="side">The side, or the one that starts when they alternate; null when both work at once.</param>
    /// <param name="alternates">Whether the side changes with each repetition.</param>
    /// <param name="firstSet">The number of the first set.</param>
    public SegmentRun(int firstIndex, TimeSpan start, Turn turn, TimelineOptions options, int sets, Side? side, bool alternates = false, int firstSet = 1)
    {
        (FirstIndex, Start, this.turn, this.side, this.alternates, this.firstSet) = (firstIndex, start, turn, side, alternates, firstSet);
        words = new(turn);
        var (dose, steps) = (turn.Item.Dose, turn.Item.Exercise.Steps);
        kind = dose.Hold is null ? SegmentKind.Move : SegmentKind.Hold;
        repetitions = alternates ? 2 * dose.Repetitions : dose.Repetitions;
        Step?[] breaths = dose.Hold is null ? [.. steps.Where(step => step.Breathing is Breathing.Inhale or Breathing.Exhale)] : [];
        phases = breaths.Length > 1 ? breaths : [null];
        breathing = steps.Any(step => step.Breathing == Breathing.Deep) ? Breathing.Deep : Breathing.Natural;
        active = (dose.Hold ?? options.MovingRepetition).Ticks;
        gap = dose.Hold is null ? 0 : options.BetweenHolds.Ticks;
        rest = (dose.Rest ?? options.Rest).Ticks;
        Sets = sets;
        Count = (sets * (SegmentsInSet + RestSegments)) - RestSegments;
        Duration = new((sets * (SetTicks + rest)) - rest);
    }

    public int FirstIndex { get; }

    public TimeSpan Start { get; }

    public int Count { get; }

    public TimeSpan Duration { get; }

    /// <summary>The exercise and the round; null at the end.</summary>
    public Turn? Turn => turn;

    /// <summary>How many sets there are; 0 for one segment that belongs to none.</summary>
    public int Sets { get; }

    /// <summary>The repetitions of a set, per side; 0 for one segment that belongs to none.</summary>
    public int Repetitions => alternates ? repetitions / 2 : repetitions;

    /// <summary>The segments of the first repetition, on each side where they alternate; of one segment, that one.</summary>
    public IEnumerable<Segment> FirstRepetition => Enumerable.Range(FirstIndex, FirstRepetitionSegments).Select(Segment);

    /// <summary>Letting go after a repetition, before the next one of the set; null where nothing comes between them.</summary>
    public Segment? LettingGo => gap > 0 && Repetitions > 1 ? Segment(FirstIndex + FirstRepetitionSegments) : null;

    /// <summary>The rest after a set, before the next one; null where nothing comes between them.</summary>
    public Segment? RestBetweenSets => rest > 0 && Sets > 1 ? Segment(FirstIndex + SegmentsInSet) : null;

    private int FirstRepetitionSegments => alternates ? (2 * SegmentsInRepetition) - GapSegments : phases.Length;

    /// <summary>Whether it is getting into another position.</summary>
    public bool IsChangeOfPosition => kind == SegmentKind.ChangePosition;

    private int RestSegments => rest > 0 ? 1 : 0;

    private int GapSegments => gap > 0 ? 1 : 0;

    private int SegmentsInRepetition => phases.Length + GapSegments;

    private int SegmentsInSet => (repetitions * SegmentsInRepetition) - GapSegments;

    private long RepetitionTicks => active + gap;

    private long SetTicks => (repetitions * RepetitionTicks) - gap;

    public Segment Segment(int index)
    {
        if (Count == 1 && repetitions == 0) return Worded(new(index, kind, Start, Duration) { Side = side });

        var (set, inSet) = Math.DivRem(index - FirstIndex, SegmentsInSet + RestSegments);
        var begin = Start.Ticks + (set * (SetTicks + rest));
        if (inSet == SegmentsInSet) return Worded(new(index, SegmentKind.Rest, new(begin + SetTicks), new(rest)) { Set = firstSet + set });

        var (repetition, inRepetition) = Math.DivRem(inSet, SegmentsInRepetition);
        begin += repetition * RepetitionTicks;
        var number = 1 + (alternates ? repetition / 2 : repetition);
        if (inRepetition == phases.Length) return Worded(new(index, SegmentKind.Rest, new(begin + active), new(gap)) { Set = firstSet + set, Repetition = number });
        var (from, to) = (PhaseStart(inRepetition), PhaseStart(inRepetition + 1));
        var segment = new Segment(index, kind, new(begin + from), new(to - from))
        {
            Set = firstSet + set,
            Repetition = number,
            Side = alternates && repetition % 2 == 1 ? Other(side) : side,
            Breathing = phases[inRepetition]?.Breathing ?? breathing,
        };
        return Worded(segment, phases[inRepetition]);
    }

    private Segment Worded(Segment segment, Step? step = null) => words is null
        ? segment with { Text = done, Cue = done }
        : segment with { Item = turn!.Place, Exercise = turn.Item.Exercise.Id, Round = turn.Round, Text = words.Text(segment, step), Cue = words.Cue(segment) };

    /// <summary>The place of the segment that is played at a time, which is not before the start.</summary>
    public int IndexAt(TimeSpan time)
    {
        if (repetitions == 0) return FirstIndex;
        var (set, inSet) = Math.DivRem((time - Start).Ticks, SetTicks + rest);
        if (inSet >= SetTicks) return FirstIndex + (int)((set * (SegmentsInSet + RestSegments)) + SegmentsInSet);
        var (repetition, inRepetition) = Math.DivRem(inSet, RepetitionTicks);
        var part = Math.Min(inRepetition * phases.Length / active, phases.Length);
        return FirstIndex + (int)((set * (SegmentsInSet + RestSegments)) + (repetition * SegmentsInRepetition) + part);
    }

    /// <summary>When a phase begins in its repetition, in ticks. Phases share the repetition evenly.</summary>
    private long PhaseStart(int number) => ((active * number) + phases.Length - 1) / phases.Length;

    private static Side? Other(Side? side) => side == Side.Left ? Side.Right : Side.Left;
}
