namespace BackCare.Exercises.Exchange;

/// <summary>What a format of single figures cannot hold of an item and its dose.</summary>
internal static class DoseLosses
{
    /// <summary>The side, the rest that the dose names, the range that its source states, the level, the position where there is a choice, and the note.</summary>
    /// <param name="losses">Where they go.</param>
    /// <param name="item">The item.</param>
    /// <param name="place">Its place in the routine.</param>
    /// <param name="saysRange">Whether the export has the range in words.</param>
    /// <param name="saysItem">Whether the export has the level and the note in words.</param>
    public static void AddTo(LossReport losses, RoutineItem item, int place, bool saysRange, bool saysItem)
    {
        var dose = item.Dose;
        if (dose.Sides != Sides.Together) losses.Add(LossKind.Side, place, isInWords: true);
        if (dose is { Sets: > 1, Rest: { } rest }) losses.Add(LossKind.Rest, place, isInWords: rest > TimeSpan.Zero);
        if (item.Citations.Any(cited => !IsPoint(cited.Range))) losses.Add(LossKind.Range, place, saysRange);
        if (item.Level is not null) losses.Add(LossKind.Level, place, saysItem);
        if (item.Exercise.Positions.Count > 1) losses.Add(LossKind.Position, place);
        if (item.Note is not null) losses.Add(LossKind.Note, place, saysItem);
    }

    private static bool IsPoint(DoseRange range) =>
        (range.Hold.Firmness == Firmness.None || (range.Hold.Firmness == Firmness.Exact && range.Hold.Shortest == range.Hold.Longest)) && IsPoint(range.Repetitions) && IsPoint(range.Sets);

    private static bool IsPoint(CountRange count) => count.Firmness == Firmness.None || (count.Firmness == Firmness.Exact && count.Fewest == count.Most);
}
