using System.Globalization;
using System.Text;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>How each paint looks: a class of its own in the style sheet, with custom properties for its colours.</summary>
internal static class Palette
{
    private const string Root = "bc";
    private const string NoLine = "bc-n";

    // Widths in units of the drawing; in a thumbnail lines are heavier.
    private const double Line = 3.6;
    private const double SmallLine = 5.4;

    private static readonly Look[] Looks =
    [
        Filled(Paint.Skin, "s", "skin", "skin-line"),
        Filled(Paint.SkinFar, "e", "skin-far", "skin-line"),
        Filled(Paint.Hair, "h", "hair", "hair-line"),
        Filled(Paint.Top, "t", "top", "top-line"),
        Filled(Paint.TopFar, "i", "top-far", "top-line"),
        Filled(Paint.Legs, "l", "legs", "legs-line"),
        Filled(Paint.LegsFar, "j", "legs-far", "legs-line"),
        Filled(Paint.Accent, "a", "accent", "accent-line"),
        Filled(Paint.AccentFar, "v", "accent-far", "accent-line"),
        Filled(Paint.AccentSkin, "q", "accent-skin", "accent-line"),
        Filled(Paint.AccentSkinFar, "z", "accent-skin-far", "accent-line"),
        Filled(Paint.Prop, "p", "prop", "prop-line"),
        Filled(Paint.PropSide, "y", "prop-side", "prop-line"),
        Filled(Paint.Roll, "r", "roll", "roll-line"),
        Filled(Paint.RollSide, "b", "roll-side", "roll-line"),
        Filled(Paint.Mat, "m", "mat", "mat-line"),
        Filled(Paint.Target, "g", "target", "hatch"),
        Drawn(Paint.Hatch, "k", "hatch", 2.2, 3.4),
        Drawn(Paint.HiddenTarget, "3", "hatch", 3, 5) with { Dashes = "9 9" },
        Drawn(Paint.Crease, "c", "skin-line", 2, 2),
        Drawn(Paint.Coil, "o", "roll-line", 2.6, 2.6),
        Drawn(Paint.Smile, "u", "face", 2.6, 4),
        Drawn(Paint.Arrow, "w", "arrow", 10, 15),
        Drawn(Paint.Next, "x", "next", 8, 8),
        Filled(Paint.Face, "f", "face", null),
        Filled(Paint.ArrowHead, "d", "arrow", null),
        Filled(Paint.Shadow, "1", "shadow", null, 0.13),
        Filled(Paint.Ghost, "2", "ghost", null, 0.55),
    ];

    /// <summary>The colours: their names without the prefix "--bc-", for light pages and for dark ones.</summary>
    public static IReadOnlyList<Colour> Colours { get; } =
    [
        new("skin", "#e8b48f", "#eab893"), new("skin-far", "#cf9874", "#c08e6c"), new("skin-line", "#8f5a3c", "#5e3a26"),
        new("hair", "#4a3428", "#7a5840"), new("hair-line", "#33241c", "#3c2a1e"),
        new("top", "#3f9fa6", "#4fb6bd"), new("top-far", "#2f7f86", "#37878d"), new("top-line", "#1c565c", "#123e43"),
        new("legs", "#3e5878", "#7b98bf"), new("legs-far", "#2f4460", "#587299"), new("legs-line", "#1d2c42", "#1f2e45"),
        new("accent", "#f2b134", "#ffc653"), new("accent-far", "#d39520", "#cf9b33"), new("accent-line", "#8a5c0a", "#5e4108"),
        new("accent-skin", "#f6c56f", "#ffd07a"), new("accent-skin-far", "#dda550", "#cf9f4e"),
        new("target", "#a9dcdd", "#b9ecee"), new("hatch", "#1c565c", "#123e43"), new("ghost", "#9aa6b2", "#6b7785"),
        new("roll", "#b7a6c9", "#a794bd"), new("roll-side", "#9684ab", "#84729b"), new("roll-line", "#5d4d73", "#3d3150"),
        new("prop", "#cfc8bd", "#8d867b"), new("prop-side", "#b5ac9e", "#736c62"), new("prop-line", "#857b6c", "#494339"),
        new("mat", "#dfe8ea", "#2c3843"), new("mat-line", "#b3c4c8", "#44545f"),
        new("arrow", "#d9480f", "#ff9248"), new("next", "#857b6c", "#8d867b"), new("shadow", "#24313f", "#000000"), new("face", "#3a2a22", "#2c1e17"),
    ];

