namespace BackCare.Exercises.Serialization;

/// <summary>Reads cited doses in one pass.</summary>
internal static class DoseReader
{
    private static readonly DocumentMembers Members = new(typeof(CitedDoseDocument));
    private static readonly DocumentMembers HoldMembers = new(typeof(HoldDocument));
    private static readonly DocumentMembers CountMembers = new(typeof(CountDocument));
    private static readonly WordTable FirmnessWords = new(typeof(Firmness));

    /// <param name="tokens">The pass.</param>
    /// <param name="sources">The ids of sources.</param>
    /// <param name="note">The note, where it is not in the document.</param>
    public static CitedDose Read(ref JsonTokens tokens, SharedValues<SourceId> sources, string? note)
    {
        var (source, hold, repetitions, sets) = ((SourceId?)null, default(HoldRange), default(CountRange), default(CountRange));
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } member)
        {
            switch (member)
            {
                case "source": source = tokens.Value(sources); break;
                case "hold": hold = ReadHold(ref tokens); break;
                case "repetitions": repetitions = ReadCount(ref tokens); break;
                case "sets": sets = ReadCount(ref tokens); break;
                case "note": note = tokens.Text(); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return sets.Firmness == Firmness.AsManyAsWanted ? throw JsonTokens.NotSound() : new(source!, new DoseRange(hold, repetitions, sets)) { Note = note };
    }

    public static Firmness ReadFirmness(ref JsonTokens tokens) => (Firmness)tokens.Word(FirmnessWords);

    private static HoldRange ReadHold(ref JsonTokens tokens)
    {
        var (firmness, low, high) = ReadFigures(ref tokens, HoldMembers);
        var hold = CatalogFormat.ToHold(firmness, low, high, out var problem);
        return problem is null ? hold : throw JsonTokens.NotSound();
    }

    private static CountRange ReadCount(ref JsonTokens tokens)
    {
        var (firmness, low, high) = ReadFigures(ref tokens, CountMembers);
        var count = CatalogFormat.ToCount(firmness, low, high, out var problem);
        return problem is null ? count : throw JsonTokens.NotSound();
    }

    private static (Firmness Firmness, int? Low, int? High) ReadFigures(ref JsonTokens tokens, DocumentMembers members)
    {
        var (firmness, low, high) = (Firmness.None, (int?)null, (int?)null);
        var seen = tokens.StartObject();
        while (tokens.Member(members, ref seen) is { } member)
        {
            switch (member)
            {
                case "qualifier": firmness = ReadFirmness(ref tokens); break;
                case "min" or "minSeconds": low = tokens.Whole(int.MinValue, int.MaxValue); break;
                case "max" or "maxSeconds": high = tokens.Whole(int.MinValue, int.MaxValue); break;
                default: throw JsonTokens.NotSound();
            }
        }

        return (firmness, low, high);
    }
}
