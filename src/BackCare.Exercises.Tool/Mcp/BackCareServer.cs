using System.Reflection;
using System.Text.Json;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Tool.Answers;
using BackCare.Exercises.Tool.Questions;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace BackCare.Exercises.Tool.Mcp;

/// <summary>The Model Context Protocol server: its tools, resources and prompts. It keeps nothing between two calls.</summary>
internal static class BackCareServer
{
    private const string Instructions = """
        Exercises for the middle and upper back. Exercises and doses come from these tools alone: never name an exercise or a figure that no answer has, never change a dose, and show the source that
        stands beside each. generate makes a routine; validate checks one that you changed; a routine that was refused is not to be shown. What the tools take is areas, minutes, equipment, positions and
        demands. They take no symptom and no diagnosis: when somebody tells you of one, show the text of guidance, whole and as it is, and no routine. Show the stop rule, what to check first and the
        precautions with every routine. General wellness and education: not a medical device, no diagnosis, no clearance.
        """;

    public static McpServerOptions Options => new()
    {
        ServerInfo = new() { Name = "backcare", Title = "Back care exercises", Version = typeof(BackCareServer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0] },
        ServerInstructions = Instructions.ReplaceLineEndings(" "),
        ToolCollection = [.. Tools],
        ResourceCollection = [.. Resources],
        PromptCollection = [.. Prompts],
    };

    private static IEnumerable<McpServerTool> Tools =>
    [
        new CheckedTool<SearchArguments, ExerciseList>("search", "Search exercises", "Find exercises, each with its cited doses. What is given must all be met; when nothing does, the answer says what to leave out.", ExerciseList.Of),
        new CheckedTool<ExerciseArguments, ExerciseDetail>("exercise", "Show an exercise", "All that the catalog says of one exercise: doses with their sources, steps, what to feel, mistakes, precautions.", ExerciseDetail.Of),
        new CheckedTool<RequestArguments, GeneratedRoutine>("generate", "Make a routine", "Make the routine that fits best into the minutes there are. When none fits, the answer has the smallest changes that help, each with the arguments to call again.", GeneratedRoutine.Of),
        new CheckedTool<RequestArguments, Explanation>("explain", "Explain a routine", "Say for the same arguments as those of generate why each exercise is in the routine or is not.", Explanation.Of),
        new CheckedTool<ValidateArguments, Verdict>("validate", "Check a routine", "Check a routine: every finding at once, with its place and what to do. Use it whenever you changed something.", Verdict.Of),
        new CheckedTool<SwapArguments, SwapList>("swap", "Swap an exercise", "Say what could take the place of one exercise of a routine, the nearest first, each with the changed routine.", SwapList.Of),
        new CheckedTool<PlanArguments, PlanStages>("plan", "Plan over weeks", "Make a plan that begins small and grows to the routine, one change at a time. People decide when to go on.", PlanStages.Of),
        new CheckedTool<TimelineArguments, TimelinePart>("timeline", "List a timeline", "List what a timer shows of a routine and when.", TimelinePart.Of),
        new CheckedTool<RoutineArguments, HandoutPage>("handout", "Make a handout", "Make a page to print of a routine, in Markdown.", HandoutPage.Of),
        new CheckedTool<GuidanceArguments, GuidanceText>("guidance", "Show guidance", "The safety text: when to stop, what to check first, the signs for which to get help. With a topic, the notes on it as well.", GuidanceText.Of),
    ];

    private static IEnumerable<McpServerResource> Resources =>
    [
        McpServerResource.Create(
            () => ExerciseCatalog.Default.ToJson(),
            new() { UriTemplate = "backcare://catalog", Name = "catalog", Title = "The catalog", Description = "Every exercise, with its sources.", MimeType = "application/json" }),
        McpServerResource.Create(
            (string id) => ExerciseDetail.Of(new() { Id = id }).ToString(),
            new() { UriTemplate = "backcare://exercise/{id}", Name = "exercise", Title = "An exercise", Description = "All that the catalog says of one exercise.", MimeType = "text/plain" }),
        McpServerResource.Create(
            () => GuidanceText.Of(Language.English).ToString(),
            new() { UriTemplate = "backcare://guidance", Name = "guidance", Title = "Guidance", Description = "When to stop, what to check first, and the signs for which to get help.", MimeType = "text/plain" }),
    ];

    private static IEnumerable<McpServerPrompt> Prompts =>
    [
        Prompt("desk-break", "A break at the desk", "A short routine on a chair or standing.",
            "Call generate with 3 minutes and the positions sittingOnChair and standing. Show the routine as the answer has it: each dose with its source, then the stop rule, what to check first and the precautions."),
        Prompt("begin-small", "Begin small", "A first routine, and a plan that grows from it.",
            "Ask which areas, how many minutes and what is at hand. Ask for no symptom. Call generate, then plan with its routine, and show the first stage and what each later stage changes, with the sources."),
        Prompt("check-routine", "Check a routine", "Checks a routine that somebody has already.",
            "Ask for the exercises and doses. Find each with search, call validate, and show every finding as it is. Where an exercise is not in the catalog, say so, and offer what search finds instead."),
    ];

    /// <summary>Serves until the input ends.</summary>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken stop)
    {
        var transport = new StreamServerTransport(input, output, "backcare");
        await using (transport.ConfigureAwait(false))
        {
            var server = McpServer.Create(transport, Options);
            await using (server.ConfigureAwait(false)) await server.RunAsync(stop).ConfigureAwait(false);
        }
    }

    private static McpServerPrompt Prompt(string name, string title, string description, string text) =>
        McpServerPrompt.Create(() => text, new() { Name = name, Title = title, Description = description });
}
