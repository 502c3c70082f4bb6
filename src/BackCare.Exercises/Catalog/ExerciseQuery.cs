using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises;

/// <summary>The exercises of a catalog that meet every requirement, in the order of their ids. Immutable; each call returns a query of its own.</summary>
/// <remarks>
/// Words inside one call are alternatives, calls add up: <c>In(Standing, SittingOnChair)</c> takes either position,
/// <c>In(Standing).OfKind(Stretch)</c> asks for both. A call without words asks for nothing; only <see cref="With"/> then says that
/// nothing is at hand. No match is an empty result, and <see cref="Explain"/> says which call left nothing. A query searches on first use and keeps
/// what it found: enumerating it again costs no search and, with <c>foreach</c>, no memory. Thread-safe.
/// </remarks>
public sealed class ExerciseQuery : IEnumerable<Exercise>
{
    private readonly ExerciseCatalog catalog;
    private readonly Filter[] filters;
    private readonly ValueList<Equipment>? atHand;
    private readonly ValueList<ValueList<Position>> positions;
    private readonly ValueList<Demand> avoided;
    private readonly Lazy<Exercise[]> found;

    internal ExerciseQuery(ExerciseCatalog catalog) : this(catalog, [], atHand: null, ValueList<ValueList<Position>>.Empty, ValueList<Demand>.Empty)
    {
    }

    private ExerciseQuery(ExerciseCatalog catalog, Filter[] filters, ValueList<Equipment>? atHand, ValueList<ValueList<Position>> positions, ValueList<Demand> avoided)
    {
        (this.catalog, this.filters, this.atHand, this.positions, this.avoided) = (catalog, filters, atHand, positions, avoided);
        found = new(Find);
    }

    private bool SitsOnChair => positions.Any(wanted => wanted.Has(Position.SittingOnChair));

    /// <summary>Exercises with a primary or secondary area that is one of these or lies inside one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An area is not defined.</exception>
    public ExerciseQuery Targeting(params IEnumerable<TargetArea> areas) =>
        AnyOf(Requirement.Area, areas, static (exercise, area) => exercise.Targets(area));

    /// <summary>Exercises with a primary or secondary muscle that is one of these or a part of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A muscle is not defined.</exception>
    public ExerciseQuery Working(params IEnumerable<Muscle> muscles) =>
        AnyOf(Requirement.Muscle, muscles, static (exercise, muscle) => exercise.Works(muscle));

    /// <summary>Exercises that can start in one of these positions. <see cref="Position.SittingOnChair"/> implies that <see cref="Equipment.Chair"/> is at hand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not defined.</exception>
    public ExerciseQuery In(params IEnumerable<Position> positions)
    {
        ArgumentNullException.ThrowIfNull(positions);
        var wanted = ValueList<Position>.Copy(positions);
        if (wanted.Count == 0) return this;
        var all = ValueList<ValueList<Position>>.Copy(this.positions.Append(wanted));
        var filter = FilterOf(Requirement.Position, wanted, static (exercise, position) => exercise.Positions.Has(position), nameof(positions)) with
        {
            AtOneLevel = AtOneLevel(all, avoided),
        };
        var query = new ExerciseQuery(catalog, [.. filters, filter], atHand, all, avoided);
        return wanted.Has(Position.SittingOnChair) ? query.Having(atHand) : query;
    }

    /// <summary>
    /// Exercises that need nothing but these items; stand-ins count, and a chair where <see cref="In"/> names <see cref="Position.SittingOnChair"/>. Items of
    /// several calls add up; without items, exercises that need none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">An item is neither known nor declared in the catalog.</exception>
    public ExerciseQuery With(params IEnumerable<Equipment> atHand)
    {
        ArgumentNullException.ThrowIfNull(atHand);
        var items = ValueList<Equipment>.Copy(atHand);
        foreach (var item in items)
        {
            if (catalog.Vocabulary.Find(item) is null) throw new ArgumentOutOfRangeException(nameof(atHand), catalog.Vocabulary.Unknown(item, new(), Language.English).Text);
        }

        return Having(ValueList<Equipment>.Copy((this.atHand ?? ValueList<Equipment>.Empty).Union(items)));
    }

    /// <summary>Exercises of one of these kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not defined.</exception>
    public ExerciseQuery OfKind(params IEnumerable<ExerciseKind> kinds) =>
        AnyOf(Requirement.Kind, kinds, static (exercise, kind) => exercise.Kind == kind);

