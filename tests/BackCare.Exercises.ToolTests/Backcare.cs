using System.Text;
using BackCare.Exercises.Tool;

namespace BackCare.Exercises.ToolTests;

/// <summary>The program, run inside the test in a folder of its own.</summary>
internal sealed class Backcare : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    /// <summary>Whether the output is a terminal with colours.</summary>
    public bool HasColour { get; init; }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    /// <summary>A file in the folder.</summary>
    public string File(string name) => Path.Combine(folder, name);

    public string Read(string name) => System.IO.File.ReadAllText(File(name));

    public void Write(string name, string text) => System.IO.File.WriteAllText(File(name), text);

    /// <summary>Runs a command line; words that name files with an ending are files in the folder, and "'" quotes.</summary>
    public (int Code, string Output, string Errors) Run(string commandLine, string input = "")
    {
        string[] args = [.. System.CommandLine.Parsing.CommandLineParser.SplitCommandLine(commandLine.Replace('\'', '"')).Select(word => Path.HasExtension(word) && !word.Contains(' ') && !char.IsDigit(word[0]) ? File(word) : word)];
        return Run(args, input);
    }

    public (int Code, string Output, string Errors) Run(string[] args, string input = "")
    {
        var (output, errors) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = App.RunAsync(args, new(given, output, errors, new ManualClock()) { HasColour = HasColour }).GetAwaiter().GetResult();
        return (code, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }
}
