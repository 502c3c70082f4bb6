using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackCare.Exercises.Tests.Architecture;

public class LayeringTests
{
    // From the ground up; folders of one floor do not know each other. docs/architecture.md shows the same house.
    private static readonly string[][] Floors =
    [
        ["Basics"],
        ["Dosage", "Anatomy", "Sources"],
        ["Findings"],
        ["Exercises"],
        ["Json"],
        ["Catalog"],
        ["Guidance"],
        ["Routines"],
        ["Generation", "Schedules", "Timelines"],
        ["Plans"],
        ["Handouts", "Reporting"],
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
        var folders = Directory.GetDirectories(Path.Combine(Repository.Root, "src/BackCare.Exercises")).Select(Path.GetFileName).Except(["bin", "obj"]);

        folders.Should().BeEquivalentTo(Floors.SelectMany(floor => floor));
    }

    [Fact]
    public void The_reading_of_the_code_sees_the_uses_that_are_there() =>
        Uses().Select(use => (use.From, use.To)).Should().Contain([("Generation", "Routines"), ("Routines", "Catalog"), ("Catalog", "Exercises"), ("Exercises", "Dosage")]);

    [Fact]
    public void The_picture_of_the_house_in_the_documents_names_every_folder()
    {
        var picture = Repository.Read("docs/architecture.md");

        Floors.SelectMany(floor => floor).Where(folder => !picture.Contains($"`{folder}/`", StringComparison.Ordinal)).Should().BeEmpty();
    }

    private static int FloorOf(string folder) => Array.FindIndex(Floors, floor => floor.Contains(folder));

    private static List<(string From, string To, string Name, string Place)> Uses()
    {
        var root = Path.Combine(Repository.Root, "src/BackCare.Exercises");
        var files = Floors.SelectMany(floor => floor).SelectMany(folder => Directory.GetFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories));
        var trees = files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new(LanguageVersion.CSharp14), file)).ToArray();
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;", new(LanguageVersion.CSharp14));
        var compilation = CSharpCompilation.Create("Reading", [.. trees, usings], References.Platform, new(OutputKind.DynamicallyLinkedLibrary));

        var uses = new List<(string, string, string, string)>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            var from = Folder(root, tree.FilePath);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                var symbol = model.GetSymbolInfo(name).Symbol;
                var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
                foreach (var place in type?.OriginalDefinition.Locations.Where(location => location.IsInSource) ?? [])
                {
                    uses.Add((from, Folder(root, place.SourceTree!.FilePath), type!.Name, $"{Path.GetFileName(tree.FilePath)}:{name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}"));
                }
            }
        }

        return uses;
    }

    private static string Folder(string root, string file) => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar)[0];
}
