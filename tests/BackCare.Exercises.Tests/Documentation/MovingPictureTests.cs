using System.Globalization;
using System.Text;
using System.Xml.Linq;
using BackCare.Exercises.Figures;

namespace BackCare.Exercises.Tests.Documentation;

/// <summary>The moving picture at the head of README: the exercises of its first routine, each there and back, frame by frame as the library draws them.</summary>
public class MovingPictureTests
{
    private const int FrameCount = 14;
    private const double Width = 960;
    private const double Height = 250;
    private const double Floor = 188;

    // Seconds of one turn: still, there, held, back.
    private const double Still = 0.8;
    private const double Way = 1.6;
    private const double Held = 2.4;
    private const double Turn = Still + Way + Held + Way;

    private static readonly Routine Routine = ExerciseCatalog.Default.Generate(new()
    {
        Name = "Desk break",
        Targets = [TargetArea.MiddleBack],
        TimeBudget = TimeSpan.FromMinutes(3),
        Positions = [Position.SittingOnChair],
        Equipment = [Equipment.Chair],
    }).Routine;

    [Fact]
    public void The_moving_picture_is_drawn_from_the_routine_of_the_README() => Golden.Matches("docs/images/routine.svg", Draw());

    [Theory]
    [InlineData("README.md")]
    [InlineData("src/BackCare.Exercises/PACKAGE.md")]
    public void The_first_routine_of_the_README_is_the_one_in_the_picture(string path)
    {
        var output = Repository.Read(path).Split("```text\n")[1];

        output.Should().StartWith($"{Routine}\n");
    }

    private static string Draw()
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Routine.Name}: {string.Join("; ", Routine.Items)}</title><style>{FigureStyle.Rules}{Rules()}</style>");
        svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"1\" y=\"1\" width=\"{Width - 2}\" height=\"{Height - 2}\" rx=\"14\" fill=\"#faf8f4\" stroke=\"#ddd6c8\"/>");
        var column = Width / Routine.Items.Count;
        for (var i = 0; i < Routine.Items.Count; i++) Append(svg, Routine.Items[i], (i + 0.5) * column, column - 40);
        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>All moments of an exercise in one place, above its name and dose.</summary>
    private static void Append(StringBuilder svg, RoutineItem item, double center, double width)
    {
        var figure = FigureCatalog.Default.For(item)!;
        for (var i = 0; i < FrameCount; i++)
        {
            var part = i / (FrameCount - 1.0);
            var frame = XElement.Parse(figure.ToSvg(part * part * (3 - (2 * part)), new() { HasStyleInPage = true }));
            var size = Array.ConvertAll(frame.Attribute("viewBox")!.Value.Split(' '), text => double.Parse(text, CultureInfo.InvariantCulture));
            var scale = Math.Min(width / size[2], (Floor - 14) / size[3]);
            var content = string.Concat(frame.Elements().Where(element => element.Name.LocalName == "g").Select(element => element.ToString(SaveOptions.DisableFormatting)))
                .Replace(" xmlns=\"http://www.w3.org/2000/svg\"", "", StringComparison.Ordinal);
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"bc m m{i}\" transform=\"translate({center - (size[2] * scale / 2):0.#} {Floor - (size[3] * scale):0.#}) scale({scale:0.###})\">{content}</g>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"n\" x=\"{center:0.#}\" y=\"{Floor + 27}\">{item.Exercise.Name}</text><text class=\"d\" x=\"{center:0.#}\" y=\"{Floor + 49}\">{item.ToString()[(item.Exercise.Name.Length + 2)..]}</text>");
    }

    /// <summary>Each frame is seen on the way there and on the way back. Without animation, or where less motion is wanted, the end of the movement stands still.</summary>
    private static string Rules()
    {
        var css = new StringBuilder("text{font-family:system-ui,-apple-system,'Segoe UI',sans-serif;text-anchor:middle}.n{font-size:19px;font-weight:600;fill:#24313f}.d{font-size:17px;fill:#4d5b69}");
        css.Append(CultureInfo.InvariantCulture, $".m{{visibility:hidden;animation:{Turn}s step-end infinite}}.m{FrameCount - 1}{{visibility:visible}}@media(prefers-reduced-motion:reduce){{.m{{animation:none}}}}");
        var step = Way / (FrameCount - 1);
        for (var i = 0; i < FrameCount; i++)
        {
            var (there, back) = (Still + (i * step), Still + Way + Held + Way - (i * step));
            var times = i switch
            {
                0 => $"0%{{visibility:visible}}{At(Still)}{{visibility:hidden}}",
                FrameCount - 1 => $"0%{{visibility:hidden}}{At(there - step)}{{visibility:visible}}{At(back + step)}{{visibility:hidden}}",
                _ => $"0%{{visibility:hidden}}{At(there - step)}{{visibility:visible}}{At(there)}{{visibility:hidden}}{At(back)}{{visibility:visible}}{At(back + step)}{{visibility:hidden}}",
            };
            css.Append(CultureInfo.InvariantCulture, $".m{i}{{animation-name:m{i}}}@keyframes m{i}{{{times}}}");
        }

        return css.ToString();

        static string At(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{100 * seconds / Turn:0.##}%");
    }
}
