using System.Runtime.CompilerServices;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Guidance;

/// <summary>What the sources say besides exercises: causes, self-care, prevention, how to begin, when to stop, and when to ask for help.</summary>
/// <remarks>
/// Static text for people to read. Nothing here takes a diagnosis, counts signs or changes a routine. Immutable and safe to share
/// between threads.
/// </remarks>
public sealed class GuidanceCatalog
{
    private readonly Dictionary<Demand, Precaution> byDemand;

    private GuidanceCatalog(GuidanceDocument document, ExerciseCatalog catalog, Language language)
    {
        Language = language;
        var words = language.Guidance;
        var sources = catalog.Sources.Concat(document.Sources.Select(CatalogFormat.ToSource)).ToDictionary(source => source.Id);
        Notes = ValueList<GuidanceNote>.Copy(document.Notes.Select(note => new GuidanceNote(
            note.Id,
            note.Topic,
            words.Notes[note.Id].Text,
            words.Notes[note.Id].Caution,
            (note.Figures ?? []).Zip(words.Notes[note.Id].Figures ?? [], (figure, of) => new GuidanceFigure(of, figure.Value, figure.Unit)),
            note.Sources.Select(id => sources[id]))));
        Safety = ValueList<SafetyNote>.Copy(document.Safety
            .Select(note => new SafetyNote(note.Tier, words.Safety[note.Id], note.Sources.Select(id => sources[id])))
            .OrderBy(note => note.Tier));
        Precautions = ValueList<Precaution>.Copy(document.Precautions
            .Select(note => new Precaution(note.Demand, language, words.Precautions[note.Demand.Id].CheckFirst, words.Precautions[note.Demand.Id].Advice, note.Sources.Select(id => sources[id])))
            .OrderBy(note => note.Demand));
        Positions = ValueList<PositionGuide>.Copy(document.Positions
            .Select(guide => new PositionGuide(guide.Position, words.Positions[EnumWords.Of(guide.Position)].GettingInto, words.Positions[EnumWords.Of(guide.Position)].GettingOut, guide.Sources.Select(id => sources[id])))
            .OrderBy(guide => guide.Position));
        Disclaimer = words.Disclaimer;
        byDemand = Precautions.ToDictionary(precaution => precaution.Demand);
    }

    /// <summary>The guidance of this package in English, embedded. Read on first use, once.</summary>
    public static GuidanceCatalog Default => Embedded.Of(Language.English);

    /// <summary>The language of its words.</summary>
    public Language Language { get; }

    /// <summary>The same guidance in another language. Put together on first use, once for each language.</summary>
    public GuidanceCatalog In(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language == Language ? this : Embedded.Of(language);
    }

    /// <summary>All notes, topic by topic.</summary>
    public IReadOnlyList<GuidanceNote> Notes { get; }

    /// <summary>The signs for which to get help and not to exercise, emergencies first. To be shown whole and as it is.</summary>
    public IReadOnlyList<SafetyNote> Safety { get; }

    /// <summary>One for each of <see cref="Demand.Known"/>, in that order.</summary>
    public IReadOnlyList<Precaution> Precautions { get; }

    /// <summary>How to get into each position on the floor and up again, from kneeling to lying.</summary>
    public IReadOnlyList<PositionGuide> Positions { get; }

    /// <summary>What this library is and what it is not, to be shown beside exercises.</summary>
    public string Disclaimer { get; }

    /// <summary>When to stop an exercise: at once, on anything that hurts.</summary>
    public GuidanceNote StopRule => Note("stop-at-once");

    /// <summary>To check with one's own clinician before beginning.</summary>
    public GuidanceNote CheckFirst => Note("check-before-you-begin");

    /// <summary>Why there is a list of signs, and how seldom they mean something serious. To be shown with <see cref="Safety"/>.</summary>
    public GuidanceNote AboutSigns => Note("about-the-signs");

    /// <summary>The notes on a topic, in a stable order.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The topic is not defined.</exception>
    public IEnumerable<GuidanceNote> About(GuidanceTopic topic) => Enum.IsDefined(topic)
        ? Notes.Where(note => note.Topic == topic)
        : throw new ArgumentOutOfRangeException(nameof(topic), topic, "Expected a defined topic.");

    /// <summary>The precaution for a demand. A demand of your own brings its precaution along.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The demand is neither known nor declared.</exception>
    public Precaution For(Demand demand)
    {
        ArgumentNullException.ThrowIfNull(demand);
        if (demand.CheckFirstIn(Language) is { } checkFirst) return new(demand, Language, checkFirst, advice: null, demand.Sources);
        return byDemand.TryGetValue(demand, out var precaution)
            ? precaution
            : throw new ArgumentOutOfRangeException(nameof(demand), demand, "Expected a known demand, or one that was declared with its precaution.");
    }

    /// <summary>How to get into a position on the floor and up again; <see langword="null"/> for one that is not on the floor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is not defined.</exception>
    public PositionGuide? For(Position position) => Enum.IsDefined(position)
        ? Positions.FirstOrDefault(guide => guide.Position == position)
        : throw new ArgumentOutOfRangeException(nameof(position), position, "Expected a defined position.");

    private GuidanceNote Note(string id) => Notes.First(note => note.Id == id);

    private static class Embedded
    {
        private static readonly GuidanceDocument Document = Load();
        // Put together once for each language, and kept as long as the language is.
        private static readonly ConditionalWeakTable<Language, GuidanceCatalog> Catalogs = [];

        public static GuidanceCatalog Of(Language language) => Catalogs.GetValue(language, static language => new(Document, ExerciseCatalog.Default, language));

        private static GuidanceDocument Load()
        {
            using var stream = typeof(GuidanceCatalog).Assembly.GetManifestResourceStream("guidance.json")!;
            var reader = new DocumentReader(DocumentSource.Of(stream));
            return reader.ReadUnversioned(GuidanceJsonContext.Default.GuidanceDocument) ?? throw new InvalidOperationException($"guidance.json: {reader.Faults.ToReport()}");
        }
    }
}
