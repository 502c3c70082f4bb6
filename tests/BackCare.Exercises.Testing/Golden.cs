using FluentAssertions.Execution;

namespace BackCare.Exercises.Testing;

/// <summary>Files of the project that must equal what the code says. Run the tests with ACCEPT_GOLDEN=1 to write them anew, then read the difference.</summary>
public static class Golden
{
    public static void Matches(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1") File.WriteAllText(file, actual);
        File.Exists(file).Should().BeTrue("{0} is a golden file", path);

        // The whole of both would hide what differs.
        var (expected, lines) = (File.ReadAllText(file).Split('\n'), actual.Split('\n'));
        var first = Enumerable.Range(0, Math.Max(expected.Length, lines.Length)).FirstOrDefault(i => expected.ElementAtOrDefault(i) != lines.ElementAtOrDefault(i), -1);
        Execute.Assertion.ForCondition(first < 0).FailWith("{0} is a golden file. If the change is meant, run the tests with ACCEPT_GOLDEN=1 and read the difference. Line {1} is the first that differs: expected {2}, but found {3}.",
            path, first + 1, expected.ElementAtOrDefault(first) ?? "the end", lines.ElementAtOrDefault(first) ?? "the end");
    }
}
