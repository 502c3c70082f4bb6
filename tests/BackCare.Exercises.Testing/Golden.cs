namespace BackCare.Exercises.Testing;

/// <summary>Files of the project that must equal what the code says. Run the tests with ACCEPT_GOLDEN=1 to write them anew, then read the difference.</summary>
public static class Golden
{
    public static void Matches(string path, string actual)
    {
        var file = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable("ACCEPT_GOLDEN") == "1") File.WriteAllText(file, actual);
        File.Exists(file).Should().BeTrue("{0} is a golden file", path);
        actual.Should().Be(File.ReadAllText(file), "{0} is a golden file; if the change is meant, run the tests with ACCEPT_GOLDEN=1 and read the difference", path);
    }
}
