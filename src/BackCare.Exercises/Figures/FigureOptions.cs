namespace BackCare.Exercises.Figures;

/// <summary>How a figure is drawn. Immutable.</summary>
public sealed record FigureOptions
{
    /// <summary>Whether it is drawn for about 100 pixels: the last pose alone, the first one as a shadow behind it, with heavier lines. The default is not.</summary>
    public bool IsThumbnail { get; init; }

    /// <summary>
    /// Whether the style sheet is left out of the picture, because the page has <see cref="FigureStyle.Rules"/> once for all of them. A page that allows no
    /// styles inside needs that as well. The default is not: each picture can stand alone.
    /// </summary>
    public bool HasStyleInPage { get; init; }
}
