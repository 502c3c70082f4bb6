using BackCare.Exercises.Timelines;
using BackCare.Exercises.Tool.Answers;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Lists what a timer shows and when.</summary>
internal sealed class TimelineCommand : ToolCommand
{
    public TimelineCommand(CommandContext context) : base(
        "timeline",
        "List what a timer shows of a routine, second by second.",
        "backcare timeline routine.json",
        "backcare timeline routine.json --words-per-minute 120 --json")
    {
        var file = LibraryOptions.RoutineFile();
        var speed = LibraryOptions.Number<int?>("--words-per-minute", "How fast the steps are read, for getting ready to last as long.", TimelineOptions.SlowestReading, TimelineOptions.FastestReading);
        Add(file);
        Add(speed);
        SetAction(parsed => context.Write(parsed, TimelinePart.Of(context.ReadRoutine(parsed, file), parsed.GetValue(speed))));
    }
}
