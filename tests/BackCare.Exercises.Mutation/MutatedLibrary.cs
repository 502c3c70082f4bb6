using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace BackCare.Exercises.Mutation;

/// <summary>The library with many changes in one assembly; a number in a static field says which of them is on, 0 for none.</summary>
internal sealed class MutatedLibrary
{
    public const string Switch = "MutationSwitch";

    private readonly CSharpCommandLineArguments arguments;
    private readonly string sources;
    private readonly CSharpCompilation library;

    /// <summary>The compilation of the library as its project states it.</summary>
    /// <param name="project">The folder of the project.</param>
    public MutatedLibrary(string project)
    {
        sources = project;
        arguments = CSharpCommandLineParser.Default.Parse(CompilerArguments(project), project, sdkDirectory: null);
        library = CSharpCompilation.Create(
            arguments.CompilationName,
            arguments.SourceFiles.Select(file => Parse(File.ReadAllText(file.Path), file.Path)),
            arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference)),
            arguments.CompilationOptions.WithOptimizationLevel(OptimizationLevel.Release).WithGeneralDiagnosticOption(ReportDiagnostic.Suppress));
    }

    /// <summary>All changes of the files below these folders.</summary>
    public IReadOnlyList<Mutant> Find(IReadOnlyCollection<string> folders) =>
    [
        .. from tree in library.SyntaxTrees
           let file = Path.GetRelativePath(sources, tree.FilePath).Replace('\\', '/')
           let folder = folders.FirstOrDefault(folder => file.StartsWith(folder + "/", StringComparison.Ordinal))
           where folder is not null
           orderby file
           from mutant in MutantFinder.In(tree, library.GetSemanticModel(tree), folder, file)
           select mutant,
    ];

    /// <summary>Writes the assembly. A change that does not compile is left out.</summary>
    /// <returns>The changes that are in it, and the number of its sites: what a mutant's site is called in the coverage.</returns>
    public (IReadOnlyList<Mutant> Mutants, IReadOnlyDictionary<(string File, TextSpan Site), int> Sites) Write(IReadOnlyList<Mutant> mutants, string path)
    {
        var left = mutants;
        while (true)
        {
            var sites = left.Select(mutant => (mutant.File, mutant.Site)).Distinct().Select((site, number) => (site, number)).ToDictionary(pair => pair.site, pair => pair.number);
            var changed = left.ToLookup(mutant => Path.GetFullPath(Path.Combine(sources, mutant.File)));
            var compilation = library.RemoveAllSyntaxTrees().AddSyntaxTrees(
            [
                .. library.SyntaxTrees.Select(tree => changed.Contains(tree.FilePath) ? Parse(Rewrite(tree, [.. changed[tree.FilePath]], sites), tree.FilePath) : tree),
                Parse(SwitchText(sites.Count), ""),
            ]);
            Generators().RunGeneratorsAndUpdateCompilation(compilation, out var whole, out _);
            using var assembly = new MemoryStream();
            var result = whole.Emit(assembly, manifestResources: arguments.ManifestResources);
            if (result.Success)
            {
                File.WriteAllBytes(path, assembly.ToArray());
                return (left, sites);
            }

            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
            var broken = errors.Select(NumberAt).Where(number => number > 0).ToHashSet();
            if (broken.Count == 0) throw new InvalidOperationException($"The library does not compile: {string.Join('\n', errors.Take(20))}");
            left = [.. left.Where(mutant => !broken.Contains(mutant.Number))];
        }
    }

    private SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), arguments.ParseOptions, path);

    private CSharpGeneratorDriver Generators()
    {
        var generators = arguments.AnalyzerReferences
            .Where(reference => reference.FilePath.Contains("Microsoft.NETCore.App.Ref", StringComparison.Ordinal))
            .SelectMany(reference => new AnalyzerFileReference(reference.FilePath, new Loader()).GetGenerators(LanguageNames.CSharp));
        return CSharpGeneratorDriver.Create(generators, parseOptions: arguments.ParseOptions);
    }

    /// <summary>Each site as a switch with a case for each of its changes.</summary>
    private static string Rewrite(SyntaxTree tree, List<Mutant> mutants, Dictionary<(string File, TextSpan Site), int> sites)
    {
        var text = tree.GetText();
        var changes = from site in mutants.GroupBy(mutant => mutant.Site)
                      let node = tree.GetRoot().FindNode(site.Key)
                      let number = sites[(site.First().File, site.Key)]
                      select new TextChange(site.Key, node switch
                      {
                          EqualsValueClauseSyntax value => InValue(value, site, number, text),
                          ArrowExpressionClauseSyntax arrow => InArrow(arrow, site, number, text),
                          _ => $"{{ {SwitchOver(site, number, mutant => Changed(text, node.Span, mutant), node.ToString())} }}",
                      });
        var ends = tree.GetRoot().DescendantNodes().OfType<ArrowExpressionClauseSyntax>().Where(arrow => mutants.Exists(mutant => mutant.Site == arrow.Span))
            .Select(arrow => new TextChange(arrow.GetLastToken().GetNextToken().Span, ""));
        return text.WithChanges(changes.Concat(ends).OrderBy(change => change.Span.Start)).ToString();
    }

    private static string InValue(EqualsValueClauseSyntax value, IEnumerable<Mutant> mutants, int site, SourceText text) =>
        $"= {string.Concat(mutants.Select(mutant => $"{Switch}.At({site}) == {mutant.Number} ? ({Changed(text, value.Value.Span, mutant)}) : "))}({value.Value})";

    private static string InArrow(ArrowExpressionClauseSyntax arrow, IEnumerable<Mutant> mutants, int site, SourceText text)
    {
        var isStatement = arrow.Expression is ThrowExpressionSyntax || arrow.Parent switch
        {
            MethodDeclarationSyntax method => method.ReturnType is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword },
            AccessorDeclarationSyntax accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration),
            ConstructorDeclarationSyntax => true,
            _ => false,
        };
        var verb = isStatement ? "" : "return ";
        var body = SwitchOver(mutants, site, mutant => $"{{ {verb}{Changed(text, arrow.Expression.Span, mutant)}; }}", $"{{ {verb}{arrow.Expression}; }}");
        return arrow.Parent is BasePropertyDeclarationSyntax ? $"{{ get {{ {body} }} }}" : $"{{ {body} }}";
    }

    private static string SwitchOver(IEnumerable<Mutant> mutants, int site, Func<Mutant, string> changed, string original)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"switch ({Switch}.At({site})) {{ ");
        foreach (var mutant in mutants) text.Append(CultureInfo.InvariantCulture, $"case {mutant.Number}: {changed(mutant)} break; ");
        return text.Append("default: ").Append(original).Append(" break; }").ToString();
    }

    private static string Changed(SourceText text, TextSpan span, Mutant mutant) =>
        text.ToString(TextSpan.FromBounds(span.Start, mutant.Span.Start)) + mutant.Text + text.ToString(TextSpan.FromBounds(mutant.Span.End, span.End));

    /// <summary>The number of the change around an error, or 0.</summary>
    private static int NumberAt(Diagnostic error)
    {
        if (error.Location.SourceTree is not { } tree) return 0;
        foreach (var node in tree.GetRoot().FindNode(error.Location.SourceSpan).AncestorsAndSelf())
        {
            if (node is SwitchSectionSyntax { Parent: SwitchStatementSyntax choice } section && choice.Expression.ToString().StartsWith(Switch + ".At", StringComparison.Ordinal))
            {
                return section.Labels[0] is CaseSwitchLabelSyntax label ? int.Parse(label.Value.ToString(), CultureInfo.InvariantCulture) : 0;
            }

            if (node.Parent is ConditionalExpressionSyntax { Condition: BinaryExpressionSyntax condition } either && condition.Left.ToString().StartsWith(Switch + ".At", StringComparison.Ordinal)
                && (node == either.WhenTrue || error.Location.SourceSpan == either.Span))
            {
                return int.Parse(condition.Right.ToString(), CultureInfo.InvariantCulture);
            }
        }

        return 0;
    }

    private static string SwitchText(int sites) => $$"""
        internal static class {{Switch}}
        {
            public static int Active;
            public static readonly bool[] Reached = new bool[{{sites}}];

            public static int At(int site)
            {
                Reached[site] = true;
                return Active;
            }
        }
        """;

    /// <summary>What MSBuild would give to the compiler.</summary>
    private static IEnumerable<string> CompilerArguments(string project)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-t:PrepareResources;Compile", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true", "-p:NonExistentFile=never", "-getItem:CscCommandLineArgs"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        using var answer = JsonDocument.Parse(process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return [.. answer.RootElement.GetProperty("Items").GetProperty("CscCommandLineArgs").EnumerateArray().Select(argument => argument.GetProperty("Identity").GetString()!)];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
