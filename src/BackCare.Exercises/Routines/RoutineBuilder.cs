using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Puts a routine together, exercise by exercise, and hands it over only when it is valid.</summary>
/// <remarks>
/// Adding refuses nothing; <see cref="Build"/> and <see cref="TryBuild"/> report everything at once. The builder can be used again
/// after that: what it has built does not change. Not thread-safe.
/// </remarks>
public sealed class RoutineBuilder
{
    private readonly ExerciseCatalog? catalog;
    private readonly List<Entry> entries = [];
    private readonly List<Demand> avoided = [];
    private readonly Language language;
    private string name;
    private int rounds = 1;
    private SideWish sides;
    private bool allowsRepeats;

    /// <summary>A builder for a routine with exercises of the catalog.</summary>
    public RoutineBuilder(string name, ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(catalog);
        (this.name, this.catalog, language) = (name, catalog, catalog.Language);
    }

    /// <summary>A builder with all that a routine has.</summary>
    /// <param name="routine">The routine.</param>
    /// <param name="catalog">Where its exercises are; without one, they are taken as they are.</param>
    internal RoutineBuilder(Routine routine, ExerciseCatalog? catalog)
    {
        (this.catalog, name, rounds, sides, allowsRepeats) = (catalog, routine.Name, routine.Rounds, routine.Sides, routine.AllowsRepeats);
        language = catalog?.Language ?? routine.Language;
        entries.AddRange(routine.Items.Select(item => new Entry(item, routine.Avoided)));
        avoided.AddRange(routine.Avoided);
    }

    /// <summary>Adds an exercise at the end.</summary>
    /// <param name="id">The exercise's id in the catalog.</param>
    /// <param name="dose">The dose as text, such as "2 x 15, hold 5 s"; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. Without a side it is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    /// <param name="level">The level, from 1, the easiest first; <see langword="null"/>: the easiest in the position.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why; <see langword="null"/>: such a dose is an error.</param>
    public RoutineBuilder Add(string id, string? dose = null, string? note = null, Position? position = null, int? level = null, DoseDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Add(new Entry(id, note, position, level, decision).WithDose(dose));
    }

    /// <summary>Adds an exercise at the end.</summary>
    /// <param name="id">The exercise's id in the catalog.</param>
    /// <param name="dose">The dose. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    /// <param name="level">The level, from 1, the easiest first; <see langword="null"/>: the easiest in the position.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why; <see langword="null"/>: such a dose is an error.</param>
    public RoutineBuilder Add(string id, Dose dose, string? note = null, Position? position = null, int? level = null, DoseDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(dose);
        return Add(new Entry(id, note, position, level, decision) { Dose = dose });
    }

    /// <summary>Adds an exercise of the catalog at the end.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">The dose; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    /// <param name="level">The level, from 1, the easiest first; <see langword="null"/>: the easiest in the position.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why; <see langword="null"/>: such a dose is an error.</param>
    public RoutineBuilder Add(Exercise exercise, Dose? dose = null, string? note = null, Position? position = null, int? level = null, DoseDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return Add(new Entry(exercise.Id.Value, note, position, level, decision) { Exercise = exercise, Dose = dose });
    }

