using System.Text.Json;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace BackCare.Exercises.Tool.Mcp;

/// <summary>A tool: arguments of one type, which are compared with the schema that is advertised for them, and an answer of another, as JSON and as text.</summary>
internal sealed class CheckedTool<TArguments, TAnswer> : McpServerTool where TArguments : Arguments where TAnswer : Answer
{
    private readonly Func<TArguments, TAnswer> answer;

    public CheckedTool(string name, string title, string description, Func<TArguments, TAnswer> answer)
    {
        this.answer = answer;
        ProtocolTool = new()
        {
            Name = name,
            Title = title,
            Description = description,
            InputSchema = JsonSerializer.SerializeToElement(QuestionJson.SchemaOf(typeof(TArguments))),
            OutputSchema = JsonSerializer.SerializeToElement(QuestionJson.SchemaOf(typeof(TAnswer))),
            Annotations = new() { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
        };
    }

    public override ModelContextProtocol.Protocol.Tool ProtocolTool { get; }

    public override IReadOnlyList<object> Metadata => [];

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Answer(JsonSerializer.SerializeToElement(request.Params?.Arguments ?? new Dictionary<string, JsonElement>())));

    private CallToolResult Answer(JsonElement given)
    {
        if (SchemaCheck.Faults(ProtocolTool.InputSchema, given) is { Count: > 0 } faults)
        {
            // There is no place for a diagnosis; whoever makes one is told why.
            return Refused(SymptomWords.In(TextsIn(given)) is { } diagnosis ? SymptomWords.Refusal(diagnosis, Language.English) : $"The arguments are refused:\n{string.Join('\n', faults)}");
        }

        try
        {
            var arguments = given.Deserialize<TArguments>(QuestionJson.Options)!;
            if (SymptomWords.In(arguments.FreeTexts) is { } word) return Refused(SymptomWords.Refusal(word, arguments.Catalog.Language));
            var answered = answer(arguments);
            return new() { Content = [new TextContentBlock { Text = answered.ToString() }], StructuredContent = JsonSerializer.SerializeToElement(answered, QuestionJson.Options) };
        }
        catch (Exception e) when (e is JsonException or RefusedException or FindingsException)
        {
            return Refused(e.Message);
        }
    }

    /// <summary>Every text and every name of a member, wherever it stands.</summary>
    private static IEnumerable<string?> TextsIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => TextsIn(member.Value).Prepend(SchemaCheck.NameOf(member))),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(TextsIn),
        JsonValueKind.String => [SchemaCheck.TextOf(value)],
        _ => [],
    };

    private static CallToolResult Refused(string why) => new() { Content = [new TextContentBlock { Text = why }], IsError = true };
}
