using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Xml;

namespace BackCare.Exercises.Figures.Drawing;

/// <summary>The text of an SVG picture.</summary>
internal sealed class SvgText(bool isSmall)
{
    private readonly StringBuilder content = new();
    private readonly HashSet<Paint> used = [];

    public void Add(Shape shape)
    {
        used.Add(shape.Paint);
        Append(shape, "");
    }

    /// <summary>Adds all layers of a scene, moved to a place.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="x">How far to the right.</param>
    /// <param name="y">How far down.</param>
    /// <param name="ghost">What shines through from behind, above mat and shadow; null: nothing.</param>
    /// <param name="above">What is drawn above all layers.</param>
    public void Add(Scene scene, double x, double y, Scene? ghost = null, params IEnumerable<Shape> above)
    {
        BeginGroup(x, y);
        var squash = Math.Round(PropShapes.Squash(scene.Camera), 3);
        var isGhostDue = ghost is not null;
        foreach (var layer in scene.Layers)
        {
            if (isGhostDue && layer.Depth > PropShapes.UnderBody)
            {
                AddGhost(ghost!);
                isGhostDue = false;
            }

            foreach (var shape in layer.Shapes)
            {
                used.Add(shape.Paint);
                Append(shape, layer.IsShadow ? string.Create(CultureInfo.InvariantCulture, $" transform=\"scale(1 {squash})\"") : "");
            }
        }

        foreach (var shape in above) Add(shape);
        content.Append("</g>");
    }

    /// <summary>The whole picture.</summary>
    /// <param name="size">Its size in units of the drawing.</param>
    /// <param name="title">What it shows; any text.</param>
    /// <param name="description">More of that; any text, blank for none.</param>
    /// <param name="hasStyle">Whether the style sheet is inside.</param>
    public string ToString(Point size, string title, string description, bool hasStyle)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Math.Ceiling(size.X)} {Math.Ceiling(size.Y)}\" role=\"img\" class=\"bc{(isSmall ? " bc-small" : "")}\">");
        text.Append(CultureInfo.InvariantCulture, $"<title>{Escaped(title)}</title>");
        if (description.Length > 0) text.Append(CultureInfo.InvariantCulture, $"<desc>{Escaped(description)}</desc>");
        if (hasStyle) text.Append(CultureInfo.InvariantCulture, $"<style>{Palette.Rules(used, isSmall)}</style>");
        return text.Append(content).Append("</svg>").ToString();
    }

    /// <summary>Text that XML can hold.</summary>
    private static string Escaped(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            if (!XmlConvert.IsXmlChar(letters[i]) && !char.IsSurrogate(letters[i])) letters[i] = ' ';
        }

        return HtmlEncoder.Default.Encode(new string(letters));
    }

    private void AddGhost(Scene ghost)
    {
        var silhouette = new PathText();
        foreach (var shape in ghost.Layers.SelectMany(layer => layer.Shapes).Where(shape => IsOfSilhouette(shape.Paint))) silhouette.Add(shape.Path);
        Add(new Shape(Paint.Ghost, silhouette, HasLine: false));
    }

    private static bool IsOfSilhouette(Paint paint) => paint is Paint.Skin or Paint.SkinFar or Paint.Hair or Paint.Top or Paint.TopFar or Paint.Legs or Paint.LegsFar;

    private void BeginGroup(double x, double y) => content.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({Math.Round(x)} {Math.Round(y)})\">");

    private void Append(Shape shape, string attributes)
    {
        if (shape.Path.IsEmpty) return;
        content.Append("<path");
        if (Palette.ClassOf(shape) is { } name) content.Append(CultureInfo.InvariantCulture, $" class=\"{name}\"");
        content.Append(attributes).Append(CultureInfo.InvariantCulture, $" d=\"{shape.Path}\"/>");
    }
}
