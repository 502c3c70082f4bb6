namespace BackCare.Exercises;

/// <summary>A dose that keeps to one cited range, and how long the exercise takes with it, getting ready included.</summary>
internal sealed record DoseOption(Dose Dose, int Seconds)
{
    /// <summary>One second more than a day, the longest budget. It stands for every longer duration.</summary>
    private const int TooLong = 86_401;

    // Figures that people count to without losing count.
    private static readonly int[] CountableSets = [1, 2, 3, 4, 5];
    private static readonly int[] CountableRepetitions = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50];
    private static readonly int[] CountableSeconds = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300];

    /// <summary>For each time that the exercise can take, one dose; the shortest first.</summary>
    public static IReadOnlyList<DoseOption> Of(Exercise exercise, SideWish sides) =>
        Merged(exercise.Doses.Select(cited => Of(cited.Range, exercise.Kind, exercise.Laterality, exercise.SidesFor(sides))));

    /// <summary>For each time that a dose of the range can take, one dose; the shortest first. What the source states comes before what it leaves open.</summary>
    public static DoseOption[] Of(DoseRange range, ExerciseKind kind, Laterality laterality, Sides sides)
    {
        var stated = Stated(range, sides).ToArray();
        return Merged([stated.Concat(stated.SelectMany(dose => OpenDose.Beyond(dose, range, kind))).Select(Option)]);

        DoseOption Option(Dose dose) => new(dose, (int)Math.Min(WholeSeconds.Of(Assumed.GetReady + dose.Duration(laterality)), TooLong));
    }

    /// <summary>The first option for each time, the shortest first.</summary>
    public static DoseOption[] Merged(IEnumerable<IEnumerable<DoseOption>> options) =>
        [.. options.SelectMany(some => some).DistinctBy(option => option.Seconds).OrderBy(option => option.Seconds)];

    /// <summary>The doses between the ends of the range, in figures that people count: fewer sets first, then fewer repetitions, then shorter holds.</summary>
    private static IEnumerable<Dose> Stated(DoseRange range, Sides sides)
    {
        var (lowest, highest) = (range.Lowest(sides), range.Highest(sides));
        return
            from sets in Between(lowest.Sets, highest.Sets, CountableSets)
            from repetitions in Between(lowest.Repetitions, highest.Repetitions, CountableRepetitions)
            from hold in lowest.Hold is { } shortest ? Between((int)WholeSeconds.Of(shortest), (int)WholeSeconds.Of(highest.Hold!.Value), CountableSeconds) : [0]
            select new Dose(hold == 0 ? null : WholeSeconds.ToDuration(hold), repetitions, sets, sides);
    }

    /// <summary>Both ends, and the countable figures between them.</summary>
    private static IEnumerable<int> Between(int lowest, int highest, int[] countable) =>
        lowest == highest ? [lowest] : [lowest, .. countable.Where(figure => figure > lowest && figure < highest), highest];
}
