using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The id of a source: kebab-case, such as "helen-clark". Compared letter by letter.</summary>
[JsonConverter(typeof(TextJsonConverter<SourceId>))]
public sealed record SourceId : IParsable<SourceId>, IComparable<SourceId>
{
    private SourceId(string value) => Value = value;

    /// <summary>The id as text.</summary>
    public string Value { get; }

    /// <summary>The id with this text.</summary>
    /// <exception cref="FormatException">The text is not kebab-case.</exception>
    public static implicit operator SourceId(string text) => Parse(text);

    /// <summary>The id with this text.</summary>
    /// <exception cref="FormatException">The text is not kebab-case: lower-case words of a-z and 0-9 joined by hyphens, at most 80 characters.</exception>
    public static SourceId Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var id) ? id : throw new FormatException($"'{Excerpt.Of(text)}' is not a source id; write {KebabCase.Expectation}.");
    }

    /// <summary>The id with this text; <see langword="false"/> when it is not kebab-case.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SourceId? id)
    {
        id = KebabCase.Matches(text) ? new(text!) : null;
        return id is not null;
    }

    /// <summary>Orders ids by their letters, the same in every culture; <see langword="null"/> comes first.</summary>
    public int CompareTo(SourceId? other) => string.CompareOrdinal(Value, other?.Value);

    /// <summary>The id as text.</summary>
    public override string ToString() => Value;

    static SourceId IParsable<SourceId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SourceId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SourceId result) =>
        TryParse(s, out result);
}
