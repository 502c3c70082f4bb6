using System.IO.Pipelines;
using BackCare.Exercises.Tool.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace BackCare.Exercises.ToolTests.Mcp;

/// <summary>The server and the client of its own package, with pipes between.</summary>
internal sealed class Connection : IAsyncDisposable
{
    private readonly Pipe toServer = new();
    private readonly Pipe toClient = new();
    private readonly Task serving;

    private Connection() => serving = BackCareServer.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);

    /// <summary>For a machine that has much else to do.</summary>
    public static McpClientOptions Patient => new() { InitializationTimeout = TimeSpan.FromMinutes(5) };

    public McpClient Client { get; private set; } = null!;

    public static async Task<Connection> OpenAsync()
    {
        var connection = new Connection();
        connection.Client = await McpClient.CreateAsync(new StreamClientTransport(connection.toServer.Writer.AsStream(), connection.toClient.Reader.AsStream()), Patient);
        return connection;
    }

    public async Task<CallToolResult> CallAsync(string tool, object arguments) => await Client.CallToolAsync(new CallToolRequestParams
    {
        Name = tool,
        Arguments = System.Text.Json.JsonSerializer.SerializeToElement(arguments).EnumerateObject().ToDictionary(member => member.Name, member => member.Value),
    });

    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await toServer.Writer.CompleteAsync();
        await serving;
    }
}
