using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>The exact figures of one exercise in one routine: "2 x 15, hold 5 s, each side". Immutable.</summary>
/// <remarks>
/// Repetitions and sets are per side. Text is the same in every culture and reads back to an equal dose; it leaves out a
/// single set, and a single held repetition: "3 x, hold 30 s", "hold 60 s".
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<Dose>))]
public sealed record Dose : IParsable<Dose>
{
    private const string Expectation = "Expected such as '2 x 15, hold 5 s, each side', '3 x, hold 30 s' or 'hold 60 s'.";

    /// <summary>A dose with these figures.</summary>
    /// <param name="hold">How long each repetition is kept still, in whole seconds from 1 s to <see cref="HoldRange.Limit"/>; <see langword="null"/>: it moves.</param>
    /// <param name="repetitions">Repetitions in a set, per side, from 1 to <see cref="CountRange.Limit"/>.</param>
    /// <param name="sets">Sets, per side, from 1 to <see cref="CountRange.Limit"/>.</param>
    /// <param name="sides">Which sides the figures are for.</param>
    /// <param name="rest">Rest between two sets, in whole seconds from 0 s to <see cref="HoldRange.Limit"/>; <see langword="null"/>: <see cref="Assumed.RestBetweenSets"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A figure is out of its range, or the sides are not defined.</exception>
    /// <exception cref="ArgumentException">The hold or the rest is not in whole seconds.</exception>
    public Dose(TimeSpan? hold = null, int repetitions = 1, int sets = 1, Sides sides = Sides.Together, TimeSpan? rest = null)
    {
        if (hold is { } held) WholeSeconds.Checked(held, shortest: 1, nameof(hold));
        if (rest is { } rested) WholeSeconds.Checked(rested, shortest: 0, nameof(rest));
        CheckCount(repetitions, nameof(repetitions));
        CheckCount(sets, nameof(sets));
        if (!Enum.IsDefined(sides)) throw new ArgumentOutOfRangeException(nameof(sides), sides, "Expected one of the defined sides.");
        (Hold, Repetitions, Sets, Sides, Rest) = (hold, repetitions, sets, sides, rest);
    }

    /// <summary>How long each repetition is kept still, in whole seconds; <see langword="null"/>: the repetition moves.</summary>
    public TimeSpan? Hold { get; }

    /// <summary>Repetitions in a set, per side.</summary>
    public int Repetitions { get; }

    /// <summary>Sets, per side.</summary>
    public int Sets { get; }

    /// <summary>Which sides the figures are for.</summary>
    public Sides Sides { get; }

    /// <summary>Rest between two sets, in whole seconds; <see langword="null"/>: <see cref="Assumed.RestBetweenSets"/>.</summary>
    public TimeSpan? Rest { get; }

    /// <summary>The time spent holding in all <see cref="Sets"/> of one side; zero when the repetitions move.</summary>
    public TimeSpan HoldPerSide => WholeSeconds.ToDuration(WholeSeconds.Of(Hold ?? TimeSpan.Zero) * Repetitions * Sets);

    /// <summary>The same figures for other sides.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sides are not defined.</exception>
    public Dose For(Sides sides) => new(Hold, Repetitions, Sets, sides, Rest);

    /// <summary>How long the dose takes, from the first repetition to the end of the last.</summary>
    /// <remarks>
    /// Counts holds or moving repetitions on each side, letting go between holds, rests between sets and one switch of sides. An extra set on
    /// one side comes last, after a rest. Getting ready is not part of a dose. <see cref="Assumed"/> has the figures that no source gives.
    /// </remarks>
    public TimeSpan Duration(Laterality laterality)
    {
        var repetition = WholeSeconds.Of(Hold ?? Assumed.MovingRepetition);
        var gap = Hold is null ? 0 : WholeSeconds.Of(Assumed.BetweenHolds);
        var rest = WholeSeconds.Of(Rest ?? Assumed.RestBetweenSets);
        var seconds = (Sides.AreBoth, laterality) switch
        {
            (false, _) => AllSets(Repetitions),
            (true, Laterality.Alternating) => AllSets(2L * Repetitions),
            _ => AllSets(Repetitions) + WholeSeconds.Of(Assumed.SwitchSides) + AllSets(Repetitions),
        };
        return WholeSeconds.ToDuration(Sides.MoreOn is null ? seconds : seconds + rest + Set(Repetitions));

        long AllSets(long inOneSet) => Sets * Set(inOneSet) + (Sets - 1L) * rest;

        long Set(long inOneSet) => inOneSet * repetition + (inOneSet - 1) * gap;
    }

