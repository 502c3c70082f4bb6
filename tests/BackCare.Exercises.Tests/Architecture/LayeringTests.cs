using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackCare.Exercises.Tests.Architecture;

public class LayeringTests
{
    // From the ground up; folders of one floor do not know each other. A folder inside another one can have a floor of its own. docs/architecture.md
    // shows the same house.
    private static readonly string[][] Floors =
    [
        ["Basics"],
        ["Languages"],
        ["Dosage", "Anatomy", "Sources"],
        ["Findings"],
        ["Exercises"],
        ["Json"],
        ["Catalog"],
        ["Guidance"],
        ["Routines"],
        ["Generation/Solver", "Schedules"],
        ["Generation", "Logs", "Timelines"],
        ["Figures", "Plans", "Playback"],
        ["Exchange"],
        ["Handouts", "Reporting", "Values"],
    ];

    [Fact]
    public void Nothing_uses_a_type_of_its_own_floor_next_door_or_of_a_floor_above()
    {
        var upward =
            from use in Uses()
            where use.From != use.To && FloorOf(use.To) >= FloorOf(use.From)
            select $"{use.Place}: {use.From} uses {use.Name} of {use.To}";

        upward.Should().BeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_library_has_a_floor()
    {
        var folders = Directory.GetDirectories(Source).Select(Path.GetFileName).Except(["bin", "obj"]);

        Folders.Where(folder => !folder.Contains('/')).Should().BeEquivalentTo(folders);
        Folders.Where(folder => folder.Contains('/')).Should().OnlyContain(folder => Directory.Exists(Path.Combine(Source, folder)));
    }

    [Fact]
    public void The_reading_of_the_code_sees_the_uses_that_are_there() =>
        Uses().Select(use => (use.From, use.To)).Should().Contain(
            [("Generation", "Generation/Solver"), ("Generation/Solver", "Routines"), ("Routines", "Catalog"), ("Catalog", "Exercises"), ("Exercises", "Dosage")]);

    [Fact]
    public void The_picture_of_the_house_in_the_documents_names_every_folder()
    {
        var picture = Repository.Read("docs/architecture.md");

        Folders.Where(folder => !picture.Contains($"`{folder}/`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static string Source => Path.Combine(Repository.Root, "src/BackCare.Exercises");

    private static IEnumerable<string> Folders => Floors.SelectMany(floor => floor);

    private static int FloorOf(string folder) => Array.FindIndex(Floors, floor => floor.Contains(folder));

    private static List<(string From, string To, string Name, string Place)> Uses()
    {
        var files = Folders.Where(folder => !folder.Contains('/')).SelectMany(folder => Directory.GetFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories));
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new(LanguageVersion.CSharp14), file)).ToArray();
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;", new(LanguageVersion.CSharp14));
        var compilation = CSharpCompilation.Create("Reading", [.. trees, usings], References.Platform, new(OutputKind.DynamicallyLinkedLibrary));

        var uses = new List<(string, string, string, string)>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            var from = Folder(tree.FilePath);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                foreach (var place in type?.OriginalDefinition.Locations.Where(location => location.IsInSource) ?? [])
                {
                    uses.Add((from, Folder(place.SourceTree!.FilePath), type!.Name, $"{Path.GetFileName(tree.FilePath)}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"));
                }
            }
        }

        return uses;
    }

    /// <summary>The innermost folder with a floor of its own that holds the file.</summary>
    private static string Folder(string file)
    {
        var path = Path.GetRelativePath(Source, file).Replace(Path.DirectorySeparatorChar, '/');
        return Folders.Where(folder => path.StartsWith($"{folder}/", StringComparison.Ordinal)).MaxBy(folder => folder.Length)!;
    }
}
