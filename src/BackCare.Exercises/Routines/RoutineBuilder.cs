using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Puts a routine together, exercise by exercise, and hands it over only when it is valid.</summary>
/// <remarks>
/// Nothing is refused while adding; <see cref="Build"/> and <see cref="TryBuild"/> say everything at once. A builder can be used
/// on after that: what it has built does not change. Not thread-safe.
/// </remarks>
public sealed class RoutineBuilder
{
    private readonly string name;
    private readonly ExerciseCatalog catalog;
    private readonly List<Entry> entries = [];
    private readonly List<Demand> avoided = [];
    private Side? onlySide;
    private Side? moreOn;

    /// <summary>A builder for a routine with exercises of the catalog.</summary>
    public RoutineBuilder(string name, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(catalog);
        (this.name, this.catalog) = (name, catalog);
    }

    /// <summary>Adds an exercise at the end.</summary>
    /// <param name="id">The exercise's id in the catalog.</param>
    /// <param name="dose">The dose as text, such as "2 x 15, hold 5 s"; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. Without a side it is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    public RoutineBuilder Add(string id, string? dose = null, string? note = null, Position? position = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        var (read, problem) = dose is null ? default : Dose.Read(dose);
        return Add(new(id, null, read, problem, note, position));
    }

    /// <summary>Adds an exercise at the end.</summary>
    /// <param name="id">The exercise's id in the catalog.</param>
    /// <param name="dose">The dose. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    public RoutineBuilder Add(string id, Dose dose, string? note = null, Position? position = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(dose);
        return Add(new(id, null, dose, null, note, position));
    }

    /// <summary>Adds an exercise of the catalog at the end.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">The dose; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    public RoutineBuilder Add(Exercise exercise, Dose? dose = null, string? note = null, Position? position = null)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return Add(new(exercise.Id.Value, exercise, dose, null, note, position));
    }

    /// <summary>Asks for one side only: sided exercises then leave out the other one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The side is not defined.</exception>
    public RoutineBuilder OnlySide(Side side)
    {
        if (!Enum.IsDefined(side)) throw new ArgumentOutOfRangeException(nameof(side), side, "Expected left or right.");
        onlySide = side;
        return this;
    }

    /// <summary>Asks for one side more: sided exercises then do one set more on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The side is not defined.</exception>
    public RoutineBuilder MoreOn(Side side)
    {
        if (!Enum.IsDefined(side)) throw new ArgumentOutOfRangeException(nameof(side), side, "Expected left or right.");
        moreOn = side;
        return this;
    }

    /// <summary>Names demands to avoid: an exercise that makes one of them is an error.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A demand is not defined.</exception>
    public RoutineBuilder Avoiding(params IEnumerable<Demand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        foreach (var demand in demands)
        {
            if (!Enum.IsDefined(demand)) throw new ArgumentOutOfRangeException(nameof(demands), demand, "Expected a defined demand.");
            if (!avoided.Contains(demand)) avoided.Add(demand);
        }

        return this;
    }

    /// <summary>The routine.</summary>
    /// <exception cref="InvalidRoutineException">The routine has errors; the exception carries every finding.</exception>
    public Routine Build() => TryBuild(out var routine, out var findings) ? routine : throw new InvalidRoutineException(findings);

    /// <summary>The routine, unless it has errors; the findings in either case, warnings and infos included.</summary>
    public bool TryBuild([NotNullWhen(true)] out Routine? routine, out FindingReport findings)
    {
        var (found, hints) = (new List<Finding>(), new Hints());
        if (onlySide is not null && moreOn is not null) found.Add(new(Rules.Contradiction, FindingPath.Root["MoreOn"], RoutineValidator.OneSideAndMore(onlySide, moreOn)));
        var known = new List<(int Index, Entry Entry, Exercise Exercise)>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (Find(entries[i], i, found, hints) is { } exercise) known.Add((i, entries[i], exercise));
        }

        var positions = Placement.Choose([.. known.Select(item => item.Entry.Position is { } wanted ? [wanted] : item.Exercise.Positions)]);
        var sides = Sides.Asked(onlySide, moreOn);
        routine = new(name, known.Select((item, i) => item.Entry.ToItem(item.Exercise, positions[i], sides)), sides, avoided);
        foreach (var finding in routine.Validate())
        {
            if (finding.Rule != Rules.EmptyRoutine || entries.Count == 0) found.Add(InEntries(finding, known));
        }

        findings = new(found);
        if (findings.HasErrors) routine = null;
        return routine is not null;
    }

    /// <summary>Adds a dose as it stands in a document: nothing is filled in.</summary>
    internal void AddExactly(ExerciseId id, Dose dose, Position position, string? note = null, int? level = null) =>
        Add(new(id.Value, null, dose, null, note, position) { IsExact = true, Level = level });

    /// <summary>Asks for what another routine or a request asks of sided exercises.</summary>
    internal RoutineBuilder For(Side? onlySide, Side? moreOn)
    {
        (this.onlySide, this.moreOn) = (onlySide, moreOn);
        return this;
    }

    private RoutineBuilder Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    /// <summary>The exercise of an entry whose dose can be read, or nothing and a finding.</summary>
    private Exercise? Find(Entry entry, int index, List<Finding> found, Hints hints)
    {
        if (entry.DoseProblem is not null) found.Add(new(Rules.UnreadableDose, FindingPath.Root["Items"][index]["Dose"], entry.DoseProblem));
        if (!ExerciseId.TryParse(entry.Id, out var id) || !catalog.TryGet(id, out var exercise))
        {
            found.Add(new(Rules.UnknownExercise, FindingPath.Root["Items"][index]["Exercise"], $"{catalog.Missing(entry.Id, hints)} Name an exercise of the catalog."));
            return null;
        }

        if (entry.Exercise is not null && entry.Exercise != exercise)
        {
            found.Add(new(Rules.UnknownExercise, FindingPath.Root["Items"][index]["Exercise"], $"This '{id}' is not the one in the catalog; extend the catalog with it first."));
            return null;
        }

        if (entry.Level < 1 || entry.Level > exercise.Levels.Count)
        {
            var levels = exercise.Levels.Count == 0 ? "the exercise has none, so leave it out" : $"expected 1 to {exercise.Levels.Count.ToString(CultureInfo.InvariantCulture)}, the easiest first";
            found.Add(new(Rules.UnknownLevel, FindingPath.Root["Items"][index]["Level"], string.Create(CultureInfo.InvariantCulture, $"'{id}' has no level {entry.Level}; {levels}.")));
            return null;
        }

        if (exercise.Id != id) found.Add(new(Rules.ReplacedExercise, FindingPath.Root["Items"][index]["Exercise"], $"'{id}' has been replaced by '{exercise.Id}', which is taken."));
        return entry.DoseProblem is null ? exercise : null;
    }

    /// <summary>The finding with its place among all entries, not only those whose exercise is known.</summary>
    private static Finding InEntries(Finding finding, List<(int Index, Entry Entry, Exercise Exercise)> known)
    {
        if (finding.Path.Parts.ToArray() is not [("items", _), (null, var index), .. var rest]) return finding;
        var item = FindingPath.Root["Items"][known[index].Index];
        return new(finding.Rule, rest.Aggregate(item, (path, part) => part.Name is { } name ? path.Member(name) : path[part.Index]), finding.Message);
    }

    private sealed record Entry(string Id, Exercise? Exercise, Dose? Dose, string? DoseProblem, string? Note, Position? Position)
    {
        public bool IsExact { get; init; }

        public int? Level { get; init; }

        public RoutineItem ToItem(Exercise exercise, Position position, Sides sides)
        {
            var asked = exercise.SidesFor(sides);
            var dose = Dose switch
            {
                null => exercise.DefaultDose.For(asked),
                { Sides: Sides.Together } when !IsExact => Dose.For(asked),
                _ => Dose,
            };
            return new(exercise, dose, position, Note, Level is { } level ? exercise.Levels[level - 1] : null);
        }
    }
}
