namespace BackCare.Exercises.SampleTests;

public class ProcessTests
{
    [Fact]
    public void Redirected_a_guided_session_has_plain_lines_to_the_end_whatever_the_surroundings_promise()
    {
        var (code, output, errors) = Run("GuidedSession", "--fast");

        code.Should().Be(0);
        output.TrimEnd().Should().EndWith("Done").And.NotContain("\u001b");
        errors.Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_option_ends_with_exit_code_2_and_is_named_on_the_error_stream()
    {
        var (code, output, errors) = Run("GuidedSession", "--minutes", "never");

        code.Should().Be(2);
        output.Should().BeEmpty();
        errors.Should().Contain("--minutes: 'never' is not allowed");
    }

    [Fact]
    public void A_refused_catalog_ends_with_exit_code_1()
    {
        var (code, output, _) = Run("OwnCatalog", Path.Combine(AppContext.BaseDirectory, "broken.json"));

        code.Should().Be(1);
        output.Should().StartWith("broken.json is refused");
    }

    [Fact]
    public void The_quick_start_shows_a_timeline_and_writes_the_handout_to_the_file_that_is_named()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "handout.html");

        var (code, output, errors) = Run("QuickStart", file);

        code.Should().Be(0);
        errors.Should().BeEmpty();
        output.Should().Contain("  0:40  Right side").And.Contain($"Print: {file}").And.Contain("equal after the round trip: True");
        File.ReadAllText(file).Should().StartWith("<!DOCTYPE html>").And.Contain("Ten minutes").And.Contain("<svg");
    }

    [Fact]
    public void The_quick_start_writes_nothing_without_a_name()
    {
        var (code, output, errors) = Run("QuickStart");

        code.Should().Be(0);
        errors.Should().BeEmpty();
        output.Should().Contain("Print: name a file");
    }

    private static (int Code, string Output, string Errors) Run(string sample, params string[] args) => Programs.Run(
        "dotnet", [Path.Combine(AppContext.BaseDirectory, $"{sample}.dll"), .. args], "", ("TERM", "xterm-256color"), ("GITHUB_ACTIONS", "true"))!.Value;
}
