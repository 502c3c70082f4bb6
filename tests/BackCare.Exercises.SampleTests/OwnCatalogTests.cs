namespace BackCare.Exercises.SampleTests;

public sealed class OwnCatalogTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_clinics_exercises_stand_beside_the_default_ones()
    {
        var (code, output) = Run();

        code.Should().Be(0);
        output.Should().ContainAll(
            "clinic.json adds 2 to ",
            "Wall slide: 1-2 x 8-12, from \"Handout of our clinic\", Our clinic",
            "  Desk reach (own)",
            "  Seated twist (default)",
            "\"exercise\": \"clinic-desk-reach\"",
            "it is the same: True");
    }

    [Fact]
    public void Every_fault_of_a_broken_file_is_named_with_its_line_path_and_code()
    {
        var (_, output) = Run();

        output.Should().ContainAll(Faults("broken.json",
            ("\"id\": \"clinic-wall-slide\"", -1, "$.exercises[0]", "document.missing-member: 'primaryAreas' is missing"),
            ("mobilty", 0, "$.exercises[0].kind", "value.unknown-word: 'mobilty'"),
            ("breathng", 0, "$.exercises[0].steps[0].breathng", "document.unknown-member: There is no member 'breathng'"),
            ("\"minSeconds\": 20", 0, "$.exercises[1].doses[0].hold", "value.out-of-range: minSeconds 20 is above maxSeconds 15")));
        output.Should().ContainAll(Faults("unknown-source.json",
            ("handuot", 0, "$.exercises[0].doses[0].source", "catalog.unknown-source: ")));
        output.Split("    Error ").Should().HaveCount(6, "there are five faults, and nothing else is reported");
    }

    [Fact]
    public void A_file_of_ones_own_is_used()
    {
        var (code, output) = Run(Path.Combine(AppContext.BaseDirectory, "clinic.json"));

        code.Should().Be(0);
        output.Should().Contain("it is the same: True").And.NotContain("refused");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1, 2]")]
    [InlineData("""{ "formatVersion": 3, "exercises": [] }""")]
    public void A_file_that_is_refused_ends_with_exit_code_1(string text)
    {
        var (code, output) = Run(Written(text));

        code.Should().Be(1);
        output.Should().StartWith("own.json is refused").And.Contain("    Error ");
    }

    [Fact]
    public void A_file_without_exercises_adds_none()
    {
        var (code, output) = Run(Written("""{ "formatVersion": 1, "exercises": [] }"""));

        code.Should().Be(0);
        output.Should().StartWith("own.json adds 0 to ");
    }

    [Fact]
    public void A_path_without_a_file_ends_with_exit_code_2()
    {
        var (code, output) = Run(Path.Combine(folder, "nothing.json"));

        code.Should().Be(2);
        output.Should().Contain("nothing.json");
    }

    [Fact]
    public void The_schema_beside_the_files_is_that_of_the_package()
    {
        var schema = Path.Combine(AppContext.BaseDirectory, "catalog.schema.json");

        File.ReadAllText(schema).Should().Be(ExerciseCatalog.JsonSchema());
    }

    private static IEnumerable<string> Faults(string file, params (string Near, int Offset, string Path, string Says)[] faults)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, file));
        return faults.Select(fault =>
            $"  line {Array.FindIndex(lines, line => line.Contains(fault.Near, StringComparison.Ordinal)) + 1 + fault.Offset}, {fault.Path}\n    Error {fault.Says}");
    }

    private static (int Code, string Output) Run(params string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        return (OwnCatalog.App.Run(args, output), output.ToString());
    }

    private string Written(string text)
    {
        var path = Path.Combine(folder, "own.json");
        File.WriteAllText(path, text);
        return path;
    }
}
