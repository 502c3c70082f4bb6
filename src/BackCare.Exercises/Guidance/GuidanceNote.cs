namespace BackCare.Exercises.Guidance;

/// <summary>Something that the sources say besides exercises, in our own words. Immutable.</summary>
public sealed record GuidanceNote
{
    internal GuidanceNote(string id, GuidanceTopic topic, string text, string? caution, IEnumerable<GuidanceFigure> figures, IEnumerable<Source> sources)
    {
        (Id, Topic, Text, Caution) = (id, topic, text, caution);
        (Figures, Sources) = (ValueList<GuidanceFigure>.Copy(figures), ValueList<Source>.Copy(sources));
    }

    /// <summary>The id, kebab-case and unique. It never changes.</summary>
    public string Id { get; }

    /// <summary>What it is about.</summary>
    public GuidanceTopic Topic { get; }

    /// <summary>The note.</summary>
    public string Text { get; }

    /// <summary>What to mind about it; <see langword="null"/> when the sources name nothing.</summary>
    public string? Caution { get; }

    /// <summary>The figures in the text and the caution.</summary>
    public IReadOnlyList<GuidanceFigure> Figures { get; }

    /// <summary>Who says so; empty for <see cref="GuidanceTopic.NotCovered"/>, which this library says of itself.</summary>
    public IReadOnlyList<Source> Sources { get; }

    /// <summary>The note, with its caution.</summary>
    public override string ToString() => Caution is null ? Text : $"{Text} {Caution}";
}
