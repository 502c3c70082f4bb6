using System.CommandLine;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Tool.Answers;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Draws an exercise.</summary>
internal sealed class FigureCommand : ToolCommand
{
    public FigureCommand(CommandContext context) : base(
        "figure",
        "Draw an exercise as SVG: its beginning and end, or one moment between.",
        "backcare figure cat-cow -o cat.svg",
        "backcare figure seated-twist --side right --moment 0.5 -o twist.svg")
    {
        var id = LibraryOptions.ExerciseIdArgument();
        var output = LibraryOptions.Output("Where the drawing goes; left out: the output.");
        var side = LibraryOptions.Word<Side>("--side", "The side that works, for an exercise with sides; left out: left.");
        var moment = LibraryOptions.Number<double?>("--moment", "A moment of the movement: 0 the beginning, 1 the end.", 0, 1);
        Add(id);
        foreach (var option in new Option[] { output, side, moment }) Add(option);

        SetAction(parsed =>
        {
            var exercise = Words.Exercise(parsed.GetRequiredValue(id), context.Catalog(parsed));
            var figure = FigureCatalog.Default.For(exercise, exercise.IsSided ? parsed.GetValue(side) ?? Side.Left : null) ?? throw new RefusedException($"There is no drawing of '{exercise.Id}'.");
            context.Save(parsed.GetValue(output), parsed.GetValue(moment) is { } at ? figure.ToSvg(at) : figure.ToSvg());
        });
    }
}
