using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>A thing that an exercise needs, or that makes it more comfortable: one that this library knows, or one of your own.</summary>
/// <remarks>
/// Documents can declare more items, and so can code, with <see cref="Equipment(string, string)"/>. Two items are equal when their ids are. Known ones
/// are ordered as in <see cref="Known"/>; own ones come after them, by id. Immutable.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Equipment>))]
public sealed record Equipment : IParsable<Equipment>, IComparable<Equipment>
{
    // First, because those that are known add themselves to it while they are made, in the order in which they stand here.
    private static readonly List<Equipment> All = [];

    private readonly string? own;

    /// <summary>Declares a thing that this library does not know.</summary>
    /// <param name="id">A word in camelCase of a-z, A-Z and 0-9, at most 80 characters, such as "slingTrainer".</param>
    /// <param name="name">The name to show, such as "Sling trainer".</param>
    /// <exception cref="ArgumentException">The id is not such a word, or is one of <see cref="Known"/>; or the name is blank.</exception>
    public Equipment(string id, string name)
    {
        WordForm.CheckOwn(id, name, Known.Select(known => known.Id));
        (Id, own, IsDeclared, IsOwn) = (id, name, true, true);
    }

    private Equipment(string id, bool isDeclared = true) => (Id, IsDeclared) = (id, isDeclared);

    /// <summary>The word in documents, such as "foamRoller".</summary>
    public string Id { get; }

    /// <summary>The name to show, such as "Foam roller".</summary>
    public string Name => NameIn(Language.English);

    /// <summary>The names in other languages of an item of your own, by tag; where a language is missing, its name stays.</summary>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public IReadOnlyDictionary<string, string> Names { get; init => field = WordForm.Translated(value, nameof(Names)); } = ValueMap.Empty;

    /// <summary>The name to show in a language.</summary>
    public string NameIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return Own(language) ?? Language.Capitalized(Said(language));
    }

    /// <summary>The name as it is written inside a sentence.</summary>
    internal string Said(Language language) => Own(language) is { } name ? WordForm.InSentence(name) : language.Word("equipment", Id);

    private string? Own(Language language) => own is null ? null : Names.GetValueOrDefault(language.Tag, own);

    /// <summary>A stable chair.</summary>
    public static Equipment Chair { get; } = Add("chair");

    /// <summary>An open doorway.</summary>
    public static Equipment Doorway { get; } = Add("doorway");

    /// <summary>A corner of a room, or two walls that meet.</summary>
    public static Equipment RoomCorner { get; } = Add("roomCorner");

    /// <summary>A free stretch of wall.</summary>
    public static Equipment Wall { get; } = Add("wall");

    /// <summary>A table or desk.</summary>
    public static Equipment Table { get; } = Add("table");

    /// <summary>A foam roller.</summary>
    public static Equipment FoamRoller { get; } = Add("foamRoller");

    /// <summary>A towel, rolled up.</summary>
    public static Equipment RolledTowel { get; } = Add("rolledTowel");

    /// <summary>A towel, folded flat.</summary>
    public static Equipment FoldedTowel { get; } = Add("foldedTowel");

    /// <summary>An exercise mat, rolled up.</summary>
    public static Equipment RolledMat { get; } = Add("rolledMat");

    /// <summary>An exercise mat.</summary>
    public static Equipment Mat { get; } = Add("mat");

    /// <summary>A cushion or pillow.</summary>
    public static Equipment Cushion { get; } = Add("cushion");

    /// <summary>A strap or belt.</summary>
    public static Equipment Strap { get; } = Add("strap");

    /// <summary>An elastic band.</summary>
    public static Equipment ResistanceBand { get; } = Add("resistanceBand");

    /// <summary>A stick or broom handle.</summary>
    public static Equipment Stick { get; } = Add("stick");

    /// <summary>A large inflated ball to sit or lie on.</summary>
    public static Equipment StabilityBall { get; } = Add("stabilityBall");

    /// <summary>A small firm ball.</summary>
    public static Equipment MassageBall { get; } = Add("massageBall");

    /// <summary>A hand weight.</summary>
    public static Equipment Dumbbell { get; } = Add("dumbbell");

    /// <summary>Every thing that this library knows, in a stable order. More may come with a minor version.</summary>
    public static IReadOnlyList<Equipment> Known { get; } = ValueList<Equipment>.Copy(All);

    /// <summary>Whether it is one of <see cref="Known"/>, or was declared with a name; text alone declares nothing.</summary>
    internal bool IsDeclared { get; }

    /// <summary>Whether it was declared in addition to <see cref="Known"/>.</summary>
    internal bool IsOwn { get; }

    /// <summary>Whether another word with this id is declared in the same way.</summary>
    internal bool IsDeclaredLike(Equipment other) => Name == other.Name && Names.Equals(other.Names);

    /// <summary>The word with this text, known or not. Upper and lower case are alike for known ones.</summary>
    /// <exception cref="FormatException">The text is not a word in camelCase of a-z, A-Z and 0-9, at most 80 characters.</exception>
    public static Equipment Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var equipment) ? equipment : throw new FormatException($"'{Excerpt.Of(text)}' is not an item of equipment; write {WordForm.Expectation}, such as 'foamRoller'.");
    }

    /// <summary>The word with this text, known or not; <see langword="false"/> when the text does not have the form of a word.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Equipment? equipment)
    {
        equipment = Known.FirstOrDefault(known => string.Equals(known.Id, text, StringComparison.OrdinalIgnoreCase)) ?? (WordForm.Matches(text) ? new(text!, isDeclared: false) : null);
        return equipment is not null;
    }

    /// <summary>Whether the ids are the same.</summary>
    public bool Equals(Equipment? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Known ones first, in the order of <see cref="Known"/>, then own ones by their ids; <see langword="null"/> comes first of all.</summary>
    public int CompareTo(Equipment? other) => WordForm.Compare(this, other, Known, equipment => equipment.Id);

    /// <summary>The word in documents, such as "foamRoller", which <c>Parse</c> reads.</summary>
    public override string ToString() => Id;

    private static Equipment Add(string id)
    {
        var known = new Equipment(id);
        All.Add(known);
        return known;
    }

    static Equipment IParsable<Equipment>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Equipment>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Equipment result) =>
        TryParse(s, out result);
}
