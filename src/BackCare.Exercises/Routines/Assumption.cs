namespace BackCare.Exercises;

/// <summary>A figure of a dose that no source of the exercise states: what is taken instead, and where that comes from. Immutable and thread-safe.</summary>
public sealed record Assumption
{
    internal Assumption(DoseFigures figure, string text, Source? source = null) => (Figure, Text, Source) = (figure, text, source);

    /// <summary>The figure: one of them.</summary>
    public DoseFigures Figure { get; }

    /// <summary>What is assumed, as a sentence to show, in the language of the exercise.</summary>
    public string Text { get; }

    /// <summary>The guidance that the figure keeps to; <see langword="null"/> when it keeps to none.</summary>
    public Source? Source { get; }

    /// <summary>The <see cref="Text"/>, with the title of the source where there is one.</summary>
    public override string ToString() => Source is null ? Text : $"{Text} ({Source.Title})";
}
