using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackCare.Exercises.Tests.Architecture;

public class NamespaceTests
{
    [Fact]
    public void The_namespace_of_a_test_is_its_folder()
    {
        var tests = Path.Combine(Repository.Root, "tests");

        var elsewhere =
            from file in Directory.GetFiles(tests, "*.cs", SearchOption.AllDirectories)
            let path = Path.GetRelativePath(tests, file)
            let folders = path.Split(Path.DirectorySeparatorChar)[..^1]
            where !folders.Contains("bin") && !folders.Contains("obj")
            from space in CSharpSyntaxTree.ParseText(File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
            where space.Name.ToString() != string.Join('.', folders)
            select $"{path} is in {space.Name}";

        elsewhere.Should().BeEmpty();
    }
}
