using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>A part of a page. Where there is no room for all, the part with the highest rank gives way first: to its smaller form, or altogether.</summary>
internal sealed record Block(int Rank, IRenderable Content, Block? Smaller = null);

/// <summary>A long part of a page, which scrolls.</summary>
/// <param name="Items">What it shows.</param>
/// <param name="Selected">The item that has to be in view; <see langword="null"/>: the view begins at <paramref name="Top"/>.</param>
/// <param name="Top">The first line in view, as far as there are lines.</param>
internal sealed record Body(IReadOnlyList<IRenderable> Items, int? Selected = null, int Top = 0);

internal sealed record Page(IReadOnlyList<Block> Above, Body? Body = null, IReadOnlyList<Block>? Below = null);

/// <summary>The lines of a page in a window: none is wider than the window, and there are not more than it has rows.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Top">The first line of the body that is in view.</param>
/// <param name="Room">How many lines of the body are in view.</param>
internal sealed record PageLayout(IReadOnlyList<SegmentLine> Lines, int Top, int Room)
{
    private const int FewestLinesOfBody = 3;

    public static PageLayout Of(Page page, IAnsiConsole console, int width, int height)
    {
        var options = RenderOptions.Create(console, console.Profile.Capabilities);
        List<SegmentLine> Render(IRenderable content) => Segment.SplitLines(content.Render(options, width), width) is { Count: > 0 } lines ? lines : [[]];

        var body = page.Body?.Items.Select(Render).ToList() ?? [];
        var bodyLines = body.Sum(item => item.Count);
        var above = page.Above.Select(block => (Block: block, Lines: Render(block.Content))).ToList();
        var below = (page.Below ?? []).Select(block => (Block: block, Lines: Render(block.Content))).ToList();
        var most = height - Math.Min(bodyLines, Math.Min(FewestLinesOfBody, height - 1));
        while (above.Concat(below).Sum(part => part.Lines.Count) > most && above.Count + below.Count > 1)
        {
            var lowest = above.Concat(below).MaxBy(part => part.Block.Rank);
            var parts = above.Contains(lowest) ? above : below;
            var at = parts.IndexOf(lowest);
            if (lowest.Block.Smaller is { } smaller) parts[at] = (smaller, Render(smaller.Content));
            else parts.RemoveAt(at);
        }

        // What is left of them may still be too long: its end gives way.
        SegmentLine[] first = [.. above.SelectMany(part => part.Lines).Take(most)];
        SegmentLine[] last = [.. below.SelectMany(part => part.Lines).Take(most - first.Length)];
        var room = Math.Min(bodyLines, height - first.Length - last.Length);
        var top = page.Body?.Selected is { } selected ? body.Take(selected).Sum(item => item.Count) - (room / 2) : page.Body?.Top ?? 0;
        top = Math.Clamp(top, 0, bodyLines - room);
        return new([.. first, .. body.SelectMany(item => item).Skip(top).Take(room), .. last], top, room);
    }

    /// <summary>The lines as text.</summary>
    public override string ToString() => string.Join('\n', Lines.Select(line => string.Concat(line.Select(segment => segment.Text)).TrimEnd()));
}
