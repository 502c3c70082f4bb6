using BackCare.Exercises.Tool.Mcp;

namespace BackCare.Exercises.Tool.Commands;

/// <summary>Serves assistants.</summary>
internal sealed class McpCommand : ToolCommand
{
    public McpCommand(CommandContext context) : base(
        "mcp",
        "Serve assistants: a Model Context Protocol server that speaks over the input and the output. A client starts it; docs/assistants.md has its configuration.",
        "backcare mcp") => SetAction(async (_, stop) =>
    {
        await BackCareServer.RunAsync(context.Around.Input, Console.OpenStandardOutput(), stop).ConfigureAwait(false);
        return ExitCodes.Done;
    });
}
