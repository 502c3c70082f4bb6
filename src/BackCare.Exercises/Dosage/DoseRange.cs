using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>What a source says of an exercise's dose: "3-5 x, hold 20-30 s", "2 x 15, hold 5 s", "hold >=60 s". Immutable.</summary>
/// <remarks>
/// Counts of a sided exercise are per side. A count that is left out of the text was left out by the source; no hold in the
/// text means that the repetition moves. Text is the same in every culture and reads back to an equal range.
/// </remarks>
[JsonConverter(typeof(TextJsonConverter<DoseRange>))]
public sealed record DoseRange : IParsable<DoseRange>
{
    private const string Expectation = "Expected such as '2 x 15, hold 5 s', '3-5 x, hold 20-30 s' or 'hold >=60 s'.";

    /// <summary>A range. A figure that is left out is one that the source does not state.</summary>
    /// <exception cref="ArgumentException">The sets are open-ended: only repetitions can be "as many as wanted".</exception>
    public DoseRange(HoldRange hold = default, CountRange repetitions = default, CountRange sets = default)
    {
        if (sets.Firmness == Firmness.AsManyAsWanted)
        {
            throw new ArgumentException("Sets cannot be 'as many as wanted'; only repetitions can.", nameof(sets));
        }

        (Hold, Repetitions, Sets) = (hold, repetitions, sets);
    }

    /// <summary>How long each repetition is kept still.</summary>
    public HoldRange Hold { get; }

    /// <summary>Repetitions in a set, per side.</summary>
    public CountRange Repetitions { get; }

    /// <summary>Sets, per side.</summary>
    public CountRange Sets { get; }

    /// <summary>The figures that the source does not give, so that <see cref="Lowest"/> and <see cref="Highest"/> take them from <see cref="Assumed"/>.</summary>
    public DoseFigures AssumedFigures =>
        (Hold.Firmness == Firmness.AFew ? DoseFigures.Hold : DoseFigures.None)
        | (Repetitions.Fewest is null ? DoseFigures.Repetitions : DoseFigures.None)
        | (Sets.Fewest is null ? DoseFigures.Sets : DoseFigures.None);

    /// <summary>Whether each figure of the dose keeps to this range. Sides and rest are ignored.</summary>
    public bool Contains(Dose dose)
    {
        ArgumentNullException.ThrowIfNull(dose);
        return Hold.Contains(dose.Hold) && Repetitions.Contains(dose.Repetitions) && Sets.Contains(dose.Sets);
    }

    /// <summary>Whether each figure of the dose lies between the ends that the source states, or is the assumed one where it states none. Sides and rest are ignored.</summary>
    internal bool States(Dose dose)
    {
        var (lowest, highest) = (Lowest(), Highest());
        return StatesHold(dose)
            && dose.Repetitions >= lowest.Repetitions && dose.Repetitions <= highest.Repetitions
            && dose.Sets >= lowest.Sets && dose.Sets <= highest.Sets;
    }

    /// <summary>Whether the hold lies between the ends that the source states.</summary>
    internal bool StatesHold(Dose dose) => dose.Hold is { } hold ? hold >= Hold.Lowest && hold <= Hold.Highest : Hold.Lowest is null;

    /// <summary>The dose to begin with: the lower end of each figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sides are not defined.</exception>
    public Dose Lowest(Sides sides = Sides.Together) => new(Hold.Lowest, Repetitions.Lowest(Assumed.Repetitions), Sets.Lowest(Assumed.Sets), sides);

    /// <summary>The upper end of each figure; the lower end where the source sets no upper one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sides are not defined.</exception>
    public Dose Highest(Sides sides = Sides.Together) => new(Hold.Highest, Repetitions.Highest(Assumed.Repetitions), Sets.Highest(Assumed.Sets), sides);

    /// <summary>Reads the text form, and what people write for it: "2 sets of 15", "15 reps", "2 × 15", "20–30 s", "1 min", capitals, parts in any order.</summary>
    /// <exception cref="FormatException">The text is not a dose range; the message says which part and what was expected.</exception>
    public static DoseRange Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var range, out var problem) ? range : throw new FormatException(problem);
    }

    /// <summary>Reads the text form; <see langword="false"/> when the text is not a dose range.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DoseRange? range) => TryParse(text, out range, out _);

    /// <summary>Reads the text form; when the text is not a dose range, <see langword="false"/> and the sentence that says which part and what was expected.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DoseRange? range, [NotNullWhen(false)] out string? problem)
    {
        (range, var reason) = Read(text ?? "");
        problem = range is null ? $"'{Excerpt.Of(text ?? "")}' is not a dose range: {reason}. {Expectation}" : null;
        return range is not null;
    }

    /// <summary>The text form, such as "3-5 x, hold 20-30 s"; "not stated" when the source gives no figure and no hold.</summary>
    public override string ToString()
    {
        var counts = (Sets.Firmness, Repetitions.Firmness) switch
        {
            (Firmness.None, Firmness.None) => null,
            (Firmness.None, Firmness.AsManyAsWanted) => $"{Repetitions}",
            (Firmness.None, _) => $"{Repetitions} x",
            (_, Firmness.None) => Sets == CountRange.Exactly(1) ? "1 set" : $"{Sets} sets",
            _ => $"{Sets} x {Repetitions}",
        };
        var hold = Hold == HoldRange.None ? null : $"hold {Hold}";
        return (counts, hold) switch
        {
            (null, null) => "not stated",
            (null, _) => hold,
            (_, null) => counts,
            _ => $"{counts}, {hold}",
        };
    }

    private static (DoseRange? Range, string? Problem) Read(string text)
    {
        var (parts, problem) = DoseText.Read(text);
        if (parts is null) return (null, problem);
        if (parts.Rest is not null) return (null, "a rest belongs in a dose, not in a range");
        if (parts.Sides is not null) return (null, "a side belongs in a dose; the counts of a range are per side always");
        if (parts.Sets?.Firmness == Firmness.AsManyAsWanted) return (null, "sets cannot be 'as many as wanted'; only repetitions can");
        return (new(parts.Hold ?? default, parts.Repetitions ?? default, parts.Sets ?? default), null);
    }

    static DoseRange IParsable<DoseRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DoseRange>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DoseRange result) =>
        TryParse(s, out result);
}
