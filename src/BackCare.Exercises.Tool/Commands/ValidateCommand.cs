using System.CommandLine;
using BackCare.Exercises.Tool.Answers;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Checks the document of a routine.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    public ValidateCommand(CommandContext context) : base(
        "validate",
        "Check a routine: every finding with its line and column. Warnings and infos refuse nothing.",
        "backcare validate routine.json",
        "backcare validate - --json < routine.json",
        "backcare validate routine.json --older-adult")
    {
        var file = LibraryOptions.RoutineFile();
        var isOlder = new Option<bool>("--older-adult") { Description = "It is for somebody older, which some rules ask." };
        Add(file);
        Add(isOlder);
        SetAction(parsed => context.Write(parsed, Check(context, parsed, file, parsed.GetValue(isOlder) ? AgeGroup.OlderAdult : AgeGroup.Adult)));
    }

    private static Verdict Check(CommandContext context, ParseResult parsed, Argument<string> file, AgeGroup ageGroup)
    {
        try
        {
            return Verdict.Of(context.ReadRoutine(parsed, file), ageGroup);
        }
        catch (InvalidRoutineException e)
        {
            return Verdict.Of(e.Findings, context.Catalog(parsed).Language);
        }
    }
}
