using System.Diagnostics;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A named movement: where it starts, what it needs, what it targets, how it is done, and the doses its sources state.</summary>
/// <remarks>
/// Immutable; lists are copied when set, refuse <see langword="null"/> and compare by their elements. Single values are valid by
/// construction; <see cref="Validation.ExerciseValidator"/> says whether they fit together, and a catalog refuses an exercise with
/// an error.
/// </remarks>
[JsonConverter(typeof(ExerciseJsonConverter))]
[DebuggerDisplay("{Id} ({Kind})")]
public sealed record Exercise
{
    private readonly Language? spoken;

    /// <summary>The highest number of steps: 100.</summary>
    public const int MostSteps = 100;

    /// <summary>The id, unique in a catalog. It never changes.</summary>
    public required ExerciseId Id { get; init => field = value ?? throw new ArgumentNullException(nameof(Id)); }

    /// <summary>The language of its words, as a tag of BCP 47 such as "de"; "en" when nothing else is said.</summary>
    /// <exception cref="ArgumentException">It is not 2 to 35 ASCII letters, digits and hyphens.</exception>
    public string Language { get; init => field = LanguageTag.Checked(value); } = LanguageTag.English;

    /// <summary>The name to show.</summary>
    public required string Name { get; init => field = value ?? throw new ArgumentNullException(nameof(Name)); }

    /// <summary>Other names under which people know it.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Copy(value); } = ValueList<string>.Empty;

    /// <summary>Stretch, mobility or strengthening.</summary>
    public required ExerciseKind Kind { get; init; }

    /// <summary>Kebab-case name of the group of exercises that are variants of one idea; <see langword="null"/> when it stands alone.</summary>
    public string? Family { get; init; }

    /// <summary>How the sides of the body are used.</summary>
    public Laterality Laterality { get; init; }

    /// <summary>The start positions; any one of them will do.</summary>
    public required IReadOnlyList<Position> Positions { get; init => field = ValueList<Position>.Copy(value); }

    /// <summary>What must be at hand: one item of every group. Empty: nothing is needed.</summary>
    public IReadOnlyList<EquipmentGroup> Equipment { get; init => field = ValueList<EquipmentGroup>.Copy(value); } = ValueList<EquipmentGroup>.Empty;

    /// <summary>Items that make it more comfortable and may be missing.</summary>
    public IReadOnlyList<Equipment> Comfort { get; init => field = ValueList<Equipment>.Copy(value); } = ValueList<Equipment>.Empty;

    /// <summary>The areas that the exercise is for.</summary>
    public required IReadOnlyList<TargetArea> PrimaryAreas { get; init => field = ValueList<TargetArea>.Copy(value); }

    /// <summary>Areas that it reaches as well.</summary>
    public IReadOnlyList<TargetArea> SecondaryAreas { get; init => field = ValueList<TargetArea>.Copy(value); } = ValueList<TargetArea>.Empty;

    /// <summary>The muscles that the exercise is for.</summary>
    public IReadOnlyList<Muscle> PrimaryMuscles { get; init => field = ValueList<Muscle>.Copy(value); } = ValueList<Muscle>.Empty;

    /// <summary>Muscles that it reaches as well.</summary>
    public IReadOnlyList<Muscle> SecondaryMuscles { get; init => field = ValueList<Muscle>.Copy(value); } = ValueList<Muscle>.Empty;

    /// <summary>What the body must bear at every level. A level may ask for more.</summary>
    public IReadOnlyList<Demand> Demands { get; init => field = ValueList<Demand>.Copy(value); } = ValueList<Demand>.Empty;

    /// <summary>What to do, in order; at most <see cref="MostSteps"/>.</summary>
    public required IReadOnlyList<Step> Steps { get; init => field = ValueList<Step>.Copy(value); }

    /// <summary>What to keep in mind about form.</summary>
    public IReadOnlyList<CitedText> Cues { get; init => field = ValueList<CitedText>.Copy(value); } = ValueList<CitedText>.Empty;

    /// <summary>How far to go; <see langword="null"/> where nobody says it.</summary>
    public CitedText? HowFar { get; init; }

    /// <summary>What it should feel like, and where; <see langword="null"/> where nobody says it.</summary>
    public CitedText? Sensation { get; init; }

