namespace BackCare.Exercises.Tests.Sources;

/// <summary>Facts are taken from the sources, sentences are not: no seven words in a row, in any text of the project.</summary>
/// <remarks>The file beside this test holds the hash of each run of seven words of the first five sources and of later ones that its head names, and no word of them; its head says how they are made.</remarks>
public sealed class CarriedTextTests
{
    private static readonly string[] Kinds = [".cs", ".csproj", ".css", ".html", ".ics", ".js", ".json", ".md", ".props", ".svg", ".txt", ".xml", ".yml"];

    private static readonly HashSet<string> Hashes = [.. Repository.Read("tests/BackCare.Exercises.Tests/Sources/sevengrams.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void No_seven_words_in_a_row_are_those_of_a_source()
    {
        var carried =
            from file in Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where Kinds.Contains(Path.GetExtension(path)) && !path.Split('/').Any(folder => folder is "bin" or "obj" or ".git" or "node_modules" or "artifacts" or "TestResults")
            from run in WordRuns.Of(File.ReadAllText(file))
            where IsCarried(run)
            select $"{path}: {run}";

        carried.Should().BeEmpty();
    }

    [Fact]
    public void A_run_that_is_carried_is_found()
    {
        const string Run = "seven words that stand in a source";
        var hash = WordRuns.HashOf(Run);

        WordRuns.Of($"It's “Seven words” that stand\nin a source, he said.").Select(WordRuns.HashOf).Should().Contain(hash);
        Hashes.Should().HaveCountGreaterThan(4_000).And.OnlyContain(line => line.Length == hash.Length && line.All(char.IsAsciiHexDigitLower));
    }

    private static bool IsCarried(string run) => Hashes.Contains(WordRuns.HashOf(run));
}
