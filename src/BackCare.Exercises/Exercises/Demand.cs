using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What an exercise asks the body to bear, and a user may wish to avoid: one that this library knows, or one of your own.</summary>
/// <remarks>
/// A demand says nothing about whether an exercise is safe for anybody. Documents can declare more demands, and so can code, with
/// <see cref="Demand(string, string, string, IEnumerable{Source})"/>. Two demands are equal when their ids are. Known ones are ordered as in
/// <see cref="Known"/>; own ones come after them, by id. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Demand>))]
public sealed record Demand : IParsable<Demand>, IComparable<Demand>
{
    // First, because those that are known add themselves to it while they are made, in the order in which they stand here.
    private static readonly List<Demand> All = [];

    private readonly string? own;

    /// <summary>Declares a demand that this library does not know, with its precaution.</summary>
    /// <param name="id">A word in camelCase of a-z, A-Z and 0-9, at most 80 characters, such as "firmGrip".</param>
    /// <param name="name">The name to show, such as "A firm grip".</param>
    /// <param name="checkFirst">For whom it is wise to ask first: the end of "Check first with a health professional ...", such as "if your hand was injured lately".</param>
    /// <param name="sources">The sources of the precaution; empty: common knowledge.</param>
    /// <exception cref="ArgumentException">The id is not such a word, or is one of <see cref="Known"/>; or the name or the precaution is blank.</exception>
    public Demand(string id, string name, string checkFirst, params IEnumerable<Source> sources)
    {
        WordForm.CheckOwn(id, name, Known.Select(known => known.Id));
        ArgumentException.ThrowIfNullOrWhiteSpace(checkFirst);
        (Id, own, CheckFirst, Sources, IsDeclared, IsOwn) = (id, name, checkFirst, ValueList<Source>.Copy(sources), true, true);
    }

    private Demand(string id, bool isDeclared = true) => (Id, Sources, IsDeclared) = (id, ValueList<Source>.Empty, isDeclared);

    /// <summary>The word in documents, such as "spinalFlexion".</summary>
    public string Id { get; }

    /// <summary>The name to show, such as "Bending the back forward".</summary>
    public string Name => NameIn(Language.English);

    /// <summary>The names in other languages of a demand of your own, by tag; where a language is missing, its name stays.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public IReadOnlyDictionary<string, string> Names { get; init => field = WordForm.Translated(value, nameof(Names)); } = ValueMap.Empty;

    /// <summary>For whom it is wise to ask first, in other languages, by tag: the end of that language's sentence, such as "wenn Ihre Hand verletzt war".</summary>
    /// <exception cref="ArgumentException">A precaution is blank.</exception>
    public IReadOnlyDictionary<string, string> Precautions { get; init => field = WordForm.Translated(value, nameof(Precautions)); } = ValueMap.Empty;

