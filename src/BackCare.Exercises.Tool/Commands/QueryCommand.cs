using System.CommandLine;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Finds exercises.</summary>
internal sealed class QueryCommand : ToolCommand
{
    public QueryCommand(CommandContext context) : base(
        "query",
        "Find exercises. What is given must all be met; words of one option are alternatives.",
        "backcare query --area shoulders --position standing",
        "backcare query twist",
        "backcare query --area middleBack --at-hand nothing --avoid spinalFlexion --minutes 1.5 --json")
    {
        var text = new Argument<string?>("name") { Description = "A part of the name.", Arity = ArgumentArity.ZeroOrOne };
        text.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: ['-', '-', ..] } option]) result.AddError($"There is no option '{option.Value}'.");
        });
        var (areas, positions, kinds, avoid) = (LibraryOptions.Areas(), LibraryOptions.Positions(), LibraryOptions.Kinds(), LibraryOptions.Avoid());
        var atHand = LibraryOptions.AtHand($"What is at hand; left out, it does not matter; '{LibraryOptions.Nothing}': nothing.");
        var muscles = LibraryOptions.List("--muscle", "Muscles to work.", "muscle", Enum.GetValues<Muscle>());
        var minutes = LibraryOptions.Minutes("The time that it may take at most.");
        Add(text);
        foreach (var option in new Option[] { areas, positions, atHand, avoid, kinds, muscles, minutes }) Add(option);

        SetAction(parsed => context.Write(parsed, ExerciseList.Of(new()
        {
            Language = parsed.GetValue(context.Language),
            Text = parsed.GetValue(text),
            Areas = parsed.GetValue(areas),
            Positions = parsed.GetValue(positions),
            Equipment = parsed.GetResult(atHand) is null ? null : parsed.GetValue(atHand) ?? [],
            Avoid = parsed.GetValue(avoid),
            Kinds = parsed.GetValue(kinds),
            Muscles = parsed.GetValue(muscles),
            Minutes = parsed.GetValue(minutes),
        })));
    }
}
