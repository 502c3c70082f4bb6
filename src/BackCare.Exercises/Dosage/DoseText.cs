namespace BackCare.Exercises;

/// <summary>A line such as "2 x 15, hold 5 s, each side", part by part. Doses and dose ranges are read from it.</summary>
internal sealed class DoseText
{
    private DoseText()
    {
    }

    public CountRange? Sets { get; private set; }

    public CountRange? Repetitions { get; private set; }

    public HoldRange? Hold { get; private set; }

    public TimeSpan? Rest { get; private set; }

    public Sides? Sides { get; private set; }

    /// <summary>Lower case and ASCII, so that "2 × 15, hold 20–30 s" and "HOLD ≥60 S" read like their plain forms.</summary>
    public static string Plain(string text) => text.Trim().ToLowerInvariant()
        .Replace('×', 'x').Replace('–', '-').Replace("≥", ">=", StringComparison.Ordinal).Replace('≈', '~').Replace('\u00a0', ' ');

    /// <summary>The parts of the line, or why it cannot be read.</summary>
    public static (DoseText? Parts, string? Problem) Read(string text)
    {
        var parts = new DoseText();
        var plain = Plain(text);
        if (plain == "not stated") return (parts, null);
        foreach (var part in plain.Split(','))
        {
            var problem = parts.Take(part.Trim());
            if (problem is not null) return (null, problem);
        }

        return (parts, null);
    }

    private string? Take(string part)
    {
        if (part.Length == 0) return "a part is empty";
        if (ToSides(part) is { } sides) return Set(Sides, sides, value => Sides = value, "side");

        if (part == "no hold") return Set(Hold, HoldRange.None, value => Hold = value, "hold");
        if (part.StartsWith("hold ", StringComparison.Ordinal))
        {
            return HoldRange.TryRead(part.AsSpan(5), out var hold) && hold != HoldRange.None
                ? Set(Hold, hold, value => Hold = value, "hold")
                : $"'{Excerpt.Of(part)}' is not a hold: write 'hold 5 s', 'hold 20-30 s' (shorter first), 'hold >=60 s', 'hold ~10 s' or 'hold a few s', from 1 s to 3600 s";
        }

        if (part.StartsWith("rest ", StringComparison.Ordinal)) return TakeRest(part);
        return TakeCounts(part);
    }

    private static Sides? ToSides(string part) => part switch
    {
        "each side" => Exercises.Sides.Each,
        "left side" or "left side only" or "left" or "left only" => Exercises.Sides.Left,
        "right side" or "right side only" or "right" or "right only" => Exercises.Sides.Right,
        "each side and left again" => Exercises.Sides.LeftMore,
        "each side and right again" => Exercises.Sides.RightMore,
        _ => null,
    };

    private string? TakeRest(string part)
    {
        var rest = part.AsSpan(5).Trim();
        if (rest is "0 s" or "0s") return Set(Rest, TimeSpan.Zero, value => Rest = value, "rest");
        return HoldRange.TryRead(rest, out var range) && range is { Firmness: Firmness.Exact, Shortest: { } seconds } && seconds == range.Longest
            ? Set(Rest, seconds, value => Rest = value, "rest")
            : $"'{Excerpt.Of(part)}' is not a rest: write 'rest 30 s', from 0 s to 3600 s";
    }

    private string? TakeCounts(string part)
    {
        const string Expected = "write '2 x 15' (sets x repetitions), '15 x' (repetitions) or '2 sets', with counts such as '15', '10-15' (fewer first), "
            + "'>=3', '~10', 'a few' or 'as many as wanted', from 1 to 1000, 'hold 5 s', 'rest 30 s', "
            + "or a side: 'each side', 'left side', 'right side', 'each side and left again' or 'each side and right again'";
        var problem = $"'{Excerpt.Of(part)}' is no part of a dose: {Expected}";
        part = Short(part);

        if (part.EndsWith("sets", StringComparison.Ordinal) || part.EndsWith("set", StringComparison.Ordinal))
        {
            return TryCount(part.AsSpan(0, part.LastIndexOf('s', part.Length - 2)), out var only) ? Set(Sets, only, value => Sets = value, "number of sets") : problem;
        }

        if (part == "as many as wanted") return Set(Repetitions, CountRange.AsManyAsWanted, value => Repetitions = value, "number of repetitions");

        var cross = part.IndexOf('x', StringComparison.Ordinal);
        if (cross < 0 || !TryCount(part.AsSpan(0, cross), out var first)) return problem;
        var rest = part.AsSpan(cross + 1).Trim();
        if (rest.IsEmpty) return Set(Repetitions, first, value => Repetitions = value, "number of repetitions");
        if (!TryCount(rest, out var second)) return problem;
        return Set(Sets, first, value => Sets = value, "number of sets") ?? Set(Repetitions, second, value => Repetitions = value, "number of repetitions");
    }

    /// <summary>"2 sets of 15 repetitions" as "2 x 15", and "15 reps" as "15 x".</summary>
    private static string Short(string part)
    {
        part = part.Replace(" sets of ", " x ", StringComparison.Ordinal).Replace(" set of ", " x ", StringComparison.Ordinal);
        string[] words = [" repetitions", " repetition", " reps", " rep"];
        if (Array.Find(words, word => part.EndsWith(word, StringComparison.Ordinal)) is not { } said) return part;
        var counts = part[..^said.Length];
        return counts.Contains('x', StringComparison.Ordinal) ? counts : counts + " x";
    }

    private static bool TryCount(ReadOnlySpan<char> plain, out CountRange count) =>
        CountRange.TryRead(plain, out count) && count != CountRange.None;

    private static string? Set<T>(T? current, T value, Action<T> assign, string what) where T : struct
    {
        if (current is not null) return $"it has more than one {what}";
        assign(value);
        return null;
    }
}