    /// <summary>The name to show in a language.</summary>
    public string NameIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Own(language) ?? Language.Capitalized(Said(language));
    }

    /// <summary>The name as it is written inside a sentence.</summary>
    internal string Said(Language language) => Own(language) is { } name ? WordForm.InSentence(name) : language.Word("demand", Id);

    private string? Own(Language language) => own is null ? null : Names.GetValueOrDefault(language.Tag, own);

    /// <summary>The back bends forward.</summary>
    public static Demand SpinalFlexion { get; } = Add("spinalFlexion");

    /// <summary>The back bends backward.</summary>
    public static Demand SpinalExtension { get; } = Add("spinalExtension");

    /// <summary>The trunk turns.</summary>
    public static Demand SpinalRotation { get; } = Add("spinalRotation");

    /// <summary>The trunk bends to the side.</summary>
    public static Demand LateralFlexion { get; } = Add("lateralFlexion");

    /// <summary>The chin comes toward the chest.</summary>
    public static Demand NeckFlexion { get; } = Add("neckFlexion");

    /// <summary>The head tips back, or hangs back over a support.</summary>
    public static Demand NeckExtension { get; } = Add("neckExtension");

    /// <summary>The head turns.</summary>
    public static Demand NeckRotation { get; } = Add("neckRotation");

    /// <summary>The head tilts to the side.</summary>
    public static Demand NeckSideBending { get; } = Add("neckSideBending");

    /// <summary>The hands hold the head while the back bends.</summary>
    public static Demand NeckSupport { get; } = Add("neckSupport");

    /// <summary>An arm is raised overhead, or the hands are behind the head.</summary>
    public static Demand OverheadArm { get; } = Add("overheadArm");

    /// <summary>A shoulder is taken to the end of its range.</summary>
    public static Demand ShoulderEndRange { get; } = Add("shoulderEndRange");

    /// <summary>The arms are out to the sides, up to shoulder height.</summary>
    public static Demand ShoulderAbduction { get; } = Add("shoulderAbduction");

    /// <summary>The shoulder blades are drawn apart.</summary>
    public static Demand ScapularProtraction { get; } = Add("scapularProtraction");

    /// <summary>The wrists bear weight.</summary>
    public static Demand WristLoad { get; } = Add("wristLoad");

    /// <summary>The knees bear weight.</summary>
    public static Demand Kneeling { get; } = Add("kneeling");

    /// <summary>The knees are bent all the way.</summary>
    public static Demand KneeEndRange { get; } = Add("kneeEndRange");

    /// <summary>Sitting with straight legs, which asks for length at the back of the thighs.</summary>
    public static Demand LongSitting { get; } = Add("longSitting");

    /// <summary>Sitting on the floor with crossed legs, which turns the hips outward and bends the knees.</summary>
    public static Demand CrossLeggedSitting { get; } = Add("crossLeggedSitting");

    /// <summary>A leg is taken across the middle of the body.</summary>
    public static Demand HipAcrossMidline { get; } = Add("hipAcrossMidline");

    /// <summary>Lying face down.</summary>
    public static Demand Prone { get; } = Add("prone");

    /// <summary>Lying on the back.</summary>
    public static Demand Supine { get; } = Add("supine");

    /// <summary>The head is lower than the hips.</summary>
    public static Demand HeadDown { get; } = Add("headDown");

    /// <summary>Getting down to the floor and up again.</summary>
    public static Demand FloorTransfer { get; } = Add("floorTransfer");

    /// <summary>Getting onto a prop on the floor, such as a roller, and off again.</summary>
    public static Demand PropTransfer { get; } = Add("propTransfer");

    /// <summary>Keeping balance on a narrow or unsteady base.</summary>
    public static Demand Balance { get; } = Add("balance");

    /// <summary>Every demand that this library knows, in a stable order. More may come with a minor version.</summary>
    public static IReadOnlyList<Demand> Known { get; } = ValueList<Demand>.Copy(All);

    /// <summary>The end of the precaution of an own demand; null for a known one, whose precaution is part of the guidance.</summary>
    internal string? CheckFirst { get; }

    /// <summary>For whom it is wise to ask first; null for a demand that the library knows.</summary>
    internal string? CheckFirstIn(Language language) => CheckFirst is null ? null : Precautions.GetValueOrDefault(language.Tag, CheckFirst);

    /// <summary>The sources of the precaution of an own demand.</summary>
    internal IReadOnlyList<Source> Sources { get; }

    /// <summary>Whether it is one of <see cref="Known"/>, or was declared with a name; text alone declares nothing.</summary>
    internal bool IsDeclared { get; }

    /// <summary>Whether it was declared in addition to <see cref="Known"/>.</summary>
    internal bool IsOwn { get; }

    /// <summary>Whether another word with this id is declared in the same way.</summary>
    internal bool IsDeclaredLike(Demand other) => Name == other.Name && Names.Equals(other.Names) && CheckFirst == other.CheckFirst && Precautions.Equals(other.Precautions) && Sources.Equals(other.Sources);

    /// <summary>The word with this text, known or not. Upper and lower case are alike for known ones.</summary>
    /// <exception cref="FormatException">The text is not a word in camelCase of a-z, A-Z and 0-9, at most 80 characters.</exception>
    public static Demand Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var demand) ? demand : throw new FormatException($"'{Excerpt.Of(text)}' is not a demand; write {WordForm.Expectation}, such as 'spinalFlexion'.");
    }

    /// <summary>The word with this text, known or not; <see langword="false"/> when the text does not have the form of a word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Demand? demand)
    {
        demand = Known.FirstOrDefault(known => string.Equals(known.Id, text, StringComparison.OrdinalIgnoreCase)) ?? (WordForm.Matches(text) ? new(text!, isDeclared: false) : null);
        return demand is not null;
    }

    /// <summary>Whether the ids are the same.</summary>
    public bool Equals(Demand? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Known ones first, in the order of <see cref="Known"/>, then own ones by their ids; <see langword="null"/> comes first of all.</summary>
    public int CompareTo(Demand? other) => WordForm.Compare(this, other, Known, demand => demand.Id);

    /// <summary>The word in documents, such as "spinalFlexion", which <c>Parse</c> reads.</summary>
    public override string ToString() => Id;

    private static Demand Add(string id)
    {
        var known = new Demand(id);
        All.Add(known);
        return known;
    }

    static Demand IParsable<Demand>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Demand>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Demand result) =>
        TryParse(s, out result);
}
