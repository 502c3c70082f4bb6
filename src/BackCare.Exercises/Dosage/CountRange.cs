using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How many repetitions or sets a source says to do: "15", "10-15", ">=3", "~10", "a few", "as many as wanted" or "not stated".</summary>
/// <remarks>
/// Whole counts from 1 to <see cref="Limit"/>; both ends are included. Counts of a sided exercise are per side. The default
/// value is <see cref="None"/>: the source left the count out. Text is the same in every culture.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<CountRange>))]
public readonly record struct CountRange : ISpanFormattable, IParsable<CountRange>
{
    /// <summary>The highest count that can be stated: 1000.</summary>
    public const int Limit = 1000;

    private const string Expectation =
        "Write '15', '10-15' (fewer first), '>=3', '~10', 'a few', 'as many as wanted' or 'not stated', from 1 to 1000.";

    private readonly Bounds count;

    private CountRange(Bounds count) => this.count = count;

    /// <summary>The source left the count out.</summary>
    public static CountRange None => default;

    /// <summary>"A few", without a figure.</summary>
    public static CountRange AFew => new(new Bounds(Firmness.AFew, 0, null));

    /// <summary>As many as wanted, one at least.</summary>
    public static CountRange AsManyAsWanted => new(new Bounds(Firmness.AsManyAsWanted, 0, null));

    /// <summary>How firmly the source states the count.</summary>
    public Firmness Firmness => count.Firmness;

    /// <summary>The lowest count stated, or <see langword="null"/> without a figure.</summary>
    public int? Fewest => count.HasFigure ? count.Low : null;

    /// <summary>The highest count stated, or <see langword="null"/> without a figure or without an upper end.</summary>
    public int? Most => count.High;

    /// <summary>Exactly this count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is not 1 to <see cref="Limit"/>.</exception>
    public static CountRange Exactly(int count) => new(Bounds.Between(Firmness.Exact, count, count, Limit, nameof(count), nameof(count)));

    /// <summary>Any count in a range, both ends included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not 1 to <see cref="Limit"/>, or <paramref name="most"/> is below <paramref name="fewest"/>.</exception>
    public static CountRange Between(int fewest, int most) =>
        new(Bounds.Between(Firmness.Exact, fewest, most, Limit, nameof(fewest), nameof(most)));

    /// <summary>About this count.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static CountRange About(int count) => new(Bounds.Between(Firmness.About, count, count, Limit, nameof(count), nameof(count)));

    /// <summary>About this range of counts.</summary>
    /// <inheritdoc cref="Between"/>
    public static CountRange About(int fewest, int most) =>
        new(Bounds.Between(Firmness.About, fewest, most, Limit, nameof(fewest), nameof(most)));

    /// <summary>This count or more.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static CountRange AtLeast(int fewest) => new(Bounds.AtLeast(fewest, Limit, nameof(fewest)));

    /// <summary>Whether a dose with this count keeps to the source.</summary>
    /// <remarks>"About" reaches beyond both ends by <see cref="Assumed.AboutTolerancePercent"/>. Where the source has no figure, any count from 1 keeps to it.</remarks>
    public bool Contains(int count) => this.count.Contains(count);

    /// <summary>The count to start with: the fewest stated, or an assumed one where the source has no figure.</summary>
    /// <param name="unstated">The one assumed where the source leaves the count out.</param>
    internal int Lowest(int unstated) => Fewest ?? (Firmness == Firmness.None ? unstated : Assumed.OpenEndedRepetitions);

    /// <summary>The highest count that the source vouches for.</summary>
    internal int Highest(int unstated) => Most ?? Lowest(unstated);

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text is not a count.</exception>
    public static CountRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var count) ? count : throw new FormatException($"'{Excerpt.Of(text)}' is not a count. {Expectation}");
    }

    /// <summary>Reads the text form; <see langword="false"/> when the text is not a count.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CountRange count)
    {
        count = default;
        return text is not null && TryRead(DoseText.Plain(text), out count);
    }

    /// <summary>The text form, such as "10-15".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this}");

    internal static bool TryRead(ReadOnlySpan<char> plain, out CountRange count)
    {
        plain = plain.Trim();
        count = plain switch
        {
            "a few" => AFew,
            "as many as wanted" => AsManyAsWanted,
            _ => Bounds.TryParse(plain, scale: 1, Limit) is { } bounds ? new(bounds) : None,
        };
        return count != None || plain is "not stated";
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (count.HasFigure) return count.TryFormat(destination, out charsWritten);
        var words = Firmness switch { Firmness.AFew => "a few", Firmness.AsManyAsWanted => "as many as wanted", _ => "not stated" };
        return destination.TryWrite(null, $"{words}", out charsWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static CountRange IParsable<CountRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<CountRange>.TryParse(string? s, IFormatProvider? provider, out CountRange result) => TryParse(s, out result);
}
