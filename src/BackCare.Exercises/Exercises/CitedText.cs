namespace BackCare.Exercises;

/// <summary>A text for people, such as a cue, with the sources that say so. Immutable.</summary>
/// <remarks>
/// A text that one source states or several state alike names them. Without sources it is the author's own; whether it is inferred,
/// <see cref="Exercise.Inferred"/> says for its part of the exercise. In documents it is plain text without sources, and an object with them.
/// </remarks>
public sealed record CitedText
{
    /// <summary>A text with the sources that state it; none: it is the author's own.</summary>
    public CitedText(string text, params IEnumerable<SourceId> sources)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sources);
        (Text, Sources) = (text, ValueList<SourceId>.Copy(sources));
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Who says so; empty: the author.</summary>
    public IReadOnlyList<SourceId> Sources { get; }

    /// <summary>The text, without a source; <see langword="null"/> stays <see langword="null"/>.</summary>
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static implicit operator CitedText?(string? text) => text is null ? null : new(text);

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
