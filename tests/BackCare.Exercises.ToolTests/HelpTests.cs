using BackCare.Exercises.Tool;

namespace BackCare.Exercises.ToolTests;

public class HelpTests
{
    private static readonly string[] Commands = ["query", "generate", "show", "validate", "handout", "timeline", "reminders", "plan", "figure", "mcp"];

    [Fact]
    public void The_help_of_each_command_has_its_options_examples_and_exit_codes()
    {
        using var backcare = new Backcare();

        var help = Commands.Select(command => $"{command} --help").Prepend("--help").Select(line => $"$ backcare {line}\n{backcare.Run(line).Output}");

        Golden.Matches("tests/BackCare.Exercises.ToolTests/help.approved.txt", string.Join('\n', help));
    }

    [Fact]
    public void Each_example_of_a_help_runs()
    {
        using var backcare = new Backcare();
        backcare.Run("generate --minutes 8 --area chest,upperBack -o routine.json");
        var examples = Commands.Except(["mcp"]).SelectMany(command => backcare.Run($"{command} --help").Output.Split("Examples:\n")[1].Split("\n\n")[0].Split('\n')).Select(line => line.Trim()).ToArray();

        examples.Should().HaveCountGreaterThan(20);
        foreach (var example in examples)
        {
            var (line, input) = example.Split(" < ") is [var before, var file] ? (before, backcare.Read(file)) : (example, "");
            backcare.Run(line["backcare ".Length..], input).Code.Should().Be(ExitCodes.Done, "'{0}' is an example", example);
        }
    }

    [Theory]
    [InlineData("generate --area mid", "middleBack")]
    [InlineData("show cat", "cat-cow")]
    [InlineData("generate --at-hand foam", "foamRoller")]
    [InlineData("gen", "generate")]
    [InlineData("query --lang", "--language")]
    public void Words_complete(string typed, string completed)
    {
        using var backcare = new Backcare();

        var line = $"backcare {typed}";

        backcare.Run([$"[suggest:{line.Length}]", line]).Output.Split('\n').Should().Contain(completed);
    }
}
