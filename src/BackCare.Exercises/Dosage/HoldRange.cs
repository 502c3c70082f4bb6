using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>How long a source says to keep one repetition still: "5 s", "20-30 s", ">=60 s", "~10 s", "a few s" or "no hold".</summary>
/// <remarks>
/// Whole seconds from 1 s to <see cref="Limit"/>; both ends are included. The default value is <see cref="None"/>: the
/// repetition moves without stopping. Text is the same in every culture.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<HoldRange>))]
public readonly record struct HoldRange : ISpanFormattable, IParsable<HoldRange>
{
    private const string Expectation = "Write '5 s', '20-30 s' (shorter first), '>=60 s', '~10 s', 'a few s' or 'no hold', from 1 s to 3600 s.";

    private readonly Bounds seconds;

    private HoldRange(Bounds seconds) => this.seconds = seconds;

    /// <summary>The longest hold that can be stated: one hour.</summary>
    public static TimeSpan Limit { get; } = WholeSeconds.ToDuration(WholeSeconds.Limit);

    /// <summary>No hold: the repetition moves.</summary>
    public static HoldRange None => default;

    /// <summary>A hold of "a few" seconds, without a figure.</summary>
    public static HoldRange AFew => new(new Bounds(Firmness.AFew, 0, null));

    /// <summary>How firmly the source states the hold.</summary>
    public Firmness Firmness => seconds.Firmness;

    /// <summary>The shortest hold stated, or <see langword="null"/> without a figure.</summary>
    public TimeSpan? Shortest => seconds.HasFigure ? WholeSeconds.ToDuration(seconds.Low) : null;

    /// <summary>The longest hold stated, or <see langword="null"/> without a figure or without an upper end.</summary>
    public TimeSpan? Longest => seconds.High is { } high ? WholeSeconds.ToDuration(high) : null;

    /// <summary>Exactly this hold.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The hold is not 1 s to <see cref="Limit"/>.</exception>
    /// <exception cref="ArgumentException">The hold is not in whole seconds.</exception>
    public static HoldRange Exactly(TimeSpan hold) => OfBoth(Firmness.Exact, hold, hold, nameof(hold), nameof(hold));

    /// <summary>Any hold from the shortest to the longest, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not 1 s to <see cref="Limit"/>, or <paramref name="longest"/> is below <paramref name="shortest"/>.</exception>
    /// <exception cref="ArgumentException">An end is not in whole seconds.</exception>
    public static HoldRange Between(TimeSpan shortest, TimeSpan longest) => OfBoth(Firmness.Exact, shortest, longest, nameof(shortest), nameof(longest));

    /// <summary>About this hold.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static HoldRange About(TimeSpan hold) => OfBoth(Firmness.About, hold, hold, nameof(hold), nameof(hold));

    /// <summary>About this range of holds.</summary>
    /// <inheritdoc cref="Between"/>
    public static HoldRange About(TimeSpan shortest, TimeSpan longest) => OfBoth(Firmness.About, shortest, longest, nameof(shortest), nameof(longest));

    /// <summary>This hold or longer.</summary>
    /// <inheritdoc cref="Exactly"/>
    public static HoldRange AtLeast(TimeSpan shortest) =>
        new(Bounds.AtLeast(WholeSeconds.Checked(shortest, 1, nameof(shortest)), WholeSeconds.Limit, nameof(shortest)));

    /// <summary>Whether a dose with this hold keeps to the source; <see langword="null"/> stands for a repetition that moves.</summary>
    /// <remarks>"About" reaches beyond both ends by <see cref="Assumed.AboutTolerancePercent"/>. Where the source has no figure, any hold from 1 s keeps to it.</remarks>
    public bool Contains(TimeSpan? hold) => hold is { } held
        ? Firmness != Firmness.None && WholeSeconds.IsWhole(held) && held > TimeSpan.Zero && held <= Limit && seconds.Contains((int)WholeSeconds.Of(held))
        : Firmness == Firmness.None;

    /// <summary>The hold to start with: the shortest stated, or the assumed one where the source has no figure.</summary>
    internal TimeSpan? Lowest => Firmness == Firmness.None ? null : Shortest ?? Assumed.AFewSeconds;

    /// <summary>The longest hold that the source vouches for.</summary>
    internal TimeSpan? Highest => Longest ?? Lowest;

    /// <summary>Reads the text form.</summary>
    /// <exception cref="FormatException">The text is not a hold.</exception>
    public static HoldRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var hold) ? hold : throw new FormatException($"'{Excerpt.Of(text)}' is not a hold. {Expectation}");
    }

    /// <summary>Reads the text form; <see langword="false"/> when the text is not a hold.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out HoldRange hold)
    {
        hold = default;
        return text is not null && TryRead(DoseText.Plain(text), out hold);
    }

    /// <summary>The text form, such as "20-30 s".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{this}");

    internal static bool TryRead(ReadOnlySpan<char> plain, out HoldRange hold)
    {
        plain = plain.Trim();
        hold = default;
        if (plain is "no hold") return true;
        if (!WholeSeconds.TrySplitUnit(plain, out var figures, out var secondsPerUnit)) return false;
        if (figures is "a few" && secondsPerUnit == 1)
        {
            hold = AFew;
            return true;
        }

        if (Bounds.TryParse(figures, secondsPerUnit, WholeSeconds.Limit) is not { } bounds) return false;
        hold = new(bounds);
        return true;
    }

    private static HoldRange OfBoth(Firmness firmness, TimeSpan shortest, TimeSpan longest, string shortestName, string longestName) => new(Bounds.Between(
        firmness,
        WholeSeconds.Checked(shortest, 1, shortestName),
        WholeSeconds.Checked(longest, 1, longestName),
        WholeSeconds.Limit,
        shortestName,
        longestName));

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (!seconds.HasFigure) return destination.TryWrite(null, $"{(Firmness == Firmness.None ? "no hold" : "a few s")}", out charsWritten);
        if (!seconds.TryFormat(destination, out charsWritten) || !" s".TryCopyTo(destination[charsWritten..])) return false;
        charsWritten += 2;
        return true;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    static HoldRange IParsable<HoldRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<HoldRange>.TryParse(string? s, IFormatProvider? provider, out HoldRange result) => TryParse(s, out result);
}
