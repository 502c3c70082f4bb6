using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>Exercises in order, each with its dose. Immutable. It has no errors: the builder, the generator and the reader refuse to make a routine with one.</summary>
/// <remarks>Thread-safe.</remarks>
[JsonConverter(typeof(RoutineJsonConverter))]
[DebuggerDisplay("{Name}, {Items.Count} exercises, {Duration}")]
public sealed record Routine
{
    /// <summary>The longest duration of a routine: one day.</summary>
    public static readonly TimeSpan LongestDuration = TimeSpan.FromDays(1);

    /// <summary>The highest number of <see cref="Rounds"/>: 10.</summary>
    public const int MostRounds = 10;

    internal Routine(string name, IEnumerable<RoutineItem> items, int rounds, SideWish sides, IEnumerable<Demand> avoided, bool allowsRepeats, Language language)
    {
        Language = language;
        (Name, Items, Rounds, Sides, Avoided, AllowsRepeats) = (name, ValueList<RoutineItem>.Copy(items), rounds, sides, ValueList<Demand>.Copy(avoided), allowsRepeats);
    }

    /// <summary>The name to show.</summary>
    public string Name { get; }

    /// <summary>The language that its findings, pages and cues are in: that of the catalog that it was made from. Documents do not keep it.</summary>
    public Language Language { get; }

    /// <summary>The exercises, in the order in which they are done.</summary>
    public IReadOnlyList<RoutineItem> Items { get; }

    /// <summary>How often the whole routine is done: all exercises in order, then all of them again from the first. From 1, which is the default, to <see cref="MostRounds"/>.</summary>
    /// <remarks>The dose of an item is for one round.</remarks>
    public int Rounds { get; }

    /// <summary>What the routine was asked to do with exercises that have sides.</summary>
    public SideWish Sides { get; }

    /// <summary>Whether an exercise may come more than once, as in a circuit.</summary>
    public bool AllowsRepeats { get; }

    /// <summary>The demands that the routine was asked to avoid: none of its exercises has one.</summary>
    public IReadOnlyList<Demand> Avoided { get; }

    /// <summary>The duration, also of a routine that is too long to be valid; a <see cref="TimeSpan"/> could not hold all that a document can ask for.</summary>
    internal long Seconds => (Rounds * Items.Sum(item => WholeSeconds.Of(item.Duration))) + (PositionChanges * WholeSeconds.Of(Assumed.ChangePosition));

    internal bool IsTooLong => Seconds > WholeSeconds.Of(LongestDuration);

    /// <summary>How long the routine takes: all rounds, getting ready, all sides, switches, rests and changes of position included. At most <see cref="LongestDuration"/>.</summary>
    /// <remarks>Where no source gives a figure, <see cref="Assumed"/> does.</remarks>
    public TimeSpan Duration => WholeSeconds.ToDuration(Seconds);

    /// <summary>How often an exercise starts in another position than the one before it, in all rounds and between them.</summary>
    public int PositionChanges =>
        (Rounds * Items.Zip(Items.Skip(1)).Count(pair => pair.First.Position != pair.Second.Position))
        + (Items is [var first, .., var last] && first.Position != last.Position ? Rounds - 1 : 0);

    /// <summary>The precautions of all its exercises at their levels, each once, in the order of the demands.</summary>
    public IEnumerable<Precaution> Precautions => Items.SelectMany(item => item.Demands).Distinct().Order().Select(GuidanceCatalog.Default.In(Language).For);

    /// <summary>A builder with all that this routine has, to change it step by step.</summary>
    /// <param name="catalog">Where the builder finds exercises that are added; it holds those of this routine as well.</param>
    public RoutineBuilder ToBuilder(ExerciseCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new(this, catalog);
    }

    /// <summary>The routine under another name.</summary>
    /// <exception cref="InvalidRoutineException">The name is blank.</exception>
    public Routine WithName(string name) => Edited(builder => builder.Rename(name));

    /// <summary>The routine done another number of times through.</summary>
    /// <param name="rounds">From 1 to <see cref="MostRounds"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    /// <exception cref="InvalidRoutineException">So many rounds take longer than <see cref="LongestDuration"/>.</exception>
    public Routine WithRounds(int rounds) => Edited(builder => builder.InRounds(rounds));

