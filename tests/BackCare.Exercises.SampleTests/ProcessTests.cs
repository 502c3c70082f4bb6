using System.Diagnostics;

namespace BackCare.Exercises.SampleTests;

public class ProcessTests
{
    [Fact]
    public async Task Redirected_a_guided_session_has_plain_lines_to_the_end_whatever_the_surroundings_promise()
    {
        var (code, output, errors) = await Run("GuidedSession", "--fast");

        code.Should().Be(0);
        output.TrimEnd().Should().EndWith("Done").And.NotContain("\u001b");
        errors.Should().BeEmpty();
    }

    [Fact]
    public async Task A_wrong_option_ends_with_exit_code_2_and_is_named_on_the_error_stream()
    {
        var (code, output, errors) = await Run("GuidedSession", "--minutes", "never");

        code.Should().Be(2);
        output.Should().BeEmpty();
        errors.Should().Contain("--minutes: 'never' is not allowed");
    }

    [Fact]
    public async Task A_refused_catalog_ends_with_exit_code_1()
    {
        var (code, output, _) = await Run("OwnCatalog", Path.Combine(AppContext.BaseDirectory, "broken.json"));

        code.Should().Be(1);
        output.Should().StartWith("broken.json is refused");
    }

    private static async Task<(int Code, string Output, string Errors)> Run(string sample, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"{sample}.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        (start.Environment["TERM"], start.Environment["GITHUB_ACTIONS"]) = ("xterm-256color", "true");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }
}
