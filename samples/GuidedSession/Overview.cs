using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Timelines;
using BackCare.Exercises.Validation;
using FluentValidation;
using Spectre.Console;

namespace GuidedSession;

/// <summary>What is to be read before a session: the routine, why it is this one, and what to mind.</summary>
internal static class Overview
{
    public static void Show(IAnsiConsole console, GenerationResult result, Timeline timeline)
    {
        var routine = result.Routine;
        Heading(console, $"{routine.Name}, {Words.Clock(routine.Duration)} in all");
        if (timeline.Duration > routine.Duration) console.WriteLine($"With time to read the steps: {Words.Clock(timeline.Duration)}.");
        ShowStopRule(console);
        console.WriteLine($"{GuidanceCatalog.Default.CheckFirst}");
        if (routine.Precautions.Any()) console.WriteLine(Precaution.Heading(Language.English));
        foreach (var precaution in routine.Precautions) console.WriteLine($"- {precaution.InList}");

        Heading(console, "Exercises");
        foreach (var item in routine.Items)
        {
            console.MarkupLine($"- [bold]{Markup.Escape(item.Exercise.Name)}[/]: {Markup.Escape(item.Dose.ToString())} ({Words.Clock(item.Duration)})");
            console.WriteLine($"  {Setting(item)}");
            foreach (var assumption in item.Assumptions) console.WriteLine($"  {assumption}");
            console.WriteLine($"  {result.Reasons.First(reason => reason.Exercise == item.Exercise.Id).Text}");
            foreach (var step in item.Exercise.Steps) console.WriteLine($"    {step.Text}");
            foreach (var (label, text) in Parts(item)) console.MarkupLine($"    [bold]{label}:[/] {Markup.Escape(text)}");
        }

        ShowFloorWays(console, routine);
        foreach (var finding in result.Findings.Where(finding => finding.Severity == FindingSeverity.Warning)) console.WriteLine($"Mind: {finding.Message}");
        foreach (var left in result.Findings.Where(finding => finding.Code == RuleCodes.TimeLeft)) console.WriteLine(left.Message);

        Heading(console, "When to get help instead");
        console.WriteLine($"{GuidanceCatalog.Default.AboutSigns}");
        foreach (var tier in GuidanceCatalog.Default.Safety.GroupBy(note => note.Tier))
        {
            console.WriteLine(tier.Key.Heading);
            foreach (var note in tier) console.WriteLine($"- {note}");
        }

        // A terminal shows the end of what was written: what matters most stands there once more.
        console.WriteLine();
        ShowStopRule(console);
        console.WriteLine(GuidanceCatalog.Default.Disclaimer);
    }

    /// <summary>What stands in the way of a routine.</summary>
    public static void ShowObstacles(IAnsiConsole console, GenerationResult result)
    {
        Heading(console, "No routine fits. Each of these would help:");
        foreach (var obstacle in result.Obstacles) console.WriteLine($"- {obstacle.Text}");
    }

    private static void ShowStopRule(IAnsiConsole console) =>
        console.MarkupLine($"[bold yellow]{Markup.Escape($"{GuidanceCatalog.Default.StopRule}")}[/]");

    private static void ShowFloorWays(IAnsiConsole console, Routine routine)
    {
        PositionGuide[] ways = [.. routine.Items.Select(item => item.Position).Distinct().Select(GuidanceCatalog.Default.For).OfType<PositionGuide>()];
        if (ways.Length == 0) return;
        Heading(console, "Down to the floor and up again");
        foreach (var way in ways)
        {
            console.WriteLine($"- {way.Position.Name}: {way.GettingInto}");
            console.WriteLine($"  Up again: {way.GettingOut}");
        }
    }

    /// <summary>Where it starts, and what is needed.</summary>
    private static string Setting(RoutineItem item) =>
        item.Exercise.Equipment.Count == 0 ? $"{item.Position.Name}." : $"{item.Position.Name}. You need: {string.Join(", ", item.Exercise.Equipment)}.";

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

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLine($"[bold aqua]{Markup.Escape(text)}[/]");
    }
}
