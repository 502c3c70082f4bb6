using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;
using BackCare.Exercises.Validation;
using FluentValidation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GuidedSession;

/// <summary>What is to be read before a session, line by line: the routine, why it is this one, and what to mind.</summary>
internal sealed class Overview(GenerationResult result, Phrases phrases)
{
    private readonly Language language = phrases.Language;
    private readonly GuidanceCatalog guidance = GuidanceCatalog.Default.In(phrases.Language);

    /// <summary>The routine and each of its exercises in a line.</summary>
    public IEnumerable<IRenderable> Short() => [Title(), .. result.Routine.Items.Select(Named)];

    /// <summary>All of it for a page that is read from its beginning: the exercises, and when to stop, are in view first.</summary>
    public IEnumerable<IRenderable> FromTheTop(Timeline timeline) =>
        [Title(), .. WithReading(timeline), .. result.Routine.Items.Select(Named), Empty, .. Limits(), Empty, .. Checks(), .. Exercises(), .. Signs()];

    /// <summary>All of it for a text whose end is in view: what matters most stands there once more.</summary>
    public IEnumerable<IRenderable> ToTheEnd(Timeline timeline) =>
        [Empty, Title(), .. WithReading(timeline), StopRule(), .. Checks(), .. Exercises(), .. Signs(), Empty, .. Limits(), Empty];

    /// <summary>What stands in the way of a routine.</summary>
    public IEnumerable<IRenderable> Obstacles() =>
        [.. Heading(phrases.Say("No routine fits. Each of these would help:")), .. result.Obstacles.Select(obstacle => new Text($"- {obstacle.Text}"))];

    private static Text Empty => new("");

    private Markup Title() => Headline(phrases.Say("{0}, {1} in all", result.Routine.Name, Words.Clock(result.Routine.Duration)));

    private IEnumerable<IRenderable> WithReading(Timeline timeline) =>
        timeline.Duration > result.Routine.Duration ? [new Text(phrases.Say("With time to read the steps: {0}.", Words.Clock(timeline.Duration)))] : [];

    private Markup StopRule() => new($"[bold yellow]{Markup.Escape($"{guidance.StopRule}")}[/]");

    private IEnumerable<IRenderable> Limits() => [StopRule(), new Text(guidance.Disclaimer)];

    private IEnumerable<IRenderable> Checks()
    {
        yield return new Text($"{guidance.CheckFirst}");
        if (result.Routine.Precautions.Any()) yield return new Text(Precaution.Heading(language));
        foreach (var precaution in result.Routine.Precautions) yield return new Text($"- {precaution.InList}");
    }

    private Markup Named(RoutineItem item) =>
        new($"- [bold]{Markup.Escape(item.Exercise.Name)}[/]: {Markup.Escape(language == Language.English ? item.Dose.ToString() : item.Dose.ToWords(language))} ({Words.Clock(item.Duration)})");

    private IEnumerable<IRenderable> Exercises()
    {
        foreach (var line in Heading(phrases.Say("Exercises"))) yield return line;
        foreach (var item in result.Routine.Items)
        {
            yield return Named(item);
            yield return new Text($"  {Setting(item)}");
            foreach (var assumption in item.Assumptions) yield return new Text($"  {assumption}");
            yield return new Text($"  {result.Reasons.First(reason => reason.Exercise == item.Exercise.Id).Text}");
            foreach (var step in item.Exercise.Steps) yield return new Text($"    {step.Text}");
            foreach (var (label, text) in Parts(item)) yield return new Markup($"    [bold]{Markup.Escape(phrases.Say(label))}:[/] {Markup.Escape(text)}");
        }

        foreach (var line in FloorWays()) yield return line;
        foreach (var finding in result.Findings.Where(finding => finding.Severity == FindingSeverity.Warning)) yield return new Text(phrases.Say("Mind: {0}", finding.Message));
        foreach (var left in result.Findings.Where(finding => finding.Code == RuleCodes.TimeLeft)) yield return new Text(left.Message);
    }

    private IEnumerable<IRenderable> Signs() =>
    [
        .. Heading(phrases.Say("When to get help instead")),
        new Text($"{guidance.AboutSigns}"),
        .. guidance.Safety.GroupBy(note => note.Tier).SelectMany(tier => tier.Select(note => new Text($"- {note}")).Prepend(new Text(tier.Key.HeadingIn(language)))),
    ];

    private IEnumerable<IRenderable> FloorWays()
    {
        PositionGuide[] ways = [.. result.Routine.Items.Select(item => item.Position).Distinct().Select(guidance.For).OfType<PositionGuide>()];
        if (ways.Length == 0) yield break;
        foreach (var line in Heading(phrases.Say("Down to the floor and up again"))) yield return line;
        foreach (var way in ways)
        {
            yield return new Text($"- {way.Position.NameIn(language)}: {way.GettingInto}");
            yield return new Text($"  {phrases.Say("Up again: {0}", way.GettingOut)}");
        }
    }

    /// <summary>Where it starts, and what is needed.</summary>
    private string Setting(RoutineItem item) =>
        item.Exercise.Equipment.Count == 0
            ? $"{item.Position.NameIn(language)}."
            : phrases.Say("{0}. You need: {1}.", item.Position.NameIn(language), string.Join(", ", item.Exercise.Equipment.Select(group => group.NameIn(language))));

    /// <summary>What the exercise says besides its steps, each with its label.</summary>
    private static IEnumerable<(string Label, string Text)> Parts(RoutineItem item)
    {
        var exercise = item.Exercise;
        return new (string Label, string Text)[]
        {
            ("Level", Said(item.Level)),
            ("How far", $"{exercise.HowFar}"),
            ("You should feel", $"{exercise.Sensation}"),
            ("You should not feel", $"{exercise.WrongSensation}"),
            ("Breathe", $"{exercise.HowToBreathe}"),
            ("Mind", string.Join(' ', exercise.Cues)),
            ("Avoid", string.Join(' ', exercise.Mistakes)),
            ("Easier", item.Easier is { } easier ? Said(easier) : $"{exercise.EasierWay}"),
            ("Harder", item.Harder is { } harder ? Said(harder) : $"{exercise.HarderWay}"),
        }.Where(part => part.Text.Length > 0);
    }

    private static string Said(Level? level) => level is null ? "" : $"{level.Name}: {level.Text}";

    private static IEnumerable<IRenderable> Heading(string text) => [Empty, Headline(text)];

    private static Markup Headline(string text) => new($"[bold aqua]{Markup.Escape(text)}[/]");
}
