using System.Runtime.CompilerServices;
using System.Text.Json;
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

    private GuidanceCatalog(JsonElement facts, ExerciseCatalog catalog, Language language)
    {
        Language = language;
        var words = language.Guidance;
        var sources = new Dictionary<string, Source>(StringComparer.Ordinal);
        foreach (var source in catalog.Sources) sources.Add(source.Id.Value, source);
        foreach (var source in facts.List("sources", ToSource)) sources.Add(source.Id.Value, source);
        Notes = facts.List("notes", note => ToNote(note, words.GetProperty("notes").GetProperty(note.Text("id"))));
        Safety = facts.List("safety", note => new SafetyNote(note.Word<SafetyTier>("tier"), words.GetProperty("safety").Text(note.Text("id")), SourcesOf(note)));
        Precautions = facts.List("precautions", note => ToPrecaution(note, words.GetProperty("precautions").GetProperty(note.Text("demand"))));
        Positions = facts.List("positions", guide => ToGuide(guide, words.GetProperty("positions").GetProperty(guide.Text("position"))));
        Disclaimer = words.Text("disclaimer");
        byDemand = [];
        foreach (var precaution in Precautions) byDemand.Add(precaution.Demand, precaution);

        GuidanceNote ToNote(JsonElement note, JsonElement text)
        {
            var (subjects, next) = (text.Texts("figures"), 0);
            var figures = note.List("figures", figure => new GuidanceFigure(subjects[next++], figure.GetProperty("value").GetInt32(), figure.Word<GuidanceUnit>("unit")));
            return new(note.Text("id"), note.Word<GuidanceTopic>("topic"), text.Text("text"), text.TextIf("caution"), figures, SourcesOf(note));
        }

        Precaution ToPrecaution(JsonElement note, JsonElement text) => new(Demand.Parse(note.Text("demand")), language, text.Text("checkFirst"), text.TextIf("advice"), SourcesOf(note));

        PositionGuide ToGuide(JsonElement guide, JsonElement text) => new(guide.Word<Position>("position"), text.Text("gettingInto"), text.Text("gettingOut"), SourcesOf(guide));

        ValueList<Source> SourcesOf(JsonElement part) => part.List("sources", id => sources[id.GetString()!]);
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

    private static Source ToSource(JsonElement source) => new()
    {
        Id = source.Text("id"),
        Title = source.Text("title"),
        Author = source.TextIf("author"),
        Publisher = source.TextIf("publisher"),
        Link = source.TextIf("link"),
    };

    private GuidanceNote Note(string id) => Notes.First(note => note.Id == id);

    private static class Embedded
    {
        // Facts without words, which each language has in its own file. Tests read both strictly.
        private static readonly JsonElement Facts = SoundJson.Embedded("guidance.json");

        // Put together once for each language, and kept as long as the language is.
        private static readonly ConditionalWeakTable<Language, GuidanceCatalog> Catalogs = [];

        public static GuidanceCatalog Of(Language language) => Catalogs.GetValue(language, static language => new(Facts, ExerciseCatalog.Default, language));
    }
}
