using System.Diagnostics;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackCare.Exercises.Tool.Mcp;
using BackCare.Exercises.Tool.Questions;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using Xunit.Abstractions;

namespace BackCare.Exercises.ToolTests.Mcp;

[Collection(nameof(HostileTests))]
public class HostileTests(ITestOutputHelper output)
{
    private const int Calls = 10_000;

    /// <summary>What eight thousand calls may leave behind: a kilobyte each.</summary>
    private const long Slack = 8 << 20;

    /// <summary>The shared pool of arrays gives back what was not rented for a minute, when memory is collected.</summary>
    private static readonly TimeSpan PoolKeeps = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Ten_thousand_hostile_calls_make_no_invalid_routine_and_no_crash_and_leave_the_memory_flat()
    {
        await using var server = await Connection.OpenAsync();
        var hostile = new HostileArguments(seed: 20260304, [.. (await server.Client.ListToolsAsync()).Select(tool => (tool.Name, tool.JsonSchema))]);
        var (answered, refused, routines, unknown) = (0, 0, 0, 0);
        long before = 0;
        for (var call = 0; call < Calls; call++)
        {
            if (call == Calls / 5) before = Memory();
            var (tool, arguments) = hostile.Next();
            try
            {
                var answer = await server.Client.CallToolAsync(new CallToolRequestParams { Name = tool, Arguments = arguments.ToDictionary(member => member.Key, member => JsonSerializer.SerializeToElement(member.Value)) });
                if (answer.IsError == true) refused++;
                else answered++;
                answer.Content.Should().ContainSingle().Which.Should().BeOfType<TextContentBlock>().Which.Text.Should().NotStartWith("An error occurred", "every fault of arguments is foreseen, as those of {0}: {1}", tool, arguments);
                (answer.IsError == true).Should().Be(answer.StructuredContent is null);
                if (answer.StructuredContent is { } content) routines += RoutinesIn(content, arguments);
            }
            catch (McpException)
            {
                unknown++; // a tool that there is not
            }
        }

        var growth = Memory() - before;
        for (var waited = Stopwatch.StartNew(); growth >= Slack && waited.Elapsed < PoolKeeps; growth = Memory() - before)
        {
            output.WriteLine($"{growth / 1024} KB after {waited.Elapsed.TotalSeconds:0} s");
            await Task.Delay(TimeSpan.FromSeconds(5));
        }

        output.WriteLine($"{answered} answered with {routines} routines, {refused} refused, {unknown} for unknown tools; memory grew by {growth / 1024} KB in the last {Calls * 4 / 5} calls.");
        answered.Should().BeGreaterThan(Calls / 20, "some of the arguments are sound");
        refused.Should().BeGreaterThan(Calls / 3);
        routines.Should().BeGreaterThan(Calls / 50);
        growth.Should().BeLessThan(Slack);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\"}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":[]}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"text\":\"\\ud800\"}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"\\udc00\":1}}}")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"tools/call\",\"params\":{\"name\":\"search\",\"arguments\":{\"text\":\"a\",\"text\":\"b\"}}}")]
    [InlineData("\u0000\u0001")]
    public async Task A_line_that_is_no_message_does_not_end_the_service(string line)
    {
        var first = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}""";
        var nested = new string('[', 500) + new string(']', 500);
        var deep = """{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"search","arguments":{"areas":NESTED}}}""".Replace("NESTED", nested);
        var last = """{"jsonrpc":"2.0","id":9,"method":"tools/call","params":{"name":"exercise","arguments":{"id":"cat-cow"}}}""";
        var (toServer, toClient) = (new Pipe(), new Pipe());
        var serving = BackCareServer.RunAsync(toServer.Reader.AsStream(), toClient.Writer.AsStream(), CancellationToken.None);

        await toServer.Writer.WriteAsync(Encoding.UTF8.GetBytes(string.Join('\n', first, """{"jsonrpc":"2.0","method":"notifications/initialized"}""", line, deep, last, "")));
        using var answers = new StreamReader(toClient.Reader.AsStream());
        string? answer;
        do answer = await answers.ReadLineAsync().WaitAsync(TimeSpan.FromMinutes(2));
        while (answer?.Contains("\"id\":9") == false);

        answer.Should().Contain("Cat-cow");
        await toServer.Writer.CompleteAsync();
        await serving;
    }

    [Fact]
    public void What_the_schema_refuses_is_refused_and_nothing_else()
    {
        var schema = JsonSerializer.SerializeToElement(QuestionJson.SchemaOf(typeof(RequestArguments)));

        SchemaCheck.Faults(schema, JsonDocument.Parse("""{ "minutes": 5, "areas": ["chest"], "rounds": null, "isFirst": true, "seed": -7 }""").RootElement).Should().BeEmpty();
        SchemaCheck.Faults(schema, JsonDocument.Parse("""{ "areas": [1, "chest", "chst"], "rounds": 1.5, "isFirst": "yes", "name": 7, "x": 1 }""").RootElement).Should().HaveCount(7);
    }

    /// <summary>How many routines an answer holds; each is valid and keeps to what was asked for.</summary>
    private static int RoutinesIn(JsonElement content, JsonObject asked)
    {
        if (!content.TryGetProperty("routine", out var json)) return 0;
        var routine = json.Deserialize<Routine>(QuestionJson.Options)!; // refuses what the validator refuses
        routine.Validate().HasErrors.Should().BeFalse();
        routine.Items.Should().OnlyContain(item => item.Citations.Any());
        if (asked["minutes"] is JsonValue minutes) routine.Duration.Should().BeLessThanOrEqualTo(TimeSpan.FromMinutes(minutes.GetValue<double>()) + TimeSpan.FromSeconds(1));
        if (asked["avoid"] is JsonArray avoid) routine.Items.SelectMany(item => item.Demands).Select(demand => demand.Id).Should().NotIntersectWith(avoid.Select(demand => $"{demand}"));
        return 1;
    }

    private static long Memory()
    {
        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

/// <summary>Runs alone: the memory of the process is that of all tests that run.</summary>
[CollectionDefinition(nameof(HostileTests), DisableParallelization = true)]
public class HostileTestsRunAlone;
