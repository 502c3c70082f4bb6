using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>An area that a routine should cover, and how much it counts beside the others.</summary>
/// <remarks>Immutable. The default value has weight 0, which no target can have: in a request it is a finding.</remarks>
[JsonConverter(typeof(TextJsonConverter<Target>))]
public readonly record struct Target : IParsable<Target>
{
    /// <summary>The highest weight: 100.</summary>
    public const int HighestWeight = 100;

    /// <summary>An area with a weight.</summary>
    /// <param name="area">The area; the areas inside it count as well.</param>
    /// <param name="weight">From 1 to <see cref="HighestWeight"/>; an area of weight 2 counts twice as much as one of weight 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is not defined, or the weight is out of its range.</exception>
    public Target(TargetArea area, int weight = 1)
    {
        if (!Enum.IsDefined(area)) throw new ArgumentOutOfRangeException(nameof(area), area, "Expected a defined area.");
        ArgumentOutOfRangeException.ThrowIfLessThan(weight, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, HighestWeight);
        (Area, Weight) = (area, weight);
    }

    /// <summary>The area to cover; the areas inside it count as well.</summary>
    public TargetArea Area { get; }

    /// <summary>How much the area counts: from 1 to <see cref="HighestWeight"/>, or 0 for the default value.</summary>
    public int Weight { get; }

    /// <summary>The area with weight 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is not defined.</exception>
    public static implicit operator Target(TargetArea area) => new(area);

    /// <summary>Reads the text form: the area in camelCase, and its weight where it is not 1, such as "chest" or "chest:2". Upper and lower case are alike.</summary>
    /// <exception cref="FormatException">The text is not a target.</exception>
    public static Target Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var target)
            ? target
            : throw new FormatException($"'{Excerpt.Of(text)}' is not a target; write an area, and its weight from 1 to 100 where it is not 1, such as 'chest' or 'chest:2'{Nearest.Hint(text.Split(':')[0], EnumWords.All(typeof(TargetArea)))} The areas are {Excerpt.List([.. EnumWords.All(typeof(TargetArea))])}.");
    }

    /// <summary>Reads the text form; <see langword="false"/> when the text is not a target.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Target target)
    {
        target = default;
        var parts = text?.Split(':') ?? [];
        if (parts.Length is not (1 or 2) || !EnumWords.All(typeof(TargetArea)).Contains(parts[0], StringComparer.OrdinalIgnoreCase)) return false;
        var weight = 1;
        if (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out weight) || weight < 1 || weight > HighestWeight)) return false;
        target = new(Enum.Parse<TargetArea>(parts[0], ignoreCase: true), weight);
        return true;
    }

    /// <summary>The text form, such as "chest" or "chest:2".</summary>
    public override string ToString() =>
        Weight == 1 ? EnumWords.Of(Area) : string.Create(CultureInfo.InvariantCulture, $"{EnumWords.Of(Area)}:{Weight}");

    static Target IParsable<Target>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Target>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Target result) => TryParse(s, out result);
}
