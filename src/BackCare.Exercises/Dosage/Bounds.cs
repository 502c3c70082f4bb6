using System.Globalization;

namespace BackCare.Exercises;

/// <summary>What holds and counts share: a whole figure or range, and how firmly it was said.</summary>
internal readonly record struct Bounds(Qualifier Qualifier, int Low, int? High)
{
    public static Bounds Between(Qualifier qualifier, int low, int high, int limit, string lowName, string highName)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, 1, lowName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, limit, lowName);
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low, highName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(high, limit, highName);
        return new(qualifier, low, high);
    }

    public static Bounds AtLeast(int low, int limit, string lowName)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(low, 1, lowName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, limit, lowName);
        return new(Qualifier.AtLeast, low, null);
    }

    public bool HasFigure => Qualifier is Qualifier.Exact or Qualifier.About or Qualifier.AtLeast;

    public bool Contains(int value) => Qualifier switch
    {
        Qualifier.Exact => value >= Low && value <= High,
        Qualifier.AtLeast => value >= Low,
        Qualifier.About => value * 100L >= Low * (100L - Assumed.AboutTolerancePercent)
                           && value * 100L <= High * (100L + Assumed.AboutTolerancePercent),
        _ => value >= 1,
    };

    /// <summary>The figures without a unit: "15", "10-15", "~10", ">=60".</summary>
    public bool TryFormat(Span<char> destination, out int written) => Qualifier switch
    {
        Qualifier.AtLeast => destination.TryWrite(CultureInfo.InvariantCulture, $">={Low}", out written),
        Qualifier.About when Low != High => destination.TryWrite(CultureInfo.InvariantCulture, $"~{Low}-{High}", out written),
        Qualifier.About => destination.TryWrite(CultureInfo.InvariantCulture, $"~{Low}", out written),
        _ when Low != High => destination.TryWrite(CultureInfo.InvariantCulture, $"{Low}-{High}", out written),
        _ => destination.TryWrite(CultureInfo.InvariantCulture, $"{Low}", out written),
    };

    /// <summary>Reads the figures, each times <paramref name="scale"/>; <see langword="null"/> when the text has no such form or leaves 1 to <paramref name="limit"/>.</summary>
    public static Bounds? TryParse(ReadOnlySpan<char> text, int scale, int limit)
    {
        text = text.Trim();
        var qualifier = text.StartsWith(">=") ? Qualifier.AtLeast : text.StartsWith('~') ? Qualifier.About : Qualifier.Exact;
        text = qualifier switch { Qualifier.AtLeast => text[2..], Qualifier.About => text[1..], _ => text };

        var dash = text.IndexOf('-');
        if (dash >= 0 && qualifier == Qualifier.AtLeast) return null;
        if (!TryNumber(dash < 0 ? text : text[..dash], scale, limit, out var low)) return null;
        var high = low;
        if (dash >= 0 && !TryNumber(text[(dash + 1)..], scale, limit, out high)) return null;
        if (high < low) return null;
        return new(qualifier, low, qualifier == Qualifier.AtLeast ? null : high);
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int scale, int limit, out int number)
    {
        var isNumber = int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        number = isNumber && value >= 1 && value <= limit / scale ? value * scale : 0;
        return number > 0;
    }
}
