using System.Globalization;
using BackCare.Exercises;
using GuidedSession;
using Spectre.Console;

// What is redirected gets plain lines; a file or a pipe has no width to wrap at.
var toTerminal = !Console.IsOutputRedirected;
var console = AnsiConsole.Create(new AnsiConsoleSettings
{
    Ansi = toTerminal ? AnsiSupport.Detect : AnsiSupport.No,
    ColorSystem = toTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
    Interactive = toTerminal && !Console.IsInputRedirected ? InteractionSupport.Yes : InteractionSupport.No,
    Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
});
if (!toTerminal) console.Profile.Width = 10_000;

var terminal = Language.TryGet(CultureInfo.CurrentUICulture.Name, out var language) ? language : Language.English;
return new App(console, Console.Error, TimeProvider.System, terminal).Run(args);
