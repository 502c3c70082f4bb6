namespace BackCare.Exercises.Exchange;

/// <summary>Something that a format has no place for. Immutable.</summary>
public sealed record Loss
{
    internal Loss(LossKind kind, int? item, bool isInWords, string text) => (Kind, Item, IsInWords, Text) = (kind, item, isInWords, text);

    /// <summary>What it is.</summary>
    public LossKind Kind { get; }

    /// <summary>The place of the item in the routine, from 0; <see langword="null"/>: it goes for all of the routine.</summary>
    public int? Item { get; }

    /// <summary>Whether the export says it in words, for people; if not, it is left out.</summary>
    public bool IsInWords { get; }

    /// <summary>What is lost, with the name of the exercise, in English.</summary>
    public string Text { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