    /// <summary>Gives the routine another name.</summary>
    public RoutineBuilder Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        this.name = name;
        return this;
    }

    /// <summary>Takes out the exercise at a place.</summary>
    /// <param name="index">From 0, in the order in which they stand.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder RemoveAt(int index)
    {
        CheckPlace(index, nameof(index));
        entries.RemoveAt(index);
        return this;
    }

    /// <summary>Puts an exercise at another place.</summary>
    /// <param name="from">Where it is, from 0.</param>
    /// <param name="to">Where it will be, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder Move(int from, int to)
    {
        CheckPlace(from, nameof(from));
        CheckPlace(to, nameof(to));
        var entry = entries[from];
        entries.RemoveAt(from);
        entries.Insert(to, entry);
        return this;
    }

    /// <summary>Gives an exercise another dose, and takes back an earlier decision on its dose.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="dose">The dose as text, such as "2 x 15, hold 5 s"; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. Without a side it is for all sides asked for.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why; <see langword="null"/>: such a dose is an error.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder SetDose(int index, string? dose, DoseDecision? decision = null) => Set(index, entry => entry.WithDose(dose) with { Decision = decision });

    /// <summary>Gives an exercise another dose, and takes back an earlier decision on its dose.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="dose">The dose. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why; <see langword="null"/>: such a dose is an error.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder SetDose(int index, Dose dose, DoseDecision? decision = null)
    {
        ArgumentNullException.ThrowIfNull(dose);
        return Set(index, entry => entry with { Dose = dose, DoseProblem = null, IsExact = false, Decision = decision });
    }

    /// <summary>Puts an exercise at another level, in the start position of that level.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="level">The level, from 1, the easiest first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder SetLevel(int index, int level) => Set(index, entry => entry with { Level = level, FollowsLevel = true });

    /// <summary>Puts an exercise into another start position, at the easiest level there.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="position">The position; <see langword="null"/>: the one that makes the fewest changes.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder SetPosition(int index, Position? position) => Set(index, entry => entry with { Position = position, Level = null, FollowsLevel = false });

    /// <summary>Gives an exercise another note.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="note">The note; <see langword="null"/>: none.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public RoutineBuilder SetNote(int index, string? note) => Set(index, entry => entry with { Note = note });

    /// <summary>Says how often the whole routine is done: all exercises in order, then all of them again from the first. Once, when nothing is said.</summary>
    /// <param name="rounds">From 1 to <see cref="Routine.MostRounds"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public RoutineBuilder InRounds(int rounds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rounds, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rounds, Routine.MostRounds);
        this.rounds = rounds;
        return this;
    }

    /// <summary>Says what to do with exercises that have sides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The wish is not defined.</exception>
    public RoutineBuilder For(SideWish sides)
    {
        if (!Enum.IsDefined(sides)) throw new ArgumentOutOfRangeException(nameof(sides), sides, $"Expected one of {string.Join(", ", Enum.GetNames<SideWish>())}.");
        if (sides == this.sides) return this;
        this.sides = sides;
        for (var i = 0; i < entries.Count; i++) entries[i] = entries[i].ForAnySides();
        return this;
    }

    /// <summary>Names demands to avoid: an exercise that makes one of them is an error, and so is a demand that is neither known nor declared in the catalog.</summary>
    public RoutineBuilder Avoiding(params IEnumerable<Demand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        avoided.AddRange(ValueList<Demand>.Copy(demands).Except(avoided));
        return this;
    }

    /// <summary>Lets an exercise come more than once, as in a circuit; otherwise that is an error.</summary>
    public RoutineBuilder AllowRepeats(bool allow = true)
    {
        allowsRepeats = allow;
        return this;
    }

    /// <summary>The routine.</summary>
    /// <exception cref="InvalidRoutineException">The routine has errors; the exception carries every finding.</exception>
    public Routine Build() => TryBuild(out var routine, out var findings) ? routine : throw new InvalidRoutineException(findings);

    /// <summary>The routine, unless it has errors; the findings in either case, warnings and infos included.</summary>
    public bool TryBuild([NotNullWhen(true)] out Routine? routine, out FindingReport findings)
    {
        var (found, hints) = (new List<Finding>(), new Hints());
        var known = new List<(int Index, Entry Entry, Exercise Exercise)>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (Find(entries[i], i, found, hints) is { } exercise) known.Add((i, entries[i], exercise));
        }

        var avoided = Declared(found, hints);
        var positions = Placement.Choose([.. known.Select(item => item.Entry.PositionsFor(item.Exercise, avoided))], comesBack: rounds > 1);
        routine = new(name, known.Select((item, i) => item.Entry.ToItem(item.Exercise, positions[i], sides, avoided)), rounds, sides, avoided, allowsRepeats, language);
        foreach (var finding in routine.Validate())
        {
            if (finding.Rule != Rules.EmptyRoutine || entries.Count == 0) found.Add(InEntries(finding, known));
        }

        findings = new(found);
        if (findings.HasErrors) routine = null;
        return routine is not null;
    }

    /// <summary>Adds a dose as it stands in a document: nothing is filled in.</summary>
    internal void AddExactly(ExerciseId id, Dose dose, Position position, string? note = null, int? level = null, DoseDecision? decision = null) =>
        Add(new Entry(id.Value, note, position, level, decision) { Dose = dose, IsExact = true });

    private RoutineBuilder Add(Entry entry)
    {
        entries.Add(entry);
        return this;
    }

    private RoutineBuilder Set(int index, Func<Entry, Entry> change)
    {
        CheckPlace(index, nameof(index));
        entries[index] = change(entries[index]);
        return this;
    }

    private void CheckPlace(int index, string parameter)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, entries.Count, parameter);
    }

    /// <summary>The demands to avoid as the catalog declares them, and a finding for each that it does not know.</summary>
    private List<Demand> Declared(List<Finding> found, Hints hints)
    {
        if (catalog is null) return avoided;
        var declared = new List<Demand>();
        for (var i = 0; i < avoided.Count; i++)
        {
            if (catalog.Vocabulary.Find(avoided[i]) is { } demand) declared.Add(demand);
            else found.Add(new(Rules.UnknownWord, FindingPath.Root["Avoided"][i], catalog.Vocabulary.Unknown(avoided[i], hints, language)));
        }

        return declared;
    }

    /// <summary>The exercise of an entry whose dose can be read; null and a finding otherwise.</summary>
    private Exercise? Find(Entry entry, int index, List<Finding> found, Hints hints)
    {
        var path = FindingPath.Root["Items"][index];
        if (entry.DoseProblem is not null) found.Add(new(Rules.UnreadableDose, path["Dose"], entry.DoseProblem));
        var exercise = catalog is null ? Checked(entry, path, found) : InCatalog(catalog, entry, path, found, hints);
        if (exercise is null) return null;
        if (entry.Level < 1 || entry.Level > exercise.Levels.Count)
        {
            found.Add(new(Rules.UnknownLevel, path["Level"], exercise.Levels.Count == 0
                ? language.Message($"{RuleCodes.UnknownLevel}.none", ("exercise", exercise.Id), ("level", entry.Level))
                : language.Message(RuleCodes.UnknownLevel, ("exercise", exercise.Id), ("level", entry.Level), ("most", exercise.Levels.Count))));
            return null;
        }

        return entry.DoseProblem is null ? exercise : null;
    }

    private static Exercise? InCatalog(ExerciseCatalog catalog, Entry entry, FindingPath path, List<Finding> found, Hints hints)
    {
        if (!ExerciseId.TryParse(entry.Id, out var id) || !catalog.TryGet(id, out var exercise))
        {
            found.Add(new(Rules.UnknownExercise, path["Exercise"], catalog.UnknownExercise(entry.Id, hints)));
            return null;
        }

        if (entry.Exercise is not null && entry.Exercise != exercise)
        {
            found.Add(new(Rules.UnknownExercise, path["Exercise"], catalog.Language.Message($"{RuleCodes.UnknownExercise}.not-the-same", ("exercise", id))));
            return null;
        }

        if (exercise.Id != id) found.Add(new(Rules.ReplacedExercise, path["Exercise"], catalog.Language.Message(RuleCodes.ReplacedExercise, ("exercise", id), ("by", exercise.Id))));
        return exercise;
    }

    /// <summary>The exercise as it is, unless it has errors itself.</summary>
    private static Exercise? Checked(Entry entry, FindingPath path, List<Finding> found)
    {
        if (entry.IsOfRoutine) return entry.Exercise;
        Finding[] errors = [.. ExerciseCheck.Findings(entry.Exercise!).Where(finding => finding.Severity == FindingSeverity.Error)];
        found.AddRange(errors.Select(finding => finding.Under(path["Exercise"])));
        return errors.Length == 0 ? entry.Exercise : null;
    }

    /// <summary>The finding with its place among all entries, not only those whose exercise is known.</summary>
    private static Finding InEntries(Finding finding, List<(int Index, Entry Entry, Exercise Exercise)> known)
    {
        if (finding.Path.Parts.ToArray() is not [("items", _), (null, var index), .. var rest]) return finding;
        var item = FindingPath.Root["Items"][known[index].Index];
        return new(finding.Rule, rest.Aggregate(item, (path, part) => part.Name is { } name ? path.Member(name) : path[part.Index]), new(finding.Message, finding.Arguments));
    }

    private sealed record Entry(string Id, string? Note, Position? Position, int? Level, DoseDecision? Decision)
    {
        public Entry(RoutineItem item, IReadOnlyCollection<Demand> avoided) : this(item.Exercise.Id.Value, item.Note, item.Position, item.LevelNumber(avoided), item.Decision)
        {
            (Exercise, Dose, IsExact, IsOfRoutine) = (item.Exercise, item.Dose, true, true);
        }

        public Exercise? Exercise { get; init; }

        public Dose? Dose { get; init; }

        public string? DoseProblem { get; init; }

        /// <summary>Whether the sides of the dose are kept as they are.</summary>
        public bool IsExact { get; init; }

        /// <summary>Whether the exercise comes from a routine, so that it is sound.</summary>
        public bool IsOfRoutine { get; init; }

        /// <summary>Whether the start position of the level takes precedence over <see cref="Position"/>.</summary>
        public bool FollowsLevel { get; init; }

        public Entry WithDose(string? dose)
        {
            if (dose is null) return this with { Dose = null, DoseProblem = null, IsExact = false };
            return Exercises.Dose.TryParse(dose, out var read, out var problem)
                ? this with { Dose = read, DoseProblem = null, IsExact = false }
                : this with { Dose = null, DoseProblem = problem, IsExact = false };
        }

        /// <summary>An entry of a routine with its dose for whatever sides are asked for; a dose that was given here keeps the sides that it names.</summary>
        public Entry ForAnySides() => IsOfRoutine && IsExact ? this with { Dose = Dose!.For(Sides.Together), IsExact = false } : this;

        /// <summary>The positions to choose from.</summary>
        public IReadOnlyList<Position> PositionsFor(Exercise exercise, IReadOnlyCollection<Demand> avoided)
        {
            var ofLevel = Level is { } level ? exercise.Levels[level - 1].Position : null;
            if ((FollowsLevel ? ofLevel ?? Position : Position ?? ofLevel) is { } wanted) return [wanted];
            if (Level is not null) return exercise.Positions;

            // Where every level asks for something to be avoided, the easiest one is taken, and its demand is then a finding.
            return exercise.StartPositions([], avoided) is { Count: > 0 } positions ? positions : exercise.StartPositions([], []);
        }

        public RoutineItem ToItem(Exercise exercise, Position position, SideWish sides, IReadOnlyCollection<Demand> avoided)
        {
            var asked = exercise.SidesFor(sides);
            var dose = Dose switch
            {
                null => exercise.DefaultDose.For(asked),
                { Sides: Sides.Together } when !IsExact => Dose.For(asked),
                _ => Dose,
            };
            var level = Level is { } number ? exercise.Levels[number - 1] : exercise.EasiestLevel(position, avoided) ?? exercise.EasiestLevel(position, []);
            return new(exercise, dose, position, level, Note, Decision);
        }
    }
}
