using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Commands;

namespace BackCare.Exercises.Tool;

/// <summary>The program: reads the command line, runs the command, and turns what goes wrong into a sentence and an exit code.</summary>
internal static class App
{
    private const string About = """
        Exercises for the middle and upper back: find them, make a routine that fits, check it, print it.

        Words are spelled as in JSON, such as middleBack; middle-back and "middle back" mean the same. Several stand with commas between, or the option stands again.
        General wellness and education: not a medical device, no diagnosis, no clearance.
        """;

    public static RootCommand Commands(Surroundings around)
    {
        var context = new CommandContext(around);
        var root = new RootCommand(About)
        {
            context.Language,
            context.Json,
            new QueryCommand(context),
            new GenerateCommand(context),
            new ShowCommand(context),
            new ValidateCommand(context),
            new HandoutCommand(context),
            new TimelineCommand(context),
            new RemindersCommand(context),
            new PlanCommand(context),
            new FigureCommand(context),
            new McpCommand(context),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((SynchronousCommandLineAction)help.Action!);
        return root;
    }

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Surroundings around, CancellationToken stop = default)
    {
        try
        {
            var parsed = Commands(around).Parse(args);
            var error = parsed.Action as ParseErrorAction;
            error?.ShowHelp = false;
            var code = await parsed.InvokeAsync(new() { Output = error is null ? around.Output : around.Errors, Error = around.Errors, EnableDefaultExceptionHandler = false }, stop).ConfigureAwait(false);
            if (error is null) return code;
            await around.Errors.WriteLineAsync("--help says what there is.").ConfigureAwait(false);
            return ExitCodes.WrongUse;
        }
        catch (FindingsException e)
        {
            return End(ExitCodes.No, string.Join('\n', e.Findings));
        }
        catch (RefusedException e)
        {
            return End(ExitCodes.WrongUse, e.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return End(ExitCodes.File, e.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
#pragma warning disable CA1031 // Whatever it is: whoever typed the command gets a sentence and no stack.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return End(ExitCodes.Fault, $"This program has a fault: {e.GetType().Name}: {e.Message}");
        }

        int End(int code, string message)
        {
            around.Errors.WriteLine(message);
            return code;
        }
    }

    /// <summary>The help of the parser, and below it examples and exit codes.</summary>
    private sealed class HelpWithExamples(SynchronousCommandLineAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            if (help is HelpAction plain) plain.MaxWidth = 160;
            var code = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            if (parseResult.CommandResult.Command is ToolCommand { Examples: var examples })
            {
                output.WriteLine("Examples:");
                foreach (var example in examples) output.WriteLine($"  {example}");
                output.WriteLine();
            }

            output.WriteLine(ExitCodes.Help);
            return code;
        }
    }
}
