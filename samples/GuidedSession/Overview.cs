using BackCare.Exercises;
using BackCare.Exercises.Generation;
using BackCare.Exercises.Guidance;
using FluentValidation;
using Spectre.Console;

namespace GuidedSession;

/// <summary>What is to be read before a session: the routine, why it is this one, and what to mind.</summary>
internal static class Overview
{
    public static void Show(IAnsiConsole console, GenerationResult result)
    {
        var routine = result.Routine;
        Heading(console, $"{routine.Name}, {Words.Clock(routine.Duration)} in all");
        foreach (var item in routine.Items)
        {
            console.MarkupLine($"- [bold]{Markup.Escape(item.Exercise.Name)}[/]: {Markup.Escape(item.Dose.ToString())} ({Words.Clock(item.Duration)})");
            console.WriteLine($"  {result.Reasons.First(reason => reason.Exercise == item.Exercise.Id).Text}");
            foreach (var step in item.Exercise.Steps) console.WriteLine($"    {step.Text}");
            if (item.Level is { } level) console.WriteLine($"    {level.Name}: {level.Text}");
        }

        foreach (var finding in result.Findings.Where(finding => finding.Severity == FindingSeverity.Warning)) console.WriteLine($"Mind: {finding.Message}");

        Heading(console, "Do not exercise and get help");
        foreach (var tier in GuidanceCatalog.Default.Safety.GroupBy(note => note.Tier))
        {
            console.WriteLine(tier.Key == SafetyTier.Emergency ? "At once, from the emergency number:" : "Soon, from a doctor:");
            foreach (var note in tier) console.WriteLine($"- {note.Text}");
        }

        Heading(console, "Precautions");
        foreach (var precaution in routine.Precautions) console.WriteLine($"- {precaution.Text}");

        Heading(console, "When to stop");
        console.MarkupLine($"[bold yellow]{Markup.Escape(GuidanceCatalog.Default.StopRule.Text)}[/]");
        console.WriteLine(GuidanceCatalog.Default.Disclaimer);
    }

    /// <summary>What stands in the way of a routine.</summary>
    public static void ShowObstacles(IAnsiConsole console, GenerationResult result)
    {
        Heading(console, "No routine fits. Each of these would help:");
        foreach (var obstacle in result.Obstacles) console.WriteLine($"- {obstacle.Text}");
    }

    private static void Heading(IAnsiConsole console, string text)
    {
        console.WriteLine();
        console.MarkupLine($"[bold aqua]{Markup.Escape(text)}[/]");
    }
}
