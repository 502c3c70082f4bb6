using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>The whole window of a terminal. What stood in it before comes back when it is left.</summary>
internal sealed class Window : IDisposable
{
    private readonly IAnsiConsole console;
    private bool isEntered;
    private string? drawn;

    public Window(IAnsiConsole console)
    {
        this.console = console;
        AppDomain.CurrentDomain.ProcessExit += LeaveAtExit;
    }

    public void Dispose()
    {
        Leave();
        AppDomain.CurrentDomain.ProcessExit -= LeaveAtExit;
    }

    /// <summary>Draws the page over every cell of the window as it is now, so that nothing of an earlier size stays.</summary>
    public PageLayout Draw(Page page)
    {
        var (width, height) = (console.Profile.Width, console.Profile.Height);
        var layout = PageLayout.Of(page, console, width, height);
        var text = $"{width} {height}\n{layout}";
        if (text == drawn) return layout;

        if (!isEntered) console.Write(new ControlCode("\u001b[?1049h\u001b[?25l"));
        (isEntered, drawn) = (true, text);
        console.Write(new Frame(layout.Lines, width, height));
        return layout;
    }

    public void Leave()
    {
        if (isEntered) console.Write(new ControlCode("\u001b[?1049l\u001b[?25h"));
        (isEntered, drawn) = (false, null);
    }

    private void LeaveAtExit(object? sender, EventArgs e) => Leave();

    /// <summary>Every row where it stands. Lines do not wrap meanwhile: the window may have become narrower since it was measured.</summary>
    private sealed class Frame(IReadOnlyList<SegmentLine> lines, int width, int height) : Renderable
    {
        protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
        {
            yield return Segment.Control("\u001b[?7l");
            for (var row = 0; row < height; row++)
            {
                yield return Segment.Control($"\u001b[{row + 1};1H");
                var line = row < lines.Count ? lines[row] : [];
                foreach (var segment in line) yield return segment;
                yield return new Segment(new string(' ', Math.Max(0, width - line.CellCount())));
            }

            yield return Segment.Control("\u001b[?7h");
        }
    }
}
