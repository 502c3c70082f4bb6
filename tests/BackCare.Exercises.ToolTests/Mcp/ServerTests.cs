using System.Text.Json;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Tool.Questions;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace BackCare.Exercises.ToolTests.Mcp;

public sealed class ServerTests : IAsyncLifetime
{
    private Connection server = null!;

    public async Task InitializeAsync() => server = await Connection.OpenAsync();

    public async Task DisposeAsync() => await server.DisposeAsync();

    [Fact]
    public async Task Ten_tools_are_listed_each_with_what_goes_in_and_what_comes_out()
    {
        var tools = await server.Client.ListToolsAsync();

        tools.Select(tool => tool.Name).Should().BeEquivalentTo("search", "exercise", "generate", "explain", "validate", "swap", "plan", "timeline", "handout", "guidance");
        tools.Should().OnlyContain(tool => tool.ProtocolTool.OutputSchema != null && tool.Description.Length > 20 && tool.ProtocolTool.Annotations!.ReadOnlyHint == true);
        server.Client.ServerInstructions.Should().Contain("no diagnosis");
    }

    [Fact]
    public async Task What_goes_in_is_described_with_closed_words_and_limits_and_nothing_that_is_not_checked()
    {
        foreach (var tool in await server.Client.ListToolsAsync())
        {
            foreach (var schema in Nodes(tool.JsonSchema))
            {
                schema.EnumerateObject().Select(keyword => keyword.Name).Should().BeSubsetOf(SchemaCheck.Keywords);
                var type = schema.GetProperty("type").ToString();
                if (type.Contains("string")) (schema.TryGetProperty("enum", out _) || schema.TryGetProperty("maxLength", out _) || IsId(schema)).Should().BeTrue("{0} of {1} is limited", schema, tool.Name);
                if (type.Contains("array")) schema.TryGetProperty("maxItems", out _).Should().BeTrue("{0} of {1} is limited", schema, tool.Name);
                if (type.Contains("number") || type.Contains("integer")) schema.TryGetProperty("maximum", out _).Should().BeTrue("{0} of {1} is limited", schema, tool.Name);
                if (type.Contains("object")) schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
            }
        }

        static bool IsId(JsonElement schema) => schema.TryGetProperty("description", out var text) && text.GetString()!.StartsWith("The id of an exercise", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_routine_comes_typed_and_as_text_with_its_sources_and_goes_back_into_every_tool()
    {
        var made = await server.CallAsync("generate", new { minutes = 8, areas = new[] { "middleBack" }, equipment = new[] { "chair" } });
        var routine = made.StructuredContent!.Value.GetProperty("routine");

        Text(made).Should().StartWith("Routine, ").And.Contain("Sources:").And.Contain(GuidanceCatalog.Default.StopRule.ToString()).And.Contain(GuidanceCatalog.Default.Disclaimer);
        made.StructuredContent.Value.GetProperty("citations").GetArrayLength().Should().BeGreaterThan(0);
        foreach (var tool in new[] { "validate", "plan", "timeline", "handout" })
        {
            var answer = await server.CallAsync(tool, new { routine });
            answer.IsError.Should().NotBe(true, "{0} takes it: {1}", tool, Text(answer));
            answer.StructuredContent!.Value.GetProperty("citations").GetArrayLength().Should().BeGreaterThan(0);
            answer.StructuredContent.Value.GetProperty("sources").GetArrayLength().Should().BeGreaterThan(0);
        }
    }

    [Fact]
    public async Task A_swap_gives_a_valid_routine_with_what_is_at_hand()
    {
        var routine = (await server.CallAsync("generate", new { minutes = 6, positions = new[] { "sittingOnChair" } })).StructuredContent!.Value.GetProperty("routine");
        var first = routine.GetProperty("items")[0].GetProperty("exercise").GetString();

        var swaps = (await server.CallAsync("swap", new { routine, exercise = first, equipment = Array.Empty<string>() })).StructuredContent!.Value.GetProperty("swaps").EnumerateArray().ToArray();

        swaps.Should().NotBeEmpty();
        foreach (var swap in swaps)
        {
            ExerciseCatalog.Default[swap.GetProperty("exercise").GetString()!].IsDoableWith([]).Should().BeTrue();
            (await server.CallAsync("validate", new { routine = swap.GetProperty("routine") })).StructuredContent!.Value.GetProperty("isValid").GetBoolean().Should().BeTrue();
        }
    }

    [Fact]
    public async Task An_invented_exercise_and_an_invented_dose_are_refused_with_all_their_findings()
    {
        var answer = await server.CallAsync("validate", new { routine = new { items = new object[] { new { exercise = "seated-twst" }, new { exercise = "childs-pose", dose = "hold 5 s" }, new { exercise = "cat-cow", dose = "lots" } } } });

        var verdict = answer.StructuredContent!.Value;
        verdict.GetProperty("isValid").GetBoolean().Should().BeFalse();
        verdict.TryGetProperty("routine", out _).Should().BeFalse();
        verdict.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("code").GetString()).Should().Contain(["routine.unknown-exercise", "dose.outside-ranges", "dose.unreadable"]);
        Text(answer).Should().Contain("did you mean 'seated-twist'?");
    }

    [Fact]
    public async Task A_routine_that_is_refused_goes_nowhere()
    {
        var routine = new { items = new[] { new { exercise = "childs-pose", dose = "hold 5 s" } } };

        foreach (var tool in new[] { "plan", "timeline", "handout" })
        {
            var answer = await server.CallAsync(tool, new { routine });
            answer.IsError.Should().BeTrue();
            Text(answer).Should().Contain("dose.outside-ranges");
        }
    }

    [Fact]
    public async Task When_nothing_fits_the_arguments_of_each_change_give_a_routine()
    {
        var answer = await server.CallAsync("generate", new { minutes = 5, areas = new[] { "chest" }, positions = new[] { "standing" }, avoid = new[] { "overheadArm" } });
        var obstacles = answer.StructuredContent!.Value.GetProperty("obstacles").EnumerateArray().ToArray();

        answer.IsError.Should().NotBe(true);
        answer.StructuredContent.Value.TryGetProperty("routine", out _).Should().BeFalse();
        obstacles.Should().NotBeEmpty();
        foreach (var obstacle in obstacles) (await server.CallAsync("generate", obstacle.GetProperty("arguments"))).StructuredContent!.Value.TryGetProperty("routine", out _).Should().BeTrue();
    }

    [Fact]
    public async Task Each_exercise_that_is_out_has_its_reason()
    {
        var reasons = (await server.CallAsync("explain", new { minutes = 5, language = "de" })).StructuredContent!.Value.GetProperty("reasons");

        reasons.GetArrayLength().Should().Be(ExerciseCatalog.Default.Exercises.Count);
    }

    [Fact]
    public async Task Guidance_is_the_safety_text_whole()
    {
        foreach (var language in Language.Tags)
        {
            var guidance = GuidanceCatalog.Default.In(Language.Of(language));
            Text(await server.CallAsync("guidance", new { language, topic = "whenToStop" })).Should()
                .ContainAll(guidance.Safety.Select(sign => sign.Text)).And.Contain(guidance.AboutSigns.ToString()).And.Contain(guidance.Disclaimer).And.ContainAll(guidance.About(GuidanceTopic.WhenToStop).Select(note => note.Text));
        }
    }

    [Theory]
    [InlineData("generate", """{}""", "'minutes' is missing")]
    [InlineData("generate", """{ "minutes": "10" }""", "$.minutes: expected a number, found text.")]
    [InlineData("generate", """{ "minutes": 1e9 }""", "$.minutes: expected 0.5 to 60, found 1e9.")]
    [InlineData("generate", """{ "minutes": 5, "condition": "tired" }""", "there is no member 'condition'; expected any of")]
    [InlineData("generate", """{ "minutes": 5, "areas": ["kidney"] }""", "$.areas[0]: 'kidney' is no word of this list; expected one of wholeBody, ")]
    [InlineData("generate", """{ "minutes": 5, "equipment": ["barbell"] }""", "$.equipment[0]: 'barbell' is no word of this list; expected one of chair, ")]
    [InlineData("generate", """{ "minutes": 5, "equipment": "chair" }""", "$.equipment: expected a list, found text.")]
    [InlineData("generate", """{ "minutes": 5, "include": ["x"], "exclude": ["x"] }""", "routine.unknown-exercise")]
    [InlineData("exercise", """{ "id": "Cat Cow" }""", "is no id")]
    [InlineData("exercise", """{ "id": "cat-kow" }""", "did you mean 'cat-cow'?")]
    [InlineData("swap", """{ "exercise": "open-book", "routine": { "items": [ { "exercise": "cat-cow" } ] } }""", "'open-book' is not in the routine; expected one of cat-cow.")]
    [InlineData("plan", """{ "stage": 999, "routine": { "items": [ { "exercise": "cat-cow" } ] } }""", "There is no stage 999")]
    [InlineData("validate", """{ "routine": { "items": [ { "exercise": "cat-cow", "note": "slowly" } ] } }""", "there is no member 'note'")]
    public async Task Wrong_arguments_are_refused_with_what_is_expected(string tool, string arguments, string says)
    {
        var answer = await server.CallAsync(tool, JsonDocument.Parse(arguments).RootElement);

        Text(answer).Should().Contain(says);
        (answer.StructuredContent is { } content && content.TryGetProperty("routine", out _)).Should().BeFalse();
    }

    [Fact]
    public async Task A_tool_that_there_is_not_is_an_error_of_the_protocol() =>
        await FluentActions.Awaiting(() => server.CallAsync("prescribe", new { })).Should().ThrowAsync<McpException>();

    [Fact]
    public async Task The_catalog_an_exercise_and_the_guidance_are_resources()
    {
        (await server.Client.ListResourcesAsync()).Select(resource => resource.Uri).Should().BeEquivalentTo("backcare://catalog", "backcare://guidance");
        (await server.Client.ListResourceTemplatesAsync()).Select(template => template.UriTemplate).Should().Equal("backcare://exercise/{id}");

        (await ReadAsync("backcare://catalog")).Should().Be(ExerciseCatalog.Default.ToJson());
        (await ReadAsync("backcare://exercise/cat-cow")).Should().StartWith("Cat-cow (cat-cow)\n");
        (await ReadAsync("backcare://guidance")).Should().Contain(GuidanceCatalog.Default.Disclaimer);
        await FluentActions.Awaiting(() => ReadAsync("backcare://exercise/cat-kow")).Should().ThrowAsync<McpException>();
    }

    [Fact]
    public async Task Each_prompt_names_tools_that_there_are()
    {
        var tools = (await server.Client.ListToolsAsync()).Select(tool => tool.Name).ToArray();

        foreach (var prompt in await server.Client.ListPromptsAsync())
        {
            var text = ((TextContentBlock)(await prompt.GetAsync()).Messages.Single().Content).Text;
            tools.Where(text.Contains).Should().NotBeEmpty("{0} leads to a tool", prompt.Name);
        }
    }

    /// <summary>The tools are functions of Microsoft.Extensions.AI for every program that uses the client.</summary>
    [Fact]
    public async Task A_tool_of_the_client_is_a_function_for_a_chat()
    {
        Microsoft.Extensions.AI.AIFunction generate = (await server.Client.ListToolsAsync()).Single(tool => tool.Name == "generate");

        var answer = (JsonElement)(await generate.InvokeAsync(new() { ["minutes"] = 5 }))!;

        answer.GetProperty("structuredContent").GetProperty("isProvenBest").GetBoolean().Should().BeTrue();
    }

    private static string Text(CallToolResult answer) => ((TextContentBlock)answer.Content.Single()).Text;

    private static IEnumerable<JsonElement> Nodes(JsonElement schema) =>
        new[] { schema }.Concat(schema.TryGetProperty("properties", out var members) ? members.EnumerateObject().SelectMany(member => Nodes(member.Value)) : []).Concat(schema.TryGetProperty("items", out var items) ? Nodes(items) : []);

    private async Task<string> ReadAsync(string uri) => ((TextResourceContents)(await server.Client.ReadResourceAsync(uri)).Contents.Single()).Text;
}
