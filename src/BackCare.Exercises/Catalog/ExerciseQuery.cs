using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace BackCare.Exercises;

/// <summary>The exercises of a catalog that meet every requirement, in the order of their ids. Immutable; each call returns a query of its own.</summary>
/// <remarks>
/// Words inside one call are alternatives, calls add up: <c>In(Standing, SittingOnChair)</c> takes either position,
/// <c>In(Standing).OfKind(Stretch)</c> asks for both. A call without words asks for nothing, but for <see cref="With"/>, where it
/// says that nothing is at hand. No match is an empty result. A query looks for its exercises when they are first asked for and
/// keeps them: going through a kept query again costs no search and, with <c>foreach</c>, no memory. Thread-safe.
/// </remarks>
public sealed class ExerciseQuery : IEnumerable<Exercise>
{
    private readonly ExerciseCatalog catalog;
    private readonly Criterion[] criteria;
    private readonly ValueList<Equipment>? atHand;
    private readonly Lazy<ImmutableArray<Exercise>> found;

    internal ExerciseQuery(ExerciseCatalog catalog, Criterion[]? criteria = null, ValueList<Equipment>? atHand = null)
    {
        (this.catalog, this.criteria, this.atHand) = (catalog, criteria ?? [], atHand);
        found = new(Find);
    }

    /// <summary>Exercises with a primary or secondary area that is one of these or lies inside one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An area is not defined.</exception>
    public ExerciseQuery Targeting(params IEnumerable<TargetArea> areas) =>
        AnyOf(Requirement.Area, areas, static (exercise, area) => exercise.Targets(area));

    /// <summary>Exercises that work one of these muscles, first of all or as well.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A muscle is not defined.</exception>
    public ExerciseQuery Working(params IEnumerable<Muscle> muscles) =>
        AnyOf(Requirement.Muscle, muscles, static (exercise, muscle) => exercise.Works(muscle));

    /// <summary>Exercises that can start in one of these positions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not defined.</exception>
    public ExerciseQuery In(params IEnumerable<Position> positions) =>
        AnyOf(Requirement.Position, positions, static (exercise, position) => exercise.Positions.Has(position));

    /// <summary>Exercises that need nothing but these items; stand-ins count. Items of several calls add up; without items, exercises that need none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An item is not defined.</exception>
    public ExerciseQuery With(params IEnumerable<Equipment> atHand)
    {
        var items = ValueList<Equipment>.Copy((this.atHand ?? ValueList<Equipment>.Empty).Union(Defined(atHand)));
        var others = criteria.Where(criterion => criterion.Requirement != Requirement.Equipment);
        return new(catalog, [.. others, new(Requirement.Equipment, exercise => exercise.IsDoableWith(items), catalog.Index.DoableWith(items))], items);
    }

    /// <summary>Exercises of one of these kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not defined.</exception>
    public ExerciseQuery OfKind(params IEnumerable<ExerciseKind> kinds) =>
        AnyOf(Requirement.Kind, kinds, static (exercise, kind) => exercise.Kind == kind);

    /// <summary>Exercises that make none of these demands.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A demand is not defined.</exception>
    public ExerciseQuery Avoiding(params IEnumerable<Demand> demands)
    {
        var avoided = Defined(demands);
        var without = catalog.Index.All - catalog.Index.WithAny(Requirement.Demand, avoided, static (exercise, demand) => exercise.Demands.Has(demand));
        return And(Requirement.Demand, exercise => !exercise.AsksForAny(avoided), without);
    }

    /// <summary>Exercises that use the sides of the body in one of these ways.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A laterality is not defined.</exception>
    public ExerciseQuery OfLaterality(params IEnumerable<Laterality> lateralities) =>
        AnyOf(Requirement.Laterality, lateralities, static (exercise, laterality) => exercise.Laterality == laterality);

    /// <summary>Exercises with a dose that one of these sources states.</summary>
    public ExerciseQuery CitedBy(params IEnumerable<SourceId> sources)
    {
        var cited = ValueList<SourceId>.Copy(sources);
        return cited.Count == 0 ? this : And(Requirement.Source, exercise => exercise.Doses.Any(dose => cited.Contains(dose.Source)));
    }

    /// <summary>Exercises that fit in the time with the smallest dose a source states, all sides and getting ready included.</summary>
    public ExerciseQuery Fitting(TimeSpan time) => And(Requirement.Time, exercise => exercise.ShortestDuration <= time);

    /// <summary>Exercises whose name or alias contains the text; upper and lower case are alike, the same in every culture.</summary>
    public ExerciseQuery Named(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return And(Requirement.Name, exercise => exercise.IsNamed(text));
    }

    /// <summary>Whether the exercise meets every requirement.</summary>
    public bool Matches(Exercise exercise)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        return FirstUnmet(exercise) is null;
    }

    /// <summary>Goes through the exercises; <c>foreach</c> calls it.</summary>
    public ImmutableArray<Exercise>.Enumerator GetEnumerator() => found.Value.GetEnumerator();

    IEnumerator<Exercise> IEnumerable<Exercise>.GetEnumerator() => found.Value.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => found.Value.AsEnumerable().GetEnumerator();

    /// <summary>The first requirement, in the order of the calls, that the exercise does not meet.</summary>
    internal Requirement? FirstUnmet(Exercise exercise)
    {
        foreach (var criterion in criteria)
        {
            if (!criterion.IsMet(exercise)) return criterion.Requirement;
        }

        return null;
    }

    internal ExerciseQuery And(Requirement requirement, Func<Exercise, bool> isMet, Bits? met = null) =>
        new(catalog, [.. criteria, new(requirement, isMet, met)], atHand);

    private ImmutableArray<Exercise> Find()
    {
        var exercises = catalog.Exercises;
        var numbers = catalog.Index.All;
        foreach (var (_, isMet, met) in criteria)
        {
            numbers = met is null ? new Bits(exercises.Count, numbers.Where(number => isMet(exercises[number]))) : numbers & met;
        }

        return [.. numbers.Select(number => exercises[number])];
    }

    private ExerciseQuery AnyOf<TWord>(
        Requirement requirement,
        IEnumerable<TWord> words,
        Func<Exercise, TWord, bool> meets,
        [CallerArgumentExpression(nameof(words))] string? name = null) where TWord : struct, Enum
    {
        var wanted = Defined(words, name);
        if (wanted.Count == 0) return this;
        return And(
            requirement,
            exercise => wanted.Any((exercise, meets), static (word, with) => with.meets(with.exercise, word)),
            catalog.Index.WithAny(requirement, wanted, meets));
    }

    private static ValueList<TWord> Defined<TWord>(IEnumerable<TWord> words, [CallerArgumentExpression(nameof(words))] string? name = null) where TWord : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words, name);
        var list = ValueList<TWord>.Copy(words);
        foreach (var word in list)
        {
            if (!Enum.IsDefined(word)) throw new ArgumentOutOfRangeException(name, word, $"Expected one of {Excerpt.List(Enum.GetNames<TWord>())}.");
        }

        return list;
    }

    /// <summary>One call: what it is about, whether an exercise meets it, and which exercises of the catalog do, where the index knows.</summary>
    internal readonly record struct Criterion(Requirement Requirement, Func<Exercise, bool> IsMet, Bits? Met = null);
}
