namespace BackCare.Exercises.Exchange;

/// <summary>A routine in a format of others, and what that format has no place for. Immutable; the list compares by its elements.</summary>
public sealed record Export
{
    internal Export(string text, IEnumerable<Loss> losses) => (Text, Losses) = (text, ValueList<Loss>.Copy(losses));

    /// <summary>The text in the format, to be saved as UTF-8. Lines end with a line feed; an equal routine makes the same text.</summary>
    public string Text { get; }

    /// <summary>What the format could not hold, in the order of the routine, and first what goes for all of it; empty when nothing was lost.</summary>
    public IReadOnlyList<Loss> Losses { get; }

    /// <summary>The <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