    /// <summary>Reads the text form, and what people write for it: "2 sets of 15", "15 reps", "2 × 15", "20–30 s", "1 min", capitals, parts in any order.</summary>
    /// <exception cref="FormatException">The text is not a dose; the message says which part and what was expected.</exception>
    public static Dose Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var dose, out var problem) ? dose : throw new FormatException(problem);
    }

    /// <summary>Reads the text form; <see langword="false"/> when the text is not a dose.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Dose? dose) => TryParse(text, out dose, out _);

    /// <summary>Reads the text form; when the text is not a dose, <see langword="false"/> and the sentence that says which part and what was expected.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Dose? dose, [NotNullWhen(false)] out string? problem)
    {
        (dose, problem) = Read(text ?? "");
        return dose is not null;
    }

    /// <summary>The text form, such as "2 x 15, hold 5 s, each side".</summary>
    public override string ToString()
    {
        var counts = (Sets, Repetitions) switch
        {
            (1, 1) when Hold is not null => null,
            (1, _) => string.Create(CultureInfo.InvariantCulture, $"{Repetitions} x"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Sets} x {Repetitions}"),
        };
        var hold = Hold is { } held ? $"hold {Text(held)}" : null;
        var rest = Rest is { } rested ? $"rest {Text(rested)}" : null;
        return string.Join(", ", new[] { counts, hold, rest, Sides.Text }.Where(part => part is not null));
    }

    /// <summary>The dose as people say it, such as "Repeat 15 times, hold 5 seconds each time. Do 2 sets."</summary>
    /// <param name="language">The language; <see langword="null"/>: English.</param>
    public string ToWords(Language? language = null) => DoseWords.Of(this, language ?? Language.English);

    /// <summary>The dose, or the whole message that says why the text is not one.</summary>
    private static (Dose? Dose, string? Problem) Read(string text)
    {
        var (parts, problem) = DoseText.Read(text);
        if (parts is null) return (null, Refusal(problem));
        if (parts is { Hold: null or { Firmness: Firmness.None }, Repetitions: null }) return (null, Refusal("it has neither repetitions nor a hold"));

        if (!IsExact(parts.Hold ?? default, out var hold)) return (null, Refusal($"'hold {parts.Hold}' is a range; a dose needs one figure"));
        if (!IsExact(parts.Repetitions, out var repetitions)) return (null, Refusal($"'{parts.Repetitions}' repetitions is a range; a dose needs one figure"));
        if (!IsExact(parts.Sets, out var sets)) return (null, Refusal($"'{parts.Sets}' sets is a range; a dose needs one figure"));
        return (new(hold, repetitions, sets, parts.Sides ?? Sides.Together, parts.Rest), null);

        string Refusal(string? reason) => $"'{Excerpt.Of(text)}' is not a dose: {reason}. {Expectation}";
    }

    private static bool IsExact(HoldRange range, out TimeSpan? hold)
    {
        hold = range.Shortest;
        return range.Firmness is Firmness.None or Firmness.Exact && range.Shortest == range.Longest;
    }

    private static bool IsExact(CountRange? range, out int count)
    {
        count = range?.Fewest ?? 1;
        return range is null or { Firmness: Firmness.Exact } && range?.Fewest == range?.Most;
    }

    private static void CheckCount(int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, CountRange.Limit, name);
    }

    private static string Text(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{WholeSeconds.Of(duration)} s");

    static Dose IParsable<Dose>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Dose>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Dose result) =>
        TryParse(s, out result);
}
