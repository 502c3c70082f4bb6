using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackCare.Exercises.Tests.Sources;

/// <summary>Facts are taken from the sources, sentences are not: no seven words in a row, in any text of the project.</summary>
/// <remarks>The file beside this test holds the hash of each run of seven words of the first five sources and of later ones that its head names, and no word of them; its head says how they are made.</remarks>
public sealed class CarriedTextTests
{
    private const int Run = 7;

    private static readonly string[] Kinds = [".cs", ".csproj", ".css", ".html", ".ics", ".js", ".json", ".md", ".props", ".svg", ".txt", ".xml", ".yml"];

    private static readonly HashSet<string> Hashes = [.. Repository.Read("tests/BackCare.Exercises.Tests/Sources/sevengrams.txt").Split('\n').Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void No_seven_words_in_a_row_are_those_of_a_source()
    {
        var carried =
            from file in Directory.EnumerateFiles(Repository.Root, "*", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')
            where Kinds.Contains(Path.GetExtension(path)) && !path.Split('/').Any(folder => folder is "bin" or "obj" or ".git" or "node_modules" or "artifacts" or "TestResults")
            from run in Runs(File.ReadAllText(file))
            where IsCarried(run)
            select $"{path}: {run}";

        carried.Should().BeEmpty();
    }

    [Fact]
    public void A_run_that_is_carried_is_found()
    {
        const string Run = "seven words that stand in a source";
        var hash = Hash(Run);

        Runs($"It's “Seven words” that stand\nin a source, he said.").Select(Hash).Should().Contain(hash);
        Hashes.Should().HaveCountGreaterThan(4_000).And.OnlyContain(line => line.Length == hash.Length && line.All(char.IsAsciiHexDigitLower));
    }

    private static bool IsCarried(string run) => Hashes.Contains(Hash(run));

    private static string Hash(string run) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(run)))[..12];

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words(text).ToArray();
        for (var i = 0; i + Run <= words.Length; i++) yield return string.Join(' ', words, i, Run);
    }

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var letter in text.ToLower(CultureInfo.InvariantCulture))
        {
            if (letter is '\'' or '’') continue;
            if (char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)) word.Append(letter);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0) yield return word.ToString();
    }
}
