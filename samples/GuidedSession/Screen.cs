using BackCare.Exercises;
using BackCare.Exercises.Timelines;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>A session as a page for a terminal: the countdown large, what to do, what comes next, two bars, and the steps. In a small window the exercise, the seconds and the side stay.</summary>
internal sealed class Screen(Profile profile, Phrases phrases)
{
    private readonly Words words = new(phrases);

    private const int NarrowestWithLargeCountdown = 40;
    private const int WidestBar = 60;

    /// <summary>Parts that come and go keep an empty line, so that nothing jumps; it gives way before all that says something.</summary>
    private const int Empty = 20;

    public Page Picture(Moment moment)
    {
        var segment = moment.Current;
        if (moment.Exercise is not { } exercise) return new([new(0, new Text(phrases.Say("Done. Well done."), new Style(Color.Aqua, decoration: Decoration.Bold)))]);

        var isExercise = segment.Kind is SegmentKind.GetReady or SegmentKind.Move or SegmentKind.Hold;
        var side = segment.Side is { } working ? phrases.Say(working == Side.Left ? "Left side" : "Right side") : null;
        return new([
            new(6, new Text(exercise.Name, new Style(Color.Aqua, decoration: Decoration.Bold)), new(0, new Text(Cut(exercise.Name), new Style(Color.Aqua, decoration: Decoration.Bold)))),
            Countdown(moment),
            new(3, new Text(Heading(moment), new Style(decoration: Decoration.Bold))),
            Line(5, isExercise ? segment.Text : null, Style.Plain),
            Line(2, side, new Style(Color.Yellow, decoration: Decoration.Bold)),
            new(4, Bar($"{phrases.Say("now")} ", moment.SegmentShare, Words.Clock(segment.Duration), Color.Green)),
            new(7, Bar($"{phrases.Say("all")} ", moment.TotalShare, phrases.Say("{0} of {1}", Words.Clock(moment.Position), Words.Clock(moment.Duration)), Color.Blue)),
            Line(6, moment.Next is { } next ? phrases.Say("Next: {0}", words.Of(next, moment.Timeline)) : null, Style.Plain),
            Line(8, moment.Said, new Style(decoration: Decoration.Italic)),
            new(9, new Text(phrases.Say("space pause | s skip | n next exercise | b back | r side again | q leave"), new Style(Color.Grey))),
            new(Empty + 1, new Rows([new Text(" "), .. exercise.Steps.Select(step => new Text(step.For(segment.Side), new Style(decoration: Decoration.Dim)))])),
        ]);
    }

    private static Block Line(int rank, string? text, Style style) => text is null ? new(Empty, new Text(" ")) : new(rank, new Text(text, style));

    private string Cut(string text) => text.Length <= profile.Width ? text : text[..Math.Max(0, profile.Width - 1)] + (profile.Capabilities.Unicode ? "…" : "");

    private string Heading(Moment moment) => moment.IsPaused ? phrases.Say("{0} (paused)", words.Now(moment.Current)) : words.Now(moment.Current);

    private Block Countdown(Moment moment)
    {
        // A second that has begun counts, so that the countdown ends with 1 and not with 0.
        var left = Words.Clock(TimeSpan.FromSeconds(Math.Ceiling(moment.Left.TotalSeconds)));
        var plain = new Block(1, new Text(left, new Style(decoration: Decoration.Bold)));
        return profile.Width < NarrowestWithLargeCountdown
            ? plain
            : new(11, new FigletText(left) { Color = moment.IsPaused ? Color.Grey : Color.Green, Justification = Justify.Left }, plain);
    }

    private Markup Bar(string label, double share, string figures, Color color)
    {
        var (done, open) = profile.Capabilities.Unicode ? ('█', '░') : ('#', '.');
        var width = Math.Clamp(profile.Width - label.Length - figures.Length - 2, 0, WidestBar);
        var filled = (int)Math.Round(share * width);
        return new($"{label}[{color.ToMarkup()}]{new string(done, filled)}[/]{new string(open, width - filled)} {Markup.Escape(figures)}") { Overflow = Overflow.Crop };
    }
}
