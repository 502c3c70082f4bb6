using BackCare.Exercises;
using BackCare.Exercises.Timelines;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>A session as a picture for a terminal: the countdown large, what to do, what comes next, two bars, and the steps where there is room.</summary>
internal sealed class Screen(Profile profile, Phrases phrases)
{
    private readonly Words words = new(phrases);

    private const int LinesWithLargeCountdown = 19;
    private const int LinesBesideSteps = 19;
    private const int WidestBar = 60;

    public IRenderable Picture(Moment moment)
    {
        var segment = moment.Current;
        if (moment.Exercise is not { } exercise) return new Text(phrases.Say("Done. Well done."), new Style(Color.Aqua, decoration: Decoration.Bold));

        var isExercise = segment.Kind is SegmentKind.GetReady or SegmentKind.Move or SegmentKind.Hold;
        var rows = new List<IRenderable>
        {
            new Text(exercise.Name, new Style(Color.Aqua, decoration: Decoration.Bold)),
            Countdown(moment),
            new Text(Heading(moment), new Style(decoration: Decoration.Bold)),
            new Text(isExercise ? segment.Text : " "),
            new Text(segment.Side is { } side ? phrases.Say(side == Side.Left ? "Left side" : "Right side") : " ", new Style(Color.Yellow, decoration: Decoration.Bold)),
            Bar($"{phrases.Say("now")} ", moment.SegmentShare, Words.Clock(segment.Duration), Color.Green),
            Bar($"{phrases.Say("all")} ", moment.TotalShare, phrases.Say("{0} of {1}", Words.Clock(moment.Position), Words.Clock(moment.Duration)), Color.Blue),
            new Text(moment.Next is { } next ? phrases.Say("Next: {0}", words.Of(next, moment.Timeline)) : " "),
            new Text(moment.Said ?? " ", new Style(decoration: Decoration.Italic)),
            new Text(phrases.Say("space pause | s skip | n next exercise | b back | r side again | q leave"), new Style(Color.Grey)),
        };
        if (profile.Height >= LinesBesideSteps + exercise.Steps.Count)
        {
            rows.Add(new Text(" "));
            rows.AddRange(exercise.Steps.Select(step => new Text(step.For(segment.Side), new Style(decoration: Decoration.Dim))));
        }

        return new Rows(rows);
    }

    private string Heading(Moment moment) => moment.IsPaused ? phrases.Say("{0} (paused)", words.Now(moment.Current)) : words.Now(moment.Current);

    private IRenderable Countdown(Moment moment)
    {
        // A second that has begun counts, so that the countdown ends with 1 and not with 0.
        var left = Words.Clock(TimeSpan.FromSeconds(Math.Ceiling(moment.Left.TotalSeconds)));
        return profile.Height < LinesWithLargeCountdown
            ? new Text(left, new Style(decoration: Decoration.Bold))
            : new FigletText(left) { Color = moment.IsPaused ? Color.Grey : Color.Green, Justification = Justify.Left };
    }

    private Markup Bar(string label, double share, string figures, Color color)
    {
        var (done, open) = profile.Capabilities.Unicode ? ('█', '░') : ('#', '.');
        var width = Math.Clamp(profile.Width - label.Length - figures.Length - 2, 0, WidestBar);
        var filled = (int)Math.Round(share * width);
        return new($"{label}[{color.ToMarkup()}]{new string(done, filled)}[/]{new string(open, width - filled)} {Markup.Escape(figures)}") { Overflow = Overflow.Crop };
    }
}