    /// <summary>The routine with one more exercise at its end.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="dose">The dose; <see langword="null"/>: <see cref="Exercise.DefaultDose"/>. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="note">A note for whoever does the routine.</param>
    /// <param name="position">The start position; <see langword="null"/>: the one that makes the fewest changes.</param>
    /// <param name="level">The level, from 1, the easiest first; <see langword="null"/>: the easiest.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why.</param>
    /// <exception cref="InvalidRoutineException">The exercise or the routine with it has errors.</exception>
    public Routine WithAdded(Exercise exercise, Dose? dose = null, string? note = null, Position? position = null, int? level = null, DoseDecision? decision = null) =>
        Edited(builder => builder.Add(exercise, dose, note, position, level, decision));

    /// <summary>The routine without the exercise at a place.</summary>
    /// <param name="index">From 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidRoutineException">It was the only one.</exception>
    public Routine Without(int index) => Edited(builder => builder.RemoveAt(index));

    /// <summary>The routine with one exercise at another place.</summary>
    /// <param name="from">Where it is, from 0.</param>
    /// <param name="to">Where it will be, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public Routine WithMoved(int from, int to) => Edited(builder => builder.Move(from, to));

    /// <summary>The routine with another dose of one exercise.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="dose">The dose. One for <see cref="Sides.Together"/> of a sided exercise is for all sides asked for.</param>
    /// <param name="decision">Who decided on a dose that no source states, and why.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidRoutineException">The dose is outside of every cited range and nobody decided on it, or is for sides not asked for.</exception>
    public Routine WithDose(int index, Dose dose, DoseDecision? decision = null) => Edited(builder => builder.SetDose(index, dose, decision));

    /// <summary>The routine with one exercise at another level, in the start position of that level.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="level">The level, from 1, the easiest first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidRoutineException">The exercise has no such level.</exception>
    public Routine WithLevel(int index, int level) => Edited(builder => builder.SetLevel(index, level));

    /// <summary>The routine with another note on one exercise.</summary>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="note">The note; <see langword="null"/>: none.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    /// <exception cref="InvalidRoutineException">The note is blank.</exception>
    public Routine WithNote(int index, string? note) => Edited(builder => builder.SetNote(index, note));

    /// <summary>What could take the place of one exercise, the nearest first; none when nothing in the catalog shares an area with it.</summary>
    /// <remarks>
    /// Nearer is, in this order: more shared areas, the same kind, held or moving alike, the same position, a time closer to the
    /// one it replaces, the order of ids. Exercises of the routine and those with a demand that it avoids are left out.
    /// </remarks>
    /// <param name="id">The exercise to be replaced; where it comes twice, the first one.</param>
    /// <param name="catalog">Where to look.</param>
    /// <param name="atHand">The equipment at hand; <see langword="null"/>: any.</param>
    /// <exception cref="KeyNotFoundException">The routine does not have the exercise.</exception>
    public IReadOnlyList<Swap> Swaps(ExerciseId id, ExerciseCatalog catalog, IReadOnlyCollection<Equipment>? atHand = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Swap.Of(this, Find(id), catalog, atHand);
    }

