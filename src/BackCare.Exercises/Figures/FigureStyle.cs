using BackCare.Exercises.Figures.Drawing;

namespace BackCare.Exercises.Figures;

/// <summary>The style sheet of the figures, for a page that has several of them or that is dark. Thread-safe.</summary>
public static class FigureStyle
{
    /// <summary>
    /// The rules of every figure, as CSS. All of them are about what is inside an element of the class "bc". Colours are custom properties that a page can set,
    /// such as <c>--bc-top</c>; docs/figures.md lists them.
    /// </summary>
    public static string Rules { get; } = Palette.AllRules();

    /// <summary>The custom properties for a dark page, as CSS declarations to put into a rule, such as <c>:root { ... }</c> for dark screens.</summary>
    public static string DarkColours { get; } = string.Join(';', Palette.Colours.Select(colour => $"--bc-{colour.Name}:{colour.Dark}"));
}