    /// <summary>The class of a path; null for skin, which is how a path looks that has none.</summary>
    public static string? ClassOf(Shape shape)
    {
        var own = shape.Paint == Paint.Skin ? null : $"bc-{LookOf(shape.Paint).Letter}";
        return shape.HasLine ? own : own is null ? NoLine : $"{own} {NoLine}";
    }

    /// <summary>The rules of some paints.</summary>
    /// <remarks>
    /// Plain colours come first, for whatever draws SVG without custom properties; where they are known, they decide. All rules stand inside the class of the
    /// drawing and name their own classes: nothing of them reaches the page, and a rule of the page for paths reaches nothing here.
    /// </remarks>
    /// <param name="used">The paints.</param>
    /// <param name="sizes">Of which sizes: whether it is small. Those of a small drawing name its class, so that both can stand in one page.</param>
    public static string Rules(IReadOnlyCollection<Paint> used, params ReadOnlySpan<bool> sizes)
    {
        var looks = Looks.Where(look => look.Paint != Paint.Skin && used.Contains(look.Paint)).ToArray();
        var css = new StringBuilder();
        AppendColours(css, "stroke-linejoin:round;stroke-linecap:round;paint-order:stroke;", looks, name => Colours.First(colour => colour.Name == name).Light);
        foreach (var look in looks.Where(look => look.Opacity is not null)) Append($"{Selector(look)}{{opacity:{look.Opacity}}}");
        foreach (var look in looks.Where(look => look.Dashes is not null)) Append($"{Selector(look)}{{stroke-dasharray:{look.Dashes}}}");
        foreach (var isSmall in sizes)
        {
            var root = isSmall ? $".{Root}-small" : "";
            Append($"{root}.{Root} path{{stroke-width:{(isSmall ? SmallLine : Line)}}}");
            foreach (var look in looks.Where(look => look.Width > 0)) Append($"{root}{Selector(look)}{{stroke-width:{(isSmall ? look.SmallWidth : look.Width)}}}");
        }

        css.Append("@supports(fill:var(--bc-skin)){");
        AppendColours(css, "", looks, name => $"var(--bc-{name},{Colours.First(colour => colour.Name == name).Light})");
        css.Append('}');
        Append($".{Root} .{NoLine}{{stroke:none}}");
        if (looks.Any(look => look.Fill is null)) Append($"{string.Join(',', looks.Where(look => look.Fill is null).Select(Selector))}{{fill:none}}");
        return css.ToString();

        void Append(FormattableString text) => css.Append(text.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Appends the rules of the colours; one rule for all paints that have one line.</summary>
    private static void AppendColours(StringBuilder css, string others, IReadOnlyList<Look> looks, Func<string, string> colour)
    {
        css.Append(CultureInfo.InvariantCulture, $".{Root} path{{{others}fill:{colour("skin")};stroke:{colour("skin-line")}}}");
        foreach (var look in looks.Where(look => look.Fill is not null)) css.Append(CultureInfo.InvariantCulture, $"{Selector(look)}{{fill:{colour(look.Fill!)}}}");
        foreach (var line in looks.Where(look => look.LineColour is not null and not "skin-line").GroupBy(look => look.LineColour))
        {
            css.Append(CultureInfo.InvariantCulture, $"{string.Join(',', line.Select(Selector))}{{stroke:{colour(line.Key!)}}}");
        }
    }

    /// <summary>The rules of every paint, for drawings of both sizes.</summary>
    public static string AllRules() => Rules([.. Enum.GetValues<Paint>()], false, true);

    private static string Selector(Look look) => $".{Root} .bc-{look.Letter}";

    private static Look LookOf(Paint paint) => Array.Find(Looks, look => look.Paint == paint)!;

    private static Look Filled(Paint paint, string letter, string fill, string? line, double? opacity = null) => new(paint, letter, fill, line) { Opacity = opacity };

    private static Look Drawn(Paint paint, string letter, string line, double width, double smallWidth) => new(paint, letter, null, line) { Width = width, SmallWidth = smallWidth };

    /// <summary>A colour of light pages and of dark ones.</summary>
    public sealed record Colour(string Name, string Light, string Dark);

    private sealed record Look(Paint Paint, string Letter, string? Fill, string? LineColour)
    {
        public double? Opacity { get; init; }

        public string? Dashes { get; init; }

        public double Width { get; init; }

        public double SmallWidth { get; init; }
    }
}