    /// <summary>What could take the place of the exercise at a place, the nearest first.</summary>
    /// <inheritdoc cref="Swaps(ExerciseId, ExerciseCatalog, IReadOnlyCollection{Equipment})"/>
    /// <param name="index">The place of the exercise, from 0.</param>
    /// <param name="catalog">Where to look.</param>
    /// <param name="atHand">The equipment at hand; <see langword="null"/>: any.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public IReadOnlyList<Swap> Swaps(int index, ExerciseCatalog catalog, IReadOnlyCollection<Equipment>? atHand = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Items.Count);
        ArgumentNullException.ThrowIfNull(catalog);
        return Swap.Of(this, Items[index], catalog, atHand);
    }

    /// <summary>The routine with one exercise at its next easier level that asks for nothing to be avoided; where it comes twice, the first one.</summary>
    /// <exception cref="KeyNotFoundException">The routine does not have the exercise.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such level (<see cref="RoutineItem.Easier"/> is the next one, whatever it asks for). Or it starts in another position, and getting there makes the routine too long.
    /// </exception>
    public Routine Easier(ExerciseId id) => AtLevel(id, item => item.EasierLevels, "easier");

    /// <summary>
    /// The routine with one exercise at its next harder level that asks for nothing to be avoided: for when the present level is too little. Where it comes
    /// twice, the first one.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The routine does not have the exercise.</exception>
    /// <exception cref="InvalidOperationException">
    /// There is no such level (<see cref="RoutineItem.Harder"/> is the next one, whatever it asks for). Or it starts in another position, and getting there makes the routine too long.
    /// </exception>
    public Routine Harder(ExerciseId id) => AtLevel(id, item => item.HarderLevels, "harder");

    /// <summary>What is unwise in the routine, or worth knowing. A routine has no errors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The age group is not defined.</exception>
    public FindingReport Validate(AgeGroup ageGroup = AgeGroup.Adult) =>
        new(RoutineCheck.Findings(this, ageGroup));

    /// <summary>The routine as a JSON document, which <see cref="Read(Stream, ExerciseCatalog)"/> reads back to an equal one. Lines end with a line feed.</summary>
    /// <remarks>The document names exercises by their ids and holds no timestamps: an equal routine makes the same bytes.</remarks>
    public string ToJson() => RoutineFormat.Write(this);

    /// <summary>A routine from a JSON document in UTF-8, with its exercises from the catalog.</summary>
    /// <param name="document">Read from where it stands to its end, at most 64 MiB, and left open.</param>
    /// <param name="catalog">The catalog that holds the exercises.</param>
    /// <exception cref="InvalidRoutineException">The document is not valid; every finding has its path, line and code.</exception>
    public static Routine Read(Stream document, ExerciseCatalog catalog) => RoutineFormat.Read(DocumentSource.Of(document), catalog);

    /// <summary>A routine from a JSON text, with its exercises from the catalog.</summary>
    /// <exception cref="InvalidRoutineException">The document is not valid; every finding has its path, line and code.</exception>
    public static Routine Read(string json, ExerciseCatalog catalog) => RoutineFormat.Read(DocumentSource.Of(json), catalog);

    /// <summary>The JSON Schema of routine documents, for editors and other languages.</summary>
    public static string JsonSchema() => DocumentSchema.Text(RoutineJsonContext.Default.RoutineDocument, "routine");

    /// <summary>The name, with the rounds when there are more than one, then one exercise a line.</summary>
    public override string ToString() =>
        string.Join('\n', Items.Select(item => item.ToString()).Prepend(Rounds == 1 ? Name : string.Create(CultureInfo.InvariantCulture, $"{Name} ({Rounds} rounds)")));

    /// <summary>The same routine with other items, which are sound by themselves and in it.</summary>
    internal Routine With(IEnumerable<RoutineItem> items) => With(items, Rounds);

    /// <summary>What is done on days without strengthening; it may be empty.</summary>
    internal Routine WithoutStrengthening() => With(Items.Where(item => item.Exercise.Kind != ExerciseKind.Strengthening));

    /// <summary>The same routine with other items, which are sound by themselves and in it, and not more rounds.</summary>
    internal Routine With(IEnumerable<RoutineItem> items, int rounds) => new(Name, items, rounds, Sides, Avoided, AllowsRepeats, Language);

    internal Routine Replacing(RoutineItem old, RoutineItem item) => With(Items.Select(other => ReferenceEquals(other, old) ? item : other));

    private Routine Edited(Action<RoutineBuilder> edit)
    {
        var builder = new RoutineBuilder(this, catalog: null);
        edit(builder);
        return builder.Build();
    }

    private Routine AtLevel(ExerciseId id, Func<RoutineItem, IEnumerable<Level>> nearestFirst, string what)
    {
        var item = Find(id);
        var levels = nearestFirst(item).ToArray();
        if (levels.FirstOrDefault(level => level.Avoids(Avoided)) is { } level)
        {
            var changed = Replacing(item, item with { Level = level, Position = level.Position ?? item.Position });
            return changed.IsTooLong ? throw new InvalidOperationException($"With '{id}' at its {what} level the routine takes longer than a day; shorten it first.") : changed;
        }

        if (item.Level is null) throw new InvalidOperationException($"'{id}' has no levels.");
        var named = Excerpt.List(ValueList<string>.Of(item.Exercise.Levels, other => Excerpt.Of(other.Name)));
        throw new InvalidOperationException(levels.Length == 0
            ? $"'{id}' has no {what} level than '{Excerpt.Of(item.Level.Name)}'; its levels are {named}."
            : $"Each {what} level of '{id}' than '{Excerpt.Of(item.Level.Name)}' asks for something to be avoided; its levels are {named}.");
    }

    private RoutineItem Find(ExerciseId id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Items.FirstOrDefault(item => item.Exercise.Id == id)
            ?? throw new KeyNotFoundException($"There is no exercise '{id}' in the routine{Nearest.Hint(id.Value, Items.Select(item => item.Exercise.Id.Value))}");
    }
}
