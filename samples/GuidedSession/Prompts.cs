using BackCare.Exercises;
using Spectre.Console;

namespace GuidedSession;

/// <summary>Asks for what the command line left out.</summary>
internal static class Prompts
{
    public static TargetArea Area(IAnsiConsole console, Phrases phrases) => console.Prompt(
        new SelectionPrompt<TargetArea> { Title = phrases.Say("What do you want to work on?"), PageSize = 12 }
            .UseConverter(area => area.NameIn(phrases.Language))
            .AddChoices(Options.Areas.OrderBy(area => area != TargetArea.MiddleBack)));

    public static int Minutes(IAnsiConsole console, Phrases phrases) => console.Prompt(
        new TextPrompt<int>(phrases.Say("How many minutes are there?"))
            .DefaultValue(5)
            .Validate(minutes => minutes is >= 1 and <= Options.MostMinutes
                ? ValidationResult.Success()
                : ValidationResult.Error(phrases.Say("From 1 to {0}, please.", Options.MostMinutes))));

    public static IReadOnlyList<Equipment> Equipment(IAnsiConsole console, Phrases phrases) => console.Prompt(
        new MultiSelectionPrompt<Equipment> { Title = phrases.Say("What is at hand?"), Required = false, PageSize = 12 }
            .UseConverter(item => item.NameIn(phrases.Language))
            .InstructionsText(phrases.Say("(space chooses, enter goes on)"))
            .AddChoices(ExerciseCatalog.Default.Exercises
                .SelectMany(exercise => exercise.Equipment)
                .SelectMany(group => group.AnyOf)
                .Distinct()
                .Order()));
}
