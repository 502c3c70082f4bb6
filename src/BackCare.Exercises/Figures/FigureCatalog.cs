using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Figures;

/// <summary>Figures by exercise. Immutable and thread-safe.</summary>
/// <remarks>Each figure is read when it is asked for the first time, once; who asks for none loads none.</remarks>
public sealed class FigureCatalog
{
    private readonly Dictionary<ExerciseId, Lazy<FigureDefinition>> figures;

    private FigureCatalog(Dictionary<ExerciseId, Lazy<FigureDefinition>> figures) => this.figures = figures;

    /// <summary>The figures of this package, embedded: one for each exercise of <see cref="ExerciseCatalog.Default"/>.</summary>
    public static FigureCatalog Default => Embedded.Catalog;

    /// <summary>No figures: to begin a catalog of your own, or to leave pictures out of a handout.</summary>
    public static FigureCatalog Empty { get; } = new([]);

    /// <summary>The exercises that have a figure, by id.</summary>
    public IReadOnlyList<ExerciseId> Exercises => ValueList<ExerciseId>.Copy(figures.Keys.OrderBy(id => id.Value, StringComparer.Ordinal));

    /// <summary>The figure of an exercise; <see langword="null"/> when there is none.</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="side">The side that works; <see langword="null"/>: the left one. Of no meaning for an exercise without sides.</param>
    /// <param name="level">The level; <see langword="null"/>: the first.</param>
    /// <param name="position">The start position; <see langword="null"/>: that of the level, or the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The side is not defined.</exception>
    public Figure? For(Exercise exercise, Side? side = null, Level? level = null, Position? position = null)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        if (side is { } given && !Enum.IsDefined(given)) throw new ArgumentOutOfRangeException(nameof(side), side, "Expected left or right.");
        if (!figures.TryGetValue(exercise.Id, out var definition)) return null;
        var number = Enumerable.Range(1, exercise.Levels.Count).Where(number => exercise.Levels[number - 1] == level).Select(number => (int?)number).FirstOrDefault();
        return new(exercise, side, definition.Value.For(number, position ?? level?.Position ?? exercise.Positions.Cast<Position?>().FirstOrDefault()));
    }

    /// <summary>The figure of an exercise as a routine does it: at its level, in its position and for the side that it names.</summary>
    /// <param name="item">The item of the routine.</param>
    /// <param name="side">The side; <see langword="null"/>: the only one of the dose, or the left one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The side is not defined.</exception>
    public Figure? For(RoutineItem item, Side? side = null)
    {
        ArgumentNullException.ThrowIfNull(item);
        return For(item.Exercise, side ?? item.Dose.Sides.OnlySide, item.Level, item.Position);
    }

    /// <summary>The figure of what is done at a time of a timeline, for the side that works or comes next; <see langword="null"/> at its end or without a figure.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="position">From its beginning, not negative; beyond its end is the end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public Figure? At(Timeline timeline, TimeSpan position)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentOutOfRangeException.ThrowIfLessThan(position, TimeSpan.Zero);
        var segment = timeline.At(position);
        return timeline.ItemOf(segment) is { } item ? For(item, SideAt(timeline, segment)) : null;
    }

    /// <summary>A catalog with one more figure; it takes the place of one of the same exercise.</summary>
    /// <param name="json">The document of the figure, in the format of <see cref="JsonSchema"/>.</param>
    /// <exception cref="InvalidFigureException">The document is not sound; every finding has its path, line and code.</exception>
    public FigureCatalog With(string json) => With(DocumentSource.Of(json));

    /// <summary>A catalog with one more figure; it takes the place of one of the same exercise.</summary>
    /// <param name="json">The document of the figure in UTF-8, read from its position to its end.</param>
    /// <exception cref="InvalidFigureException">The document is not sound; every finding has its path, line and code.</exception>
    public FigureCatalog With(Stream json) => With(DocumentSource.Of(json));

    /// <summary>The JSON Schema (draft 2020-12) of the document of a figure.</summary>
    public static string JsonSchema() => DocumentSchema.Text(FigureJsonContext.Default.FigureDocument, "figure");

    private FigureCatalog With(DocumentSource source)
    {
        var reader = new DocumentReader(source);
        var document = reader.ReadWithinLimits(FigureJsonContext.Default.FigureDocument);
        var definition = document is null ? null : FigureFormat.ToDefinition(SoundJson.Parse(source.Bytes.Span), reader.Faults);
        if (definition is null) throw new InvalidFigureException(reader.Faults.ToReport());
        return new(new Dictionary<ExerciseId, Lazy<FigureDefinition>>(figures) { [definition.Exercise] = new(definition) });
    }

    /// <summary>The side of a segment; in one without, that of the work before a rest, and otherwise of the work to come.</summary>
    private static Side? SideAt(Timeline timeline, Segment segment)
    {
        if (segment.Side is { } side) return side;
        if (segment.Kind == SegmentKind.Rest && segment.Index > 0 && timeline[segment.Index - 1].Side is { } before) return before;
        var next = timeline.After(segment);
        while (next is { Side: null } && next.Item == segment.Item) next = timeline.After(next);
        return next?.Item == segment.Item ? next?.Side : null;
    }

    private static class Embedded
    {
        private const string Folder = "figures/";

        public static readonly FigureCatalog Catalog = new(Find());

        private static Dictionary<ExerciseId, Lazy<FigureDefinition>> Find()
        {
            var figures = new Dictionary<ExerciseId, Lazy<FigureDefinition>>();
            foreach (var name in typeof(FigureCatalog).Assembly.GetManifestResourceNames())
            {
                if (!name.StartsWith(Folder, StringComparison.Ordinal)) continue;
                figures.Add(name[Folder.Length..^".json".Length], new(() => FigureFormat.OfPackage(SoundJson.Embedded(name))));
            }

            return figures;
        }
    }
}
