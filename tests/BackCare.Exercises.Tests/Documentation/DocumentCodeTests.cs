using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using BackCare.Exercises.Tests.Architecture;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackCare.Exercises.Tests.Documentation;

[Collection(nameof(DocumentCodeTests))]
public class DocumentCodeTests
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";

    /// <summary>What the SDK leaves out in every project: FluentValidation is built against an older version of the platform.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Unified = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    public static TheoryData<string> Documents => [.. Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file)).Where(path => !IsReference(path)).Append("README.md").Append("src/BackCare.Exercises/PACKAGE.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Code_in_a_document_compiles_runs_and_prints_what_the_document_says(string path)
    {
        var text = Repository.Read(path);
        foreach (Match block in Regex.Matches(text, "```csharp\n(?<code>.*?)```(\\s*```text\n(?<output>.*?)```)?", RegexOptions.Singleline))
        {
            var output = Run(block.Groups["code"].Value, $"{path}, line {text[..block.Index].Count(c => c == '\n') + 1}");
            if (block.Groups["output"].Success) output.Should().Be(block.Groups["output"].Value, "that is what {0} says", path);
        }
    }

    [Fact]
    public void The_README_shows_code() => Repository.Read("README.md").Should().Contain("```csharp").And.Contain("```text");

    /// <summary>Whether a document is part of the API reference: signatures, and no programs.</summary>
    internal static bool IsReference(string path) => path.StartsWith("docs/api/", StringComparison.Ordinal);

    private static string Run(string code, string place)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp14);
        var compilation = CSharpCompilation.Create(
            "Document",
            [CSharpSyntaxTree.ParseText(code, options), CSharpSyntaxTree.ParseText(Usings, options)],
            References.WithLibrary,
            new(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Unified));
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Should().BeEmpty("the code of {0} should compile", place);

        image.Position = 0;
        var main = new AssemblyLoadContext("Document", isCollectible: true).LoadFromStream(image).EntryPoint!;
        var (console, output) = (Console.Out, new StringWriter { NewLine = "\n" });
        Console.SetOut(output);
        try
        {
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }
}

/// <summary>What a document prints is read from the console of the process, where property tests write too.</summary>
[CollectionDefinition(nameof(DocumentCodeTests), DisableParallelization = true)]
public sealed class DocumentCodeCollection;
