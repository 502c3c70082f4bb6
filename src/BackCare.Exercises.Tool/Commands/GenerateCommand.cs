using System.CommandLine;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Makes the routine that fits best.</summary>
internal sealed class GenerateCommand : ToolCommand
{
    public GenerateCommand(CommandContext context) : base(
        "generate",
        "Make the routine that fits best; when none fits, say what would help.",
        "backcare generate --area middleBack --minutes 10 --at-hand chair",
        "backcare generate --minutes 5 --position standing,sittingOnChair -o break.json",
        "backcare generate --minutes 8 --area chest,upperBack --avoid overheadArm --why --language de")
    {
        var minutes = LibraryOptions.Minutes("The time that there is for all of it.", isRequired: true);
        var (areas, positions, kinds, avoid) = (LibraryOptions.Areas(), LibraryOptions.Positions(), LibraryOptions.Kinds(), LibraryOptions.Avoid());
        var atHand = LibraryOptions.AtHand("What is at hand; left out: nothing.");
        var (include, exclude) = (LibraryOptions.Exercises("--include", "Exercises that must be in."), LibraryOptions.Exercises("--exclude", "Exercises that must not be in."));
        var sides = LibraryOptions.Word<SideWish>("--sides", "What to do with exercises that have sides.");
        var most = LibraryOptions.Number<int?>("--max-exercises", "How many exercises at most.", 1, RoutineRequest.MostExercises);
        var rounds = LibraryOptions.Number<int?>("--rounds", "How often they are done through.", 1, Routine.MostRounds);
        var isFirst = new Option<bool?>("--first") { Description = "A first routine: two exercises at low doses.", Arity = ArgumentArity.Zero };
        var time = LibraryOptions.Word<Schedules.TimeOfDay>("--time-of-day", "When it is done.");
        var seed = LibraryOptions.Number<int?>("--seed", "Another number, another routine of the same worth.", int.MinValue, int.MaxValue);
        var name = new Option<string?>("--name") { Description = "The name of the routine.", HelpName = "text" };
        var isWhy = new Option<bool>("--why") { Description = "Say why each exercise is in or not." };
        var output = LibraryOptions.Output("Save the routine in this file, for the other commands.");
        foreach (var option in new Option[] { minutes, areas, atHand, positions, avoid, kinds, include, exclude, sides, most, rounds, isFirst, time, seed, name, isWhy, output }) Add(option);

        SetAction(parsed =>
        {
            var asked = new RequestArguments
            {
                Language = parsed.GetValue(context.Language),
                Minutes = parsed.GetRequiredValue(minutes)!.Value,
                Areas = parsed.GetValue(areas),
                Equipment = parsed.GetValue(atHand),
                Positions = parsed.GetValue(positions),
                Avoid = parsed.GetValue(avoid),
                Kinds = parsed.GetValue(kinds),
                Include = parsed.GetValue(include),
                Exclude = parsed.GetValue(exclude),
                Sides = parsed.GetValue(sides),
                MaxExercises = parsed.GetValue(most),
                Rounds = parsed.GetValue(rounds),
                IsFirst = parsed.GetValue(isFirst),
                TimeOfDay = parsed.GetValue(time),
                Seed = parsed.GetValue(seed),
                Name = parsed.GetValue(name),
            };
            var answer = context.Working<RoutineAnswer>("Looking for the best routine", () => parsed.GetValue(isWhy) ? Explanation.Of(asked) : GeneratedRoutine.Of(asked));
            if (answer.Routine is { } routine && parsed.GetValue(output) is { } file) context.Save(file, routine.ToJson());
            return context.Write(parsed, answer);
        });
    }
}