    /// <summary>Exercises that can be done without these demands. Where only some levels make one, the others stay in.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A demand is neither known nor declared in the catalog.</exception>
    public ExerciseQuery Avoiding(params IEnumerable<Demand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        var wanted = ValueList<Demand>.Copy(demands);
        foreach (var demand in wanted)
        {
            if (catalog.Vocabulary.Find(demand) is null) throw new ArgumentOutOfRangeException(nameof(demands), catalog.Vocabulary.Unknown(demand, new(), Language.English).Text);
        }

        var all = ValueList<Demand>.Copy(avoided.Union(wanted));
        var without = catalog.Index.All - catalog.Index.WithAny(Requirement.Demand, wanted, static (exercise, demand) => exercise.Demands.Has(demand));
        var filter = new Filter(Requirement.Demand, Names(wanted, demand => demand.Said(catalog.Language)), IsMet, catalog.Index.WhereLevelsDiffer(without, IsMet))
        {
            AtOneLevel = AtOneLevel(positions, all),
        };
        return new(catalog, [.. filters, filter], atHand, positions, all);

        bool IsMet(Exercise exercise) => !exercise.AsksForAny(wanted);
    }

    /// <summary>Exercises that use the sides of the body in one of these ways.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A laterality is not defined.</exception>
    public ExerciseQuery OfLaterality(params IEnumerable<Laterality> lateralities) =>
        AnyOf(Requirement.Laterality, lateralities, static (exercise, laterality) => exercise.Laterality == laterality);

    /// <summary>Exercises with a dose that one of these sources states.</summary>
    public ExerciseQuery CitedBy(params IEnumerable<SourceId> sources)
    {
        var cited = ValueList<SourceId>.Copy(sources);
        return cited.Count == 0 ? this : And(new(Requirement.Source, Names(cited, source => source.Value), exercise => exercise.Doses.Any(dose => cited.Contains(dose.Source))));
    }

    /// <summary>Exercises whose shortest cited dose fits in the time, all sides and getting ready included.</summary>
    public ExerciseQuery Fitting(TimeSpan time) => And(new(Requirement.Time, () => $"{time:c}", exercise => exercise.ShortestDuration <= time));

    /// <summary>Exercises whose name or alias contains the text; upper and lower case are alike, the same in every culture.</summary>
    public ExerciseQuery Named(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return And(new(Requirement.Name, () => $"'{text}'", exercise => exercise.IsNamed(text)));
    }

    /// <summary>Whether the exercise meets every requirement.</summary>
    public bool Matches(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return FirstUnmet(exercise) is null;
    }

    /// <summary>How many exercises each call leaves, in the order of the calls; for when a query finds less than expected.</summary>
    /// <remarks>A step that no exercise of the catalog meets says so.</remarks>
    public IReadOnlyList<QueryStep> Explain()
    {
        var steps = new List<QueryStep>(filters.Length);
        var numbers = catalog.Index.All;
        foreach (var filter in filters)
        {
            numbers = Left(filter, numbers);
            steps.Add(new(catalog.Language, filter.Requirement, filter.Wanted(), Meeting(filter, catalog.Index.All).Count(), numbers.Count()));
        }

        return ValueList<QueryStep>.Copy(steps);
    }

    /// <summary>Enumerates the exercises; <c>foreach</c> uses it and allocates nothing.</summary>
    public ImmutableArray<Exercise>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(found.Value).GetEnumerator();

    IEnumerator<Exercise> IEnumerable<Exercise>.GetEnumerator() => found.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => found.Value.AsEnumerable().GetEnumerator();

    /// <summary>The first requirement, in the order of the calls, that the exercise does not meet.</summary>
    internal Requirement? FirstUnmet(Exercise exercise)
    {
        foreach (var filter in filters)
        {
            if (!filter.IsMet(exercise) || filter.AtOneLevel?.Invoke(exercise) == false) return filter.Requirement;
        }

        return null;
    }

    /// <summary>Exercises whose id is not one of these.</summary>
    internal ExerciseQuery Excluding(IReadOnlyCollection<ExerciseId> ids) => And(new(Requirement.Id, Names(ids, id => id.Value), exercise => !ids.Has(exercise.Id)));

