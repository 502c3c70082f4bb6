using System.CommandLine;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Makes a plan that begins small and grows to a routine.</summary>
internal sealed class PlanCommand : ToolCommand
{
    public PlanCommand(CommandContext context) : base(
        "plan",
        "Make a plan that begins small and grows, stage by stage, to a routine.",
        "backcare plan routine.json",
        "backcare plan routine.json --stage 3 -o plan.json",
        "backcare plan routine.json --day monday,wednesday,friday --time onWaking")
    {
        var file = LibraryOptions.RoutineFile();
        var stage = LibraryOptions.Number<int?>("--stage", "The stage to show, from 1.", 1, Limits.MostStages);
        var (days, times) = (LibraryOptions.Days(), LibraryOptions.Times());
        var output = LibraryOptions.Output("Save the plan in this file.");
        Add(file);
        foreach (var option in new Option[] { stage, days, times, output }) Add(option);

        SetAction(parsed =>
        {
            var stages = PlanStages.Of(context.ReadRoutine(parsed, file), new Schedule(parsed.GetValue(days), parsed.GetValue(times)), parsed.GetValue(stage) ?? 1);
            if (parsed.GetValue(output) is { } saved) context.Save(saved, stages.Plan.ToJson());
            return context.Write(parsed, stages);
        });
    }
}
