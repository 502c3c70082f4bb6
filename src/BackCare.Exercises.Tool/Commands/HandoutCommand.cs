using System.CommandLine;
using BackCare.Exercises.Handouts;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Makes a page to print.</summary>
internal sealed class HandoutCommand : ToolCommand
{
    public HandoutCommand(CommandContext context) : base(
        "handout",
        "Make a page to print of a routine, with its figures.",
        "backcare handout routine.json -o page.html",
        "backcare handout routine.json --paper letter --large-print -o page.html",
        "backcare handout routine.json --markdown")
    {
        var file = LibraryOptions.RoutineFile();
        var output = LibraryOptions.Output("Where the page goes; left out: the output.");
        var isMarkdown = new Option<bool>("--markdown") { Description = "In Markdown, without figures." };
        var isLarge = new Option<bool>("--large-print") { Description = "In 16 points." };
        var paper = LibraryOptions.Word<PaperSize>("--paper", "The paper; left out, whatever the printer has.");
        Add(file);
        foreach (var option in new Option[] { output, isMarkdown, isLarge, paper }) Add(option);

        SetAction(parsed =>
        {
            var routine = context.ReadRoutine(parsed, file);
            var options = new HandoutOptions { IsLargePrint = parsed.GetValue(isLarge), Paper = parsed.GetValue(paper) };
            context.Save(parsed.GetValue(output), parsed.GetValue(isMarkdown) ? routine.ToMarkdown(options) : routine.ToHtml(options));
        });
    }
}
