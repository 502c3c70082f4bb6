using System.Text.Json;
using System.Text.RegularExpressions;
using BackCare.Exercises.Reporting;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackCare.Exercises.Tests.Guidance;

/// <summary>Every string of the library's own text, read from the code and from the embedded documents. Titles and names of sources are quoted and exempt.</summary>
public class WordingTests
{
    private static readonly Regex Medical = new(
        @"\b(cure[sd]?|curing|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?|therap\w*|reliev\w*|relief|rehab\w*|prescri\w*|patients?|diagnos\w*|contraindicat\w*|safe for|medical\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>What says that it is not medical, and nothing else.</summary>
    private static readonly string[] Denials = ["It is not medical advice"];

    [Fact]
    public void No_string_of_the_library_makes_a_medical_claim() =>
        Strings().Where(text => Medical.IsMatch(Denials.Aggregate(text.Text, (rest, denial) => rest.Replace(denial, "", StringComparison.Ordinal)))).Should().BeEmpty();

    [Fact]
    public void Nothing_says_that_anything_is_safe_for_anybody() =>
        Strings().Where(text => Regex.IsMatch(text.Text, @"\bsafe(ly)?\b", RegexOptions.IgnoreCase)).Should().BeEmpty();

    [Fact]
    public void The_strings_are_found_in_code_and_in_documents()
    {
        var places = Strings().Select(text => text.Place).ToArray();

        places.Should().HaveCountGreaterThan(1_000);
        Strings().Should().Contain(text => text.Text.StartsWith("Stop at once") && text.Place.EndsWith("en.json"))
            .And.Contain(text => text.Text.Contains("bends the back forward on waking") && text.Place.EndsWith("en.json"))
            .And.Contain(text => text.Text.StartsWith("Bend your knees") && text.Place.EndsWith("en.json"));
    }

    [Theory]
    [InlineData("This treats the back.")]
    [InlineData("Relieves what hurts.")]
    [InlineData("A therapeutic stretch for patients.")]
    public void The_words_that_are_looked_for_are_found(string text) => Medical.IsMatch(text).Should().BeTrue();

    private static IEnumerable<(string Text, string Place)> Strings() => InCode().Concat(InDocuments());

    private static IEnumerable<(string Text, string Place)> InCode() =>
        from file in Directory.GetFiles(Path.Combine(Repository.Root, "src/BackCare.Exercises"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal)
        where !file.EndsWith("RuleSources.cs", StringComparison.Ordinal)
        from token in CSharpSyntaxTree.ParseText(File.ReadAllText(file), new(LanguageVersion.CSharp14)).GetRoot().DescendantTokens()
        where token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.InterpolatedStringTextToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) || token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken)
        where token.ValueText != CertReport.Source.Publisher
        select (token.ValueText, Path.GetRelativePath(Repository.Root, file));

    private static IEnumerable<(string Text, string Place)> InDocuments()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "src/BackCare.Exercises"), "*.json", SearchOption.AllDirectories).Where(file => file.EndsWith("Data/en.json", StringComparison.Ordinal) || file.EndsWith("sources.json", StringComparison.Ordinal)))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            foreach (var text in Texts(document.RootElement).ToArray()) yield return (text, Path.GetRelativePath(Repository.Root, file));
        }
    }

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Where(member => member.Name is not "sources" and not "source" || member.Value.ValueKind == JsonValueKind.String)
            .Where(member => member.Name is not "title" and not "author" and not "publisher" and not "link" and not "source")
            .SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
