using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using Xunit.Abstractions;

namespace BackCare.Exercises.ToolTests.Mcp;

public class ProcessTests(ITestOutputHelper output)
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "backcare.dll");

    [Fact]
    public async Task The_program_serves_a_client_over_its_streams_and_says_nothing_else()
    {
        var errors = new List<string>();
        await using (var client = await McpClient.CreateAsync(new StdioClientTransport(new() { Command = "dotnet", Arguments = [Program, "mcp"], StandardErrorLines = errors.Add }), Connection.Patient))
        {
            client.ServerInfo!.Name.Should().Be("backcare");
            (await client.ListToolsAsync()).Should().HaveCount(10);
            var answer = await client.CallToolAsync("exercise", new Dictionary<string, object?> { ["id"] = "cat-cow", ["language"] = "de" });
            ((TextContentBlock)answer.Content.Single()).Text.Should().StartWith("Katze-Kuh (cat-cow)\n");
        }

        errors.Should().BeEmpty();
    }

    [Fact]
    public async Task An_independent_client_gets_what_is_advertised_and_an_independent_validator_refuses_what_the_server_refuses()
    {
        await using var server = await Connection.OpenAsync();
        var hostile = new HostileArguments(seed: 7, [.. (await server.Client.ListToolsAsync()).Select(tool => (tool.Name, tool.JsonSchema))]);
        var calls = Enumerable.Range(0, 400).Select(_ => hostile.Next()).Where(call => !call.Tool.EndsWith('!'))
            .Append(("generate", new JsonObject { ["minutes"] = 5, ["areas"] = new JsonArray("middleBack") })).ToArray();
        var input = new { command = "dotnet", args = new[] { Program, "mcp" }, calls = calls.Select(call => new { name = call.Item1, arguments = call.Item2 }) };

        if (Run(JsonSerializer.Serialize(input)) is not { } json)
        {
            output.WriteLine("Left out: node or its package @modelcontextprotocol/sdk was not found, so no other client was tried.");
            return;
        }

        var found = JsonDocument.Parse(json).RootElement;
        found.GetProperty("tools").GetArrayLength().Should().Be(10);
        found.GetProperty("resources").GetArrayLength().Should().Be(2);
        found.GetProperty("prompts").GetArrayLength().Should().Be(3);
        var answers = found.GetProperty("answers").EnumerateArray().ToArray();
        answers.Should().HaveSameCount(calls);
        foreach (var (answer, call) in answers.Zip(calls))
        {
            var text = answer.GetProperty("text").GetString()!;
            if (answer.GetProperty("isSchemaMet").GetBoolean()) text.Should().NotStartWith("The arguments are refused:", "of {0} with {1}", call.Item1, call.Item2);
            else (text.StartsWith("The arguments are refused:", StringComparison.Ordinal) || text.Contains("is on a list of words")).Should().BeTrue("of {0} with {1}", call.Item1, call.Item2);
        }

        answers[^1].GetProperty("content").GetProperty("routine").GetProperty("items").GetArrayLength().Should().BeGreaterThan(0);
        output.WriteLine($"The client for JavaScript had {answers.Length} answers, {answers.Count(answer => answer.GetProperty("isError").GetBoolean())} of them refusals; ajv refuses the same {answers.Count(answer => !answer.GetProperty("isSchemaMet").GetBoolean())} arguments.");
    }

    [Theory]
    [InlineData(0, "show", "cat-cow")]
    [InlineData(1, "query", "--area", "chest", "--position", "prone")]
    [InlineData(2, "quiry")]
    [InlineData(3, "validate", "there-is-no-such-file.json")]
    public void A_process_ends_with_the_exit_code_and_plain_text(int expected, params string[] args)
    {
        var (code, text, errors) = Programs.Run("dotnet", [Program, .. args], "", ("TERM", "xterm-256color"), ("LANG", "de_DE.UTF-8"))!.Value;

        code.Should().Be(expected);
        (text + errors).Should().NotContain("\u001b").And.NotContain("   at ");
        (expected >= 2 ? text : errors).Should().BeEmpty();
    }

    /// <summary>What the script says; null where there is no node or no such client.</summary>
    private static string? Run(string input)
    {
        var script = Path.Combine(Repository.Root, "tests/BackCare.Exercises.ToolTests/Mcp/client.cjs");
        return Programs.Run("node", [script], input) switch
        {
            null or (3, _, _) => null,
            (0, var json, _) => json,
            (_, _, var errors) => throw new InvalidOperationException(errors),
        };
    }
}
