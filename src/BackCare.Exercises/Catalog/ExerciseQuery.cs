using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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
    private readonly QueryCall[] calls;
    private readonly StrongBox<Exercise[]?> found = new();

    internal ExerciseQuery(ExerciseCatalog catalog) : this(catalog, [])
    {
    }

    private ExerciseQuery(ExerciseCatalog catalog, QueryCall[] calls) => (this.catalog, this.calls) = (catalog, calls);

    // Two threads may both search. They find the same, and either array is kept.
    private Exercise[] Found => found.Value ??= Find();

    /// <summary>Exercises with a primary or secondary area that is one of these or lies inside one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An area is not defined.</exception>
    public ExerciseQuery Targeting(params IEnumerable<TargetArea> areas) =>
        AnyOf(Requirement.Area, areas, static area => (int)area);

    /// <summary>Exercises with a primary or secondary muscle that is one of these or a part of one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A muscle is not defined.</exception>
    public ExerciseQuery Working(params IEnumerable<Muscle> muscles) =>
        AnyOf(Requirement.Muscle, muscles, static muscle => (int)muscle);

    /// <summary>Exercises that can start in one of these positions. <see cref="Position.SittingOnChair"/> implies that <see cref="Equipment.Chair"/> is at hand.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A position is not defined.</exception>
    public ExerciseQuery In(params IEnumerable<Position> positions)
    {
        var query = AnyOf(Requirement.Position, positions, static position => (int)position);
        return query.EquipmentCall is { } atHand ? query.Having(atHand.Named) : query;
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
        var (seen, repeats) = (items.Seen(), false);
        for (var i = 0; i < items.Count; i++)
        {
            if (catalog.Vocabulary.Find(items[i]) is null) throw new ArgumentOutOfRangeException(nameof(atHand), catalog.Vocabulary.Unknown(items[i], new(), Language.English).Text);
            repeats |= items.IsRepeated(i, seen);
        }

        var before = EquipmentCall?.Named;
        return Having(before is null && !repeats ? items : ValueList<Equipment>.Copy((before ?? ValueList<Equipment>.Empty).Union(items)));
    }

    /// <summary>Exercises of one of these kinds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A kind is not defined.</exception>
    public ExerciseQuery OfKind(params IEnumerable<ExerciseKind> kinds) =>
        AnyOf(Requirement.Kind, kinds, static kind => (int)kind);

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

        return And(new DemandCall(wanted));
    }

    /// <summary>Exercises that use the sides of the body in one of these ways.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A laterality is not defined.</exception>
    public ExerciseQuery OfLaterality(params IEnumerable<Laterality> lateralities) =>
        AnyOf(Requirement.Laterality, lateralities, static laterality => (int)laterality);

    /// <summary>Exercises with a dose that one of these sources states.</summary>
    public ExerciseQuery CitedBy(params IEnumerable<SourceId> sources)
    {
        var cited = ValueList<SourceId>.Copy(sources);
        return cited.Count == 0 ? this : And(new TestCall(Requirement.Source, language => language.Or(cited.Select(source => source.Value)), exercise => exercise.Doses.Any(dose => cited.Contains(dose.Source))));
    }

    /// <summary>Exercises whose shortest cited dose fits in the time, all sides and getting ready included.</summary>
    public ExerciseQuery Fitting(TimeSpan time) => And(new TestCall(Requirement.Time, _ => $"{time:c}", exercise => exercise.ShortestDuration <= time));

    /// <summary>Exercises whose name or alias contains the text; upper and lower case are alike, the same in every culture.</summary>
    public ExerciseQuery Named(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return And(new TestCall(Requirement.Name, _ => $"'{text}'", exercise => exercise.IsNamed(text)));
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
        var steps = new QueryStep[calls.Length];
        var left = catalog.Index.All.Copy();
        for (var i = 0; i < steps.Length; i++)
        {
            var alone = catalog.Index.All.Copy();
            Narrow(alone, calls.AsSpan(i, 1));
            Narrow(left, calls.AsSpan(0, i + 1));
            steps[i] = new(catalog.Language, calls[i].Requirement, calls[i].WantedIn(catalog.Language), alone.Count, left.Count);
        }

        return ValueList<QueryStep>.Of(steps);
    }

    /// <summary>Enumerates the exercises; <c>foreach</c> uses it and allocates nothing.</summary>
    public ImmutableArray<Exercise>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(Found).GetEnumerator();

    IEnumerator<Exercise> IEnumerable<Exercise>.GetEnumerator() => Found.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Found.AsEnumerable().GetEnumerator();

    /// <summary>The first requirement, in the order of the calls, that the exercise does not meet.</summary>
    internal Requirement? FirstUnmet(Exercise exercise)
    {
        for (var i = 0; i < calls.Length; i++)
        {
            var asked = calls.AsSpan(0, i + 1);
            if (!calls[i].IsMetBy(exercise) || (exercise.Levels.Count > 0 && AreAboutLevels(asked) && !IsMetAtOneLevel(exercise, asked))) return calls[i].Requirement;
        }

        return null;
    }

    /// <summary>Exercises whose id is not one of these.</summary>
    internal ExerciseQuery Excluding(IReadOnlyCollection<ExerciseId> ids)
    {
        if (ids.Count == 0) return this;
        var excluded = ids.ToHashSet();
        return And(new TestCall(Requirement.Id, language => language.Or(ids.Select(id => id.Value)), exercise => !excluded.Contains(exercise.Id)));
    }

    private EquipmentCall? EquipmentCall
    {
        get
        {
            foreach (var call in calls)
            {
                if (call is EquipmentCall atHand) return atHand;
            }

            return null;
        }
    }

    private bool SitsOnChair
    {
        get
        {
            foreach (var call in calls)
            {
                if (call is WordCall<Position> positions && positions.Words.Has(Position.SittingOnChair)) return true;
            }

            return false;
        }
    }

    private ExerciseQuery And(QueryCall call) => new(catalog, [.. calls, call]);

    /// <summary>The query with these items at hand instead of those that it had.</summary>
    private ExerciseQuery Having(ValueList<Equipment> named)
    {
        var call = new EquipmentCall(named, SitsOnChair);
        var place = Array.FindIndex(calls, before => before.Requirement == Requirement.Equipment);
        return place < 0 ? And(call) : new(catalog, [.. calls[..place], call, .. calls[(place + 1)..]]);
    }

    private Exercise[] Find()
    {
        var left = catalog.Index.All.Copy();
        for (var i = 0; i < calls.Length; i++) Narrow(left, calls.AsSpan(0, i + 1));
        var exercises = new Exercise[left.Count];
        var number = -1;
        for (var i = 0; i < exercises.Length; i++)
        {
            number = left.Next(number + 1);
            exercises[i] = catalog.Exercises[number];
        }

        return exercises;
    }

    /// <summary>Leaves the exercises that meet the last of these calls, and at one level all of them.</summary>
    private void Narrow(BitSet numbers, ReadOnlySpan<QueryCall> calls)
    {
        var exercises = catalog.Exercises;
        var last = calls[^1];
        if (last.MetIn(catalog.Index) is { } met) numbers.Keep(met);
        else
        {
            for (var number = numbers.Next(0); number >= 0; number = numbers.Next(number + 1))
            {
                if (!last.IsMetBy(exercises[number])) numbers.Remove(number);
            }
        }

        if (!AreAboutLevels(calls)) return;
        var differing = numbers.Copy();
        differing.Keep(catalog.Index.LevelsDiffer);
        for (var number = differing.Next(0); number >= 0; number = differing.Next(number + 1))
        {
            if (!IsMetAtOneLevel(exercises[number], calls)) numbers.Remove(number);
        }
    }

    /// <summary>Whether the last of these calls may leave an exercise no level that all of them allow: demands are avoided, and it adds to them or to the positions.</summary>
    private static bool AreAboutLevels(ReadOnlySpan<QueryCall> calls) =>
        calls[^1].Requirement is Requirement.Position or Requirement.Demand && Avoided(calls).Count > 0;

    /// <summary>Whether one level of an exercise makes none of the demands and starts as each call asks.</summary>
    private static bool IsMetAtOneLevel(Exercise exercise, ReadOnlySpan<QueryCall> calls)
    {
        var avoided = Avoided(calls);
        if (exercise.AsksForAny(avoided)) return false;
        foreach (var call in calls)
        {
            if (call is WordCall<Position> positions && exercise.StartPositions(positions.Words, avoided).Count == 0) return false;
        }

        return true;
    }

    private static ValueList<Demand> Avoided(ReadOnlySpan<QueryCall> calls)
    {
        var avoided = ValueList<Demand>.Empty;
        foreach (var call in calls)
        {
            if (call is DemandCall more) avoided = avoided.Count == 0 ? more.Avoided : ValueList<Demand>.Copy(avoided.Union(more.Avoided));
        }

        return avoided;
    }

    private ExerciseQuery AnyOf<TWord>(
        Requirement requirement,
        IEnumerable<TWord> words,
        Func<TWord, int> value,
        [CallerArgumentExpression(nameof(words))] string? parameter = null) where TWord : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words, parameter);
        var wanted = ValueList<TWord>.Copy(words);
        if (wanted.Count == 0) return this;
        var bits = 0UL;
        for (var i = 0; i < wanted.Count; i++)
        {
            if (!Enum.IsDefined(wanted[i])) throw new ArgumentOutOfRangeException(parameter, wanted[i], $"Expected one of {Excerpt.List(Enum.GetNames<TWord>())}.");
            bits |= WordBits.Of(value(wanted[i]));
        }

        return And(new WordCall<TWord>(requirement, wanted, bits));
    }
}