    /// <summary>What it should not feel like, and what to do then; <see langword="null"/> where nobody says it.</summary>
    public CitedText? WrongSensation { get; init; }

    /// <summary>How to breathe, over the whole exercise; <see langword="null"/> where nobody says it. A step may have a breath of its own.</summary>
    public CitedText? HowToBreathe { get; init; }

    /// <summary>What often goes wrong.</summary>
    public IReadOnlyList<CitedText> Mistakes { get; init => field = ValueList<CitedText>.Copy(value); } = ValueList<CitedText>.Empty;

    /// <summary>A way to make it easier, in words; for more than words there are <see cref="Levels"/>. <see langword="null"/> without one.</summary>
    public CitedText? EasierWay { get; init; }

    /// <summary>A way to make it harder, in words; for more than words there are <see cref="Levels"/>. <see langword="null"/> without one.</summary>
    public CitedText? HarderWay { get; init; }

    /// <summary>Variants of the exercise, easiest first.</summary>
    public IReadOnlyList<Level> Levels { get; init => field = ValueList<Level>.Copy(value); } = ValueList<Level>.Empty;

    /// <summary>Figures in steps, cues and levels that are not part of the dose.</summary>
    public IReadOnlyList<Measure> Measures { get; init => field = ValueList<Measure>.Copy(value); } = ValueList<Measure>.Empty;

    /// <summary>What each source says of the dose. The first one is the default.</summary>
    public required IReadOnlyList<CitedDose> Doses { get; init => field = ValueList<CitedDose>.Copy(value); }

    /// <summary>Pictures, videos and pages of yours; the exercises of this package have none.</summary>
    public IReadOnlyList<ExerciseMedia> Media { get; init => field = ValueList<ExerciseMedia>.Copy(value); } = ValueList<ExerciseMedia>.Empty;

    /// <summary>What your application keeps with the exercise, such as its number in your own system. Sorted by name; nothing in this library reads it.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init => field = ValueMap.Copy(value); } = ValueMap.Empty;

    /// <summary>The parts of this exercise that no source states and that were inferred from what one does state.</summary>
    public IReadOnlyList<ExerciseFact> Inferred { get; init => field = ValueList<ExerciseFact>.Copy(value); } = ValueList<ExerciseFact>.Empty;

    /// <summary>Whether the exercise is done with one side and then with the other, so that its counts are per side.</summary>
    public bool IsSided => Laterality != Laterality.Bilateral;

    /// <summary>The sides of a dose that leaves no side out: <see cref="Sides.Together"/>, or <see cref="Sides.Each"/> when <see cref="IsSided"/>.</summary>
    public Sides AllSides => SidesFor(SideWish.Both);

    /// <summary>The dose when none is given: the lower end of the first cited range, for all sides.</summary>
    /// <exception cref="InvalidOperationException">The exercise has no cited dose. A catalog refuses such an exercise.</exception>
    public Dose DefaultDose => Doses.Count > 0
        ? Doses[0].Range.Lowest(AllSides)
        : throw new InvalidOperationException($"Exercise '{Id}' has no cited dose; add one to Doses.");

    /// <summary>The shortest time in which the exercise can be done as a cited source states it, all sides and getting ready included.</summary>
    /// <exception cref="InvalidOperationException">The exercise has no cited dose. A catalog refuses such an exercise.</exception>
    public TimeSpan ShortestDuration => Doses.Count > 0
        ? Assumed.GetReady + Doses.Min(dose => dose.Range.Lowest(AllSides).Duration(Laterality))
        : throw new InvalidOperationException($"Exercise '{Id}' has no cited dose; add one to Doses.");

    /// <summary>Whether a primary or secondary area is this area or lies inside it.</summary>
    public bool Targets(TargetArea area) => TargetsPrimarily(area) || SecondaryAreas.AnyWith(area, static (own, area) => area.Includes(own));

    /// <summary>Whether a primary or secondary muscle is this one or a part of it.</summary>
    public bool Works(Muscle muscle) =>
        PrimaryMuscles.AnyWith(muscle, static (own, muscle) => muscle.Includes(own)) || SecondaryMuscles.AnyWith(muscle, static (own, muscle) => muscle.Includes(own));

