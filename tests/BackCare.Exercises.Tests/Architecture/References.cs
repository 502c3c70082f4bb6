using Microsoft.CodeAnalysis;

namespace BackCare.Exercises.Tests.Architecture;

/// <summary>What code that uses the library is compiled against.</summary>
internal static class References
{
    public static IReadOnlyList<MetadataReference> Platform { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll" or "FluentValidation.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static IReadOnlyList<MetadataReference> WithLibrary { get; } =
        [.. Platform, MetadataReference.CreateFromFile(typeof(ExerciseCatalog).Assembly.Location)];
}
