using System.Globalization;
using System.Text;
using BackCare.Exercises.Tool;

CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture; // the parser speaks English, as the names of commands and options are
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var isPlain = Console.IsOutputRedirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";

using var input = Console.OpenStandardInput();
return await App.RunAsync(args, new(input, Console.Out, Console.Error, TimeProvider.System) { HasColour = !isPlain, ShowsProgress = !Console.IsErrorRedirected });