    /// <summary>Whether the items at hand are enough: one of every group, stand-ins included.</summary>
    public bool IsDoableWith(IReadOnlyCollection<Equipment> atHand)
    {
        ArgumentNullException.ThrowIfNull(atHand);
        return !Equipment.AnyWith(atHand, static (group, atHand) => !group.IsMetBy(atHand));
    }

    /// <summary>Whether the exercise cannot be done without one of these demands: it makes one by itself, or each of its levels does.</summary>
    public bool AsksForAny(IReadOnlyCollection<Demand> demands)
    {
        ArgumentNullException.ThrowIfNull(demands);
        return Demands.AnyWith(demands, static (demand, demands) => demands.Has(demand))
               || (Levels.Count > 0 && !Levels.AnyWith(demands, static (level, demands) => level.Avoids(demands)));
    }

    /// <summary>Whether the dose keeps to at least one cited range. Sides and rest are ignored.</summary>
    public bool Allows(Dose dose) => Doses.Any(cited => cited.Range.Contains(dose));

    /// <summary>Whether the name or an alias contains the text; upper and lower case are alike, the same in every culture.</summary>
    public bool IsNamed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Name.Contains(text, StringComparison.OrdinalIgnoreCase)
               || Aliases.Any(alias => alias.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>The words of the library that go with the exercise: those of its catalog's language, or of the one that it was left in.</summary>
    internal Language Spoken { get => spoken ?? Exercises.Language.English; init => spoken = ReferenceEquals(value, Exercises.Language.English) ? null : value; }

    /// <summary>Its words in other languages, in the order of their tags.</summary>
    internal IReadOnlyList<Translation> Translations { get; init => field = ValueList<Translation>.Copy(value.OrderBy(translation => translation.Language, StringComparer.Ordinal)); } = ValueList<Translation>.Empty;

    /// <summary>The texts that may name sources of their own, each with its place; steps and levels are not among them.</summary>
    internal IEnumerable<(FindingPath Path, CitedText Text)> Texts
    {
        get
        {
            for (var i = 0; i < Cues.Count; i++) yield return (Place.Cues[i], Cues[i]);
            if (HowFar is not null) yield return (Place.HowFar, HowFar);
            if (Sensation is not null) yield return (Place.Sensation, Sensation);
            if (WrongSensation is not null) yield return (Place.WrongSensation, WrongSensation);
            if (HowToBreathe is not null) yield return (Place.HowToBreathe, HowToBreathe);
            for (var i = 0; i < Mistakes.Count; i++) yield return (Place.Mistakes[i], Mistakes[i]);
            if (EasierWay is not null) yield return (Place.EasierWay, EasierWay);
            if (HarderWay is not null) yield return (Place.HarderWay, HarderWay);
        }
    }

    /// <summary>Every source that a part of the exercise names, with its place.</summary>
    internal IEnumerable<(FindingPath Path, SourceId Source)> Citations
    {
        get
        {
            for (var i = 0; i < Doses.Count; i++) yield return (FindingPath.Root[nameof(Doses)][i]["Source"], Doses[i].Source);
            for (var i = 0; i < Measures.Count; i++) yield return (FindingPath.Root[nameof(Measures)][i]["Source"], Measures[i].Source);
            for (var i = 0; i < Equipment.Count; i++)
            {
                for (var j = 0; j < Equipment[i].StandIns.Count; j++)
                {
                    if (Equipment[i].StandIns[j].Source is { } source) yield return (FindingPath.Root[nameof(Equipment)][i]["StandIns"][j]["Source"], source);
                }
            }

            var lists = Texts.Select(item => (item.Path, item.Text.Sources))
                .Concat(Steps.Select((step, i) => (FindingPath.Root[nameof(Steps)][i], step.Sources)))
                .Concat(Levels.Select((level, i) => (FindingPath.Root[nameof(Levels)][i], level.Sources)));
            foreach (var (path, sources) in lists)
            {
                for (var i = 0; i < sources.Count; i++) yield return (path["Sources"][i], sources[i]);
            }
        }
    }

    /// <summary>Whether every source that a part of the exercise names is one of these. Makes no path and no list, because it is asked of every exercise that is read.</summary>
    internal bool CitesOnly(HashSet<SourceId> sources) =>
        !Doses.AnyWith(sources, static (dose, sources) => !sources.Contains(dose.Source))
        && !Measures.AnyWith(sources, static (measure, sources) => !sources.Contains(measure.Source))
        && !Equipment.AnyWith(sources, static (group, sources) => group.StandIns.AnyWith(sources, static (standIn, sources) => standIn.Source is { } source && !sources.Contains(source)))
        && !Steps.AnyWith(sources, static (step, sources) => !AreOf(sources, step.Sources))
        && !Levels.AnyWith(sources, static (level, sources) => !AreOf(sources, level.Sources))
        && !Cues.AnyWith(sources, static (cue, sources) => !AreOf(sources, cue.Sources))
        && !Mistakes.AnyWith(sources, static (mistake, sources) => !AreOf(sources, mistake.Sources))
        && AreOf(sources, HowFar?.Sources) && AreOf(sources, Sensation?.Sources) && AreOf(sources, WrongSensation?.Sources) && AreOf(sources, HowToBreathe?.Sources)
        && AreOf(sources, EasierWay?.Sources) && AreOf(sources, HarderWay?.Sources);

    private static bool AreOf(HashSet<SourceId> sources, IReadOnlyList<SourceId>? cited) => cited is null || !cited.AnyWith(sources, static (source, sources) => !sources.Contains(source));

    /// <summary>Every demand that the exercise makes, at whatever level, each once.</summary>
    internal IEnumerable<Demand> DemandsAtAnyLevel => Demands.Concat(Levels.SelectMany(level => level.Demands)).Distinct();

    /// <summary>Whether a primary area is this area or lies inside it.</summary>
    internal bool TargetsPrimarily(TargetArea area) => PrimaryAreas.AnyWith(area, static (own, area) => area.Includes(own));

    /// <summary>The easiest level that starts in the position and makes none of the demands by itself; null when no level does.</summary>
    internal Level? EasiestLevel(Position position, IReadOnlyCollection<Demand> avoided) =>
        Levels.FirstOrDefault(level => (level.Position is null || level.Position == position) && level.Avoids(avoided));

    /// <summary>Where the exercise starts when nobody asks for a level: the positions, among those allowed, of the easiest level that makes none of the demands.</summary>
    /// <param name="allowed">The positions allowed; empty: all.</param>
    /// <param name="avoided">The demands to avoid.</param>
    /// <returns>The preferred one first; empty when the exercise cannot be done like that.</returns>
    internal IReadOnlyList<Position> StartPositions(IReadOnlyList<Position> allowed, IReadOnlyCollection<Demand> avoided)
    {
        if (AsksForAny(avoided)) return [];
        if (Levels.Count == 0) return Allowed(Positions);
        foreach (var level in Levels)
        {
            if (level.Avoids(avoided) && Allowed(level.Position is { } own ? [own] : Positions) is { Count: > 0 } positions) return positions;
        }

        // A position that no level starts in: there the exercise is done without a level.
        return Allowed([.. Positions.Where(position => Levels.All(level => level.Position is { } own && own != position))]);

        IReadOnlyList<Position> Allowed(IReadOnlyList<Position> positions) => allowed.Count == 0 ? positions : [.. positions.Where(position => allowed.Has(position))];
    }

    /// <summary>The sides of a dose in a routine with this wish.</summary>
    internal Sides SidesFor(SideWish wish) => IsSided ? wish.Sides : Sides.Together;

    /// <summary>The places of its texts, made once: every exercise that is read is asked for them.</summary>
    private static class Place
    {
        public static readonly FindingPath Cues = FindingPath.Root[nameof(Exercise.Cues)];
        public static readonly FindingPath HowFar = FindingPath.Root[nameof(Exercise.HowFar)];
        public static readonly FindingPath Sensation = FindingPath.Root[nameof(Exercise.Sensation)];
        public static readonly FindingPath WrongSensation = FindingPath.Root[nameof(Exercise.WrongSensation)];
        public static readonly FindingPath HowToBreathe = FindingPath.Root[nameof(Exercise.HowToBreathe)];
        public static readonly FindingPath Mistakes = FindingPath.Root[nameof(Exercise.Mistakes)];
        public static readonly FindingPath EasierWay = FindingPath.Root[nameof(Exercise.EasierWay)];
        public static readonly FindingPath HarderWay = FindingPath.Root[nameof(Exercise.HarderWay)];
    }
}