    private ExerciseQuery And(Filter filter) => new(catalog, [.. filters, filter], atHand, positions, avoided);

    /// <summary>The query with these items at hand instead of those that it had.</summary>
    private ExerciseQuery Having(ValueList<Equipment>? atHand)
    {
        if (atHand is null) return this;
        var items = SitsOnChair ? ValueList<Equipment>.Copy(atHand.Append(Equipment.Chair).Distinct()) : atHand;
        var filter = new Filter(Requirement.Equipment, Names(items, item => item.Said(catalog.Language)), exercise => exercise.IsDoableWith(items), catalog.Index.DoableWith(items));
        var place = Array.FindIndex(filters, before => before.Requirement == Requirement.Equipment);
        return new(catalog, place < 0 ? [.. filters, filter] : [.. filters[..place], filter, .. filters[(place + 1)..]], atHand, positions, avoided);
    }

    private Exercise[] Find()
    {
        var (numbers, exercises) = (catalog.Index.All, new List<Exercise>());
        foreach (var filter in filters) numbers = Left(filter, numbers);
        foreach (var number in numbers) exercises.Add(catalog.Exercises[number]);
        return exercises.ToArray();
    }

    /// <summary>The exercises among these that meet the filter.</summary>
    private BitSet Meeting(Filter filter, BitSet numbers)
    {
        var exercises = catalog.Exercises;
        return filter.Met is null ? new(exercises.Count, numbers.Where(number => filter.IsMet(exercises[number]))) : numbers & filter.Met;
    }

    /// <summary>The exercises among these that meet the filter, and at one level all that was asked for of levels up to then.</summary>
    private BitSet Left(Filter filter, BitSet numbers)
    {
        var left = Meeting(filter, numbers);
        return filter.AtOneLevel is { } atOneLevel ? catalog.Index.WhereLevelsDiffer(left, atOneLevel) : left;
    }

    /// <summary>Whether one level of an exercise makes none of the demands and starts as each call asks; null when the calls have nothing to do with one another.</summary>
    private static Func<Exercise, bool>? AtOneLevel(ValueList<ValueList<Position>> positions, ValueList<Demand> avoided) =>
        avoided.Count == 0 ? null : exercise => !exercise.AsksForAny(avoided) && positions.All(wanted => exercise.StartPositions(wanted, avoided).Count > 0);

    private ExerciseQuery AnyOf<TWord>(
        Requirement requirement,
        IEnumerable<TWord> words,
        Func<Exercise, TWord, bool> meets,
        [CallerArgumentExpression(nameof(words))] string? parameter = null) where TWord : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words, parameter);
        var wanted = ValueList<TWord>.Copy(words);
        return wanted.Count == 0 ? this : And(FilterOf(requirement, wanted, meets, parameter));
    }

    private Filter FilterOf<TWord>(Requirement requirement, ValueList<TWord> wanted, Func<Exercise, TWord, bool> meets, string? parameter) where TWord : struct, Enum
    {
        for (var i = 0; i < wanted.Count; i++)
        {
            var word = wanted[i];
            if (!Enum.IsDefined(word)) throw new ArgumentOutOfRangeException(parameter, word, $"Expected one of {Excerpt.List(Enum.GetNames<TWord>())}.");
        }

        return new(
            requirement,
            Names(wanted, catalog.Language.Word),
            exercise => wanted.AnyWith((exercise, meets), static (word, with) => with.meets(with.exercise, word)),
            catalog.Index.WithAny(requirement, wanted, meets));
    }

    private Func<string> Names<TWord>(IReadOnlyCollection<TWord> words, Func<TWord, string> name) =>
        () => words.Count == 0 ? catalog.Language.Say("query.nothing") : catalog.Language.Or(words.Select(name));

    /// <summary>One call.</summary>
    /// <param name="Requirement">What it is about.</param>
    /// <param name="Wanted">What it asks for, in words.</param>
    /// <param name="IsMet">Whether an exercise meets it.</param>
    /// <param name="Met">The exercises of the catalog that do, where the index knows.</param>
    private sealed record Filter(Requirement Requirement, Func<string> Wanted, Func<Exercise, bool> IsMet, BitSet? Met = null)
    {
        /// <summary>Whether one level of an exercise meets this call and those before it together; null when levels make no difference.</summary>
        public Func<Exercise, bool>? AtOneLevel { get; init; }
    }
}
