using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.ToolTests.Mcp;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace BackCare.Exercises.ToolTests;

/// <summary>What the documents of the tool show is what it prints. With ACCEPT_GOLDEN=1 the outputs are written anew.</summary>
public class DocumentTests
{
    [Fact]
    public void Each_command_in_docs_tool_prints_what_stands_below_it()
    {
        using var backcare = new Backcare();
        var document = Regex.Replace(Repository.Read("docs/tool.md"), "```json\n(?<file>.*?)```|```sh\nbackcare (?<line>[^\n]*)\n```\n```text\n.*?```", block =>
        {
            if (!block.Groups["line"].Success)
            {
                backcare.Write("draft.json", block.Groups["file"].Value);
                return block.Value;
            }

            var (code, text, errors) = backcare.Run(block.Groups["line"].Value);
            return $"```sh\nbackcare {block.Groups["line"].Value}\n```\n```text\n{Shortened(text + errors)}{(code == 0 ? "" : $"exit code {code}\n")}```";
        }, RegexOptions.Singleline);

        Golden.Matches("docs/tool.md", document);
    }

    [Fact]
    public async Task The_session_in_docs_assistants_is_one_of_a_real_client()
    {
        var session = new StringBuilder();
        await using (var server = await Connection.OpenAsync())
        {
            var (asked, routine) = ("""{ "minutes": 5, "areas": ["chest"], "positions": ["standing"], "avoid": ["overheadArm"] }""", "");
            await Call("search", """{ "text": "twist", "positions": ["sittingOnChair"] }""");
            var answer = await Call("generate", asked);
            var changed = answer.StructuredContent!.Value.GetProperty("obstacles")[1].GetProperty("arguments").GetRawText();
            answer = await Call("generate", changed);
            routine = answer.StructuredContent!.Value.GetProperty("routine").GetRawText();
            await Call("validate", $$"""{ "routine": { "items": [ { "exercise": "face-pull" }, { "exercise": "childs-pose", "dose": "hold 5 s" } ] } }""");
            await Call("generate", """{ "minutes": 5, "diagnosis": "slipped disc" }""");
            await Call("search", """{ "text": "slipped disc" }""");

            async Task<CallToolResult> Call(string tool, string arguments)
            {
                var result = await server.CallAsync(tool, JsonDocument.Parse(arguments).RootElement);
                session.Append($"> {tool} {arguments}\n{Shortened(((TextContentBlock)result.Content.Single()).Text + "\n", lines: 12)}{(result.IsError == true ? "(an error)\n" : "")}\n");
                return result;
            }
        }

        var block = new Regex("(?<=## A session\n.*?```text\n).*?(?=```)", RegexOptions.Singleline);
        var document = block.Replace(Repository.Read("docs/assistants.md"), _ => session.ToString().TrimEnd() + "\n", count: 1);

        Golden.Matches("docs/assistants.md", document);
    }

    [Fact]
    public async Task The_tools_in_docs_assistants_are_those_of_the_server()
    {
        await using var server = await Connection.OpenAsync();
        var document = Repository.Read("docs/assistants.md");

        foreach (var tool in await server.Client.ListToolsAsync()) document.Should().Contain($"| `{tool.Name}` | ");
    }

    [Fact]
    public async Task The_program_in_docs_assistants_runs()
    {
        var (command, arguments) = ("dotnet", (string[])[Path.Combine(AppContext.BaseDirectory, "backcare.dll"), "mcp"]);
        var printed = new StringWriter { NewLine = "\n" };

        // The lines between the marks stand in the document as they are.
        // <program>
        var transport = new StdioClientTransport(new() { Command = command, Arguments = arguments });
        await using var client = await McpClient.CreateAsync(transport);

        var tools = await client.ListToolsAsync();             // each is an AIFunction: new ChatOptions { Tools = [.. tools] }
        var generate = tools.Single(tool => tool.Name == "generate");
        var answer = await generate.CallAsync(new Dictionary<string, object?> { ["minutes"] = 3, ["positions"] = new[] { "sittingOnChair" } });

        foreach (var item in answer.StructuredContent!.Value.GetProperty("routine").GetProperty("items").EnumerateArray())
            printed.WriteLine($"{item.GetProperty("exercise")}: {item.GetProperty("dose")}");
        // </program>
        var source = Repository.Read("tests/BackCare.Exercises.ToolTests/DocumentTests.cs");
        var program = Regex.Replace(Regex.Match(source, "// <program>\n(.*?) *// </program>", RegexOptions.Singleline).Groups[1].Value, "^ {8}", "", RegexOptions.Multiline).Replace("printed.", "Console.");

        var document = Regex.Replace(Repository.Read("docs/assistants.md"), "```cs\n.*?```\n```text\n.*?```", _ => $"```cs\nusing ModelContextProtocol.Client;\n\n{program}```\n```text\n{printed}```", RegexOptions.Singleline);

        Golden.Matches("docs/assistants.md", document);
    }

    /// <summary>The first lines, and how many there are more.</summary>
    private static string Shortened(string text, int lines = 24)
    {
        var all = text.TrimEnd('\n').Split('\n');
        return text.Length == 0 ? "" : string.Join('\n', all.Take(lines).Append(all.Length > lines ? $"... ({all.Length - lines} lines more)" : null).OfType<string>().Select(line => line.Length > 240 ? $"{line[..240]}..." : line)) + "\n";
    }
}
