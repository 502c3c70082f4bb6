namespace BackCare.Exercises;

/// <summary>A dose that keeps to one cited range, and how long the exercise takes with it, getting ready included.</summary>
internal sealed record DoseOption(Dose Dose, int Seconds)
{
    /// <summary>One second more than a day, the longest budget. It stands for every longer duration.</summary>
    private const int TooLong = 86_401;

    /// <summary>A range of more figures than this is tried at this many of them, evenly spread, both ends included.</summary>
    private const int MaxFigures = 11;

    private static readonly int HoldStep = (int)WholeSeconds.Of(Assumed.HoldStep);

    /// <summary>For each time that the exercise can take, one dose; the shortest first.</summary>
    public static IReadOnlyList<DoseOption> Of(Exercise exercise, SideWish sides) =>
        Merged(exercise.Doses.Select(cited => Of(cited.Range, exercise.Laterality, exercise.SidesFor(sides))));

    /// <summary>For each time that a dose of the range can take, one dose; the shortest first.</summary>
    public static DoseOption[] Of(DoseRange range, Laterality laterality, Sides sides)
    {
        var (lowest, highest) = (range.Lowest(sides), range.Highest(sides));
        var options =
            from sets in Spread(Counts(lowest.Sets, highest.Sets))
            from repetitions in Spread(Counts(lowest.Repetitions, highest.Repetitions))
            from hold in lowest.Hold is { } shortest ? Spread(Holds((int)WholeSeconds.Of(shortest), (int)WholeSeconds.Of(highest.Hold!.Value))) : [0]
            let dose = new Dose(hold == 0 ? null : WholeSeconds.ToDuration(hold), repetitions, sets, sides)
            select new DoseOption(dose, (int)Math.Min(WholeSeconds.Of(Assumed.GetReady + dose.Duration(laterality)), TooLong));
        return Merged([options]);
    }

    /// <summary>The first option for each time, the shortest first.</summary>
    public static DoseOption[] Merged(IEnumerable<IEnumerable<DoseOption>> options) =>
        [.. options.SelectMany(some => some).DistinctBy(option => option.Seconds).OrderBy(option => option.Seconds)];

    private static int[] Counts(int lowest, int highest) => [.. Enumerable.Range(lowest, highest - lowest + 1)];

    private static int[] Holds(int lowest, int highest) =>
        [.. Counts(lowest, highest).Where(seconds => highest - lowest <= HoldStep || seconds % HoldStep == 0 || seconds == lowest || seconds == highest)];

    private static IEnumerable<int> Spread(int[] figures) => figures.Length <= MaxFigures
        ? figures
        : Enumerable.Range(0, MaxFigures).Select(i => figures[(figures.Length - 1) * i / (MaxFigures - 1)]);
}
