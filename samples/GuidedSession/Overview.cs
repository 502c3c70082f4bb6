using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;
using BackCare.Exercises.Validation;
using FluentValidation;
using Spectre.Console;

namespace GuidedSession;

/// <summary>What is to be read before a session: the routine, why it is this one, and what to mind.</summary>
internal sealed class Overview(IAnsiConsole console, Phrases phrases)
{
    private readonly Language language = phrases.Language;
    private readonly GuidanceCatalog guidance = GuidanceCatalog.Default.In(phrases.Language);

    public void Show(GenerationResult result, Timeline timeline)
    {
        var routine = result.Routine;
        Heading(phrases.Say("{0}, {1} in all", routine.Name, Words.Clock(routine.Duration)));
        if (timeline.Duration > routine.Duration) console.WriteLine(phrases.Say("With time to read the steps: {0}.", Words.Clock(timeline.Duration)));
        ShowStopRule();
        console.WriteLine($"{guidance.CheckFirst}");
        if (routine.Precautions.Any()) console.WriteLine(Precaution.Heading(language));
        foreach (var precaution in routine.Precautions) console.WriteLine($"- {precaution.InList}");

        Heading(phrases.Say("Exercises"));
        foreach (var item in routine.Items)
        {
            console.MarkupLine($"- [bold]{Markup.Escape(item.Exercise.Name)}[/]: {Markup.Escape(language == Language.English ? item.Dose.ToString() : item.Dose.ToWords(language))} ({Words.Clock(item.Duration)})");
            console.WriteLine($"  {Setting(item)}");
            foreach (var assumption in item.Assumptions) console.WriteLine($"  {assumption}");
            console.WriteLine($"  {result.Reasons.First(reason => reason.Exercise == item.Exercise.Id).Text}");
            foreach (var step in item.Exercise.Steps) console.WriteLine($"    {step.Text}");
            foreach (var (label, text) in Parts(item)) console.MarkupLine($"    [bold]{Markup.Escape(phrases.Say(label))}:[/] {Markup.Escape(text)}");
        }

        ShowFloorWays(routine);
        foreach (var finding in result.Findings.Where(finding => finding.Severity == FindingSeverity.Warning)) console.WriteLine(phrases.Say("Mind: {0}", finding.Message));
        foreach (var left in result.Findings.Where(finding => finding.Code == RuleCodes.TimeLeft)) console.WriteLine(left.Message);

        Heading(phrases.Say("When to get help instead"));
        console.WriteLine($"{guidance.AboutSigns}");
        foreach (var tier in guidance.Safety.GroupBy(note => note.Tier))
        {
            console.WriteLine(tier.Key.HeadingIn(language));
            foreach (var note in tier) console.WriteLine($"- {note}");
        }

        // A terminal shows the end of what was written: what matters most stands there once more.
        console.WriteLine();
        ShowStopRule();
        console.WriteLine(guidance.Disclaimer);
    }

    /// <summary>What stands in the way of a routine.</summary>
    public void ShowObstacles(GenerationResult result)
    {
        Heading(phrases.Say("No routine fits. Each of these would help:"));
        foreach (var obstacle in result.Obstacles) console.WriteLine($"- {obstacle.Text}");
    }

    private void ShowStopRule() =>
        console.MarkupLine($"[bold yellow]{Markup.Escape($"{guidance.StopRule}")}[/]");

    private void ShowFloorWays(Routine routine)
    {
        PositionGuide[] ways = [.. routine.Items.Select(item => item.Position).Distinct().Select(guidance.For).OfType<PositionGuide>()];
        if (ways.Length == 0) return;
        Heading(phrases.Say("Down to the floor and up again"));
        foreach (var way in ways)
        {
            console.WriteLine($"- {way.Position.NameIn(language)}: {way.GettingInto}");
            console.WriteLine($"  {phrases.Say("Up again: {0}", way.GettingOut)}");
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

    private void Heading(string text)
    {
        console.WriteLine();
        console.MarkupLine($"[bold aqua]{Markup.Escape(text)}[/]");
    }
}
