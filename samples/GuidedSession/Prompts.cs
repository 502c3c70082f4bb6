using BackCare.Exercises;
using Spectre.Console;

namespace GuidedSession;

/// <summary>Asks for what the command line left out.</summary>
internal static class Prompts
{
    public static TargetArea Area(IAnsiConsole console) => console.Prompt(
        new SelectionPrompt<TargetArea> { Title = "What do you want to work on?", PageSize = 12 }
            .UseConverter(area => area.Name)
            .AddChoices(Options.Areas.OrderBy(area => area != TargetArea.MiddleBack)));

    public static int Minutes(IAnsiConsole console) => console.Prompt(
        new TextPrompt<int>("How many minutes are there?")
            .DefaultValue(5)
            .Validate(minutes => minutes is >= 1 and <= Options.MostMinutes
                ? ValidationResult.Success()
                : ValidationResult.Error($"From 1 to {Options.MostMinutes}, please.")));

    public static IReadOnlyList<Equipment> Equipment(IAnsiConsole console) => console.Prompt(
        new MultiSelectionPrompt<Equipment> { Title = "What is at hand?", Required = false, PageSize = 12 }
            .UseConverter(item => item.Name)
            .InstructionsText("(space chooses, enter goes on)")
            .AddChoices(ExerciseCatalog.Default.Exercises
                .SelectMany(exercise => exercise.Equipment)
                .SelectMany(group => group.AnyOf)
                .Distinct()
                .Order()));
}
