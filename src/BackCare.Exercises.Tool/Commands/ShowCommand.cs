using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Shows all that the catalog says of an exercise.</summary>
internal sealed class ShowCommand : ToolCommand
{
    public ShowCommand(CommandContext context) : base(
        "show",
        "Show an exercise: its doses with their sources, its steps, and when to be careful.",
        "backcare show cat-cow",
        "backcare show seated-twist --language de",
        "backcare show bird-dog --json")
    {
        var id = LibraryOptions.ExerciseIdArgument();
        Add(id);
        SetAction(parsed => context.Write(parsed, ExerciseDetail.Of(new() { Id = parsed.GetRequiredValue(id), Language = parsed.GetValue(context.Language) })));
    }
}
