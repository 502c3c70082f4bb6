using System.Globalization;

namespace BackCare.Exercises;

/// <summary>What holds and counts share: a whole figure or range, and how firmly it is stated.</summary>
internal readonly record struct Bounds(Firmness Firmness, int Low, int? High)
{
    public static Bounds Between(Firmness firmness, int low, int high, int limit, string lowName, string highName)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, 1, lowName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, limit, lowName);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low, highName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, limit, highName);
        return new(firmness, low, high);
    }

    public static Bounds AtLeast(int low, int limit, string lowName)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, 1, lowName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, limit, lowName);
        return new(Firmness.AtLeast, low, null);
    }

    public bool HasFigure => Firmness is Firmness.Exact or Firmness.About or Firmness.AtLeast;

    public bool Contains(int value) => Firmness switch
    {
        Firmness.Exact => value >= Low && value <= High,
        Firmness.AtLeast => value >= Low,
        Firmness.About => value * 100L >= Low * (100L - Assumed.AboutTolerancePercent)
                           && value * 100L <= High * (100L + Assumed.AboutTolerancePercent),
        _ => value >= 1,
    };

    /// <summary>The figures without a unit: "15", "10-15", "~10", ">=60".</summary>
    public bool TryFormat(Span<char> destination, out int written) => Firmness switch
    {
        Firmness.AtLeast => destination.TryWrite(CultureInfo.InvariantCulture, $">={Low}", out written),
        Firmness.About when Low != High => destination.TryWrite(CultureInfo.InvariantCulture, $"~{Low}-{High}", out written),
        Firmness.About => destination.TryWrite(CultureInfo.InvariantCulture, $"~{Low}", out written),
        _ when Low != High => destination.TryWrite(CultureInfo.InvariantCulture, $"{Low}-{High}", out written),
        _ => destination.TryWrite(CultureInfo.InvariantCulture, $"{Low}", out written),
    };

    /// <summary>Reads the figures, each multiplied by <paramref name="scale"/>; <see langword="null"/> when the text has another form or a figure is not 1 to <paramref name="limit"/>.</summary>
    public static Bounds? TryParse(ReadOnlySpan<char> text, int scale, int limit)
    {
        text = text.Trim();
        var firmness = text.StartsWith(">=") ? Firmness.AtLeast : text.StartsWith('~') ? Firmness.About : Firmness.Exact;
        text = firmness switch { Firmness.AtLeast => text[2..], Firmness.About => text[1..], _ => text };

        var dash = text.IndexOf('-');
        if (dash >= 0 && firmness == Firmness.AtLeast) return null;
        if (!TryNumber(dash < 0 ? text : text[..dash], scale, limit, out var low)) return null;
        var high = low;
        if (dash >= 0 && !TryNumber(text[(dash + 1)..], scale, limit, out high)) return null;
        if (high < low) return null;
        return new(firmness, low, firmness == Firmness.AtLeast ? null : high);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int scale, int limit, out int number)
    {
        var isNumber = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = isNumber && value >= 1 && value <= limit / scale ? value * scale : 0;
        return number > 0;
    }
}
