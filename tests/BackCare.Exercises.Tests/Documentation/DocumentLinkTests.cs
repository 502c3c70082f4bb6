using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackCare.Exercises.Tests.Documentation;

/// <summary>Links of the documents lead somewhere, and the index has every document.</summary>
public class DocumentLinkTests
{
    private const string PackagePage = "src/BackCare.Exercises/PACKAGE.md";
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    public static TheoryData<string> Documents => [.. (string[])["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CODE_OF_CONDUCT.md"], .. Below("docs"), .. Below("samples")];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_relative_link_leads_to_a_file_and_to_a_heading_of_it(string path)
    {
        var broken = RelativeLinks(path).Where(link => !LeadsSomewhere(path, link));

        broken.Should().BeEmpty("every link of {0} should lead to a file, and to a heading where it names one", path);
    }

    [Fact]
    public void The_index_has_every_document()
    {
        var linked = RelativeLinks("docs/README.md").Select(link => Path.GetRelativePath(Repository.Root, Target("docs/README.md", link)));

        linked.Should().Contain(Below("docs").Where(path => path != "docs/README.md" && !DocumentCodeTests.IsReference(path)));
    }

    [Fact]
    public void The_README_leads_to_the_index() => RelativeLinks("README.md").Should().Contain("docs/README.md");

    [Fact]
    public void The_page_of_the_package_has_no_relative_link_or_picture() => RelativeLinks(PackagePage).Should().BeEmpty("a registry has no files beside the page");

    [Theory]
    [InlineData("[a](nowhere.md)", false)]
    [InlineData("![a](images/nowhere.png)", false)]
    [InlineData("<img src=\"images/nowhere.png\">", false)]
    [InlineData("[a](safety.md#nowhere)", false)]
    [InlineData("[a](#nowhere)", false)]
    [InlineData("[a](rules.md#sources-of-the-figures)", true)]
    [InlineData("# A heading, here\n\n[a](#a-heading-here)", true)]
    public void A_link_that_leads_nowhere_is_found(string text, bool leadsSomewhere) =>
        Links(text).Should().ContainSingle().Which.Should().Match(link => LeadsSomewhere("docs/plans.md", link, text) == leadsSomewhere);

    private static IEnumerable<string> Below(string folder) => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Repository.Root, file)).Where(path => !Regex.IsMatch(path, "/(bin|obj)/")).Order(StringComparer.Ordinal);

    private static IEnumerable<string> RelativeLinks(string path) => Links(Repository.Read(path));

    private static IEnumerable<string> Links(string text)
    {
        var document = Markdown.Parse(text, Pipeline);
        var links = document.Descendants<LinkInline>().Select(link => link.Url ?? "");
        var html = document.Descendants<HtmlInline>().Select(tag => tag.Tag).Concat(document.Descendants<HtmlBlock>().Select(block => block.Lines.ToString()))
            .SelectMany(tag => Regex.Matches(tag, "(?:src|href)=\"([^\"]*)\"")).Select(match => match.Groups[1].Value);
        return links.Concat(html).Where(link => !Regex.IsMatch(link, "^[a-z]+:"));
    }

    private static bool LeadsSomewhere(string path, string link, string? text = null)
    {
        var target = Target(path, link);
        if (!link.Contains('#')) return File.Exists(target) || Directory.Exists(target);
        if (!link.StartsWith('#') && !File.Exists(target)) return false;
        var document = Markdown.Parse(link.StartsWith('#') && text is not null ? text : File.ReadAllText(target), Pipeline);
        var headings = document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id);
        var anchors = document.Descendants<HtmlInline>().Select(tag => Regex.Match(tag.Tag, "\\bid=\"([^\"]*)\"").Groups[1].Value);
        return headings.Concat(anchors).Contains(link[(link.IndexOf('#') + 1)..]);
    }

    /// <summary>The file that a link names; a link to a heading of the same page names the page.</summary>
    private static string Target(string path, string link)
    {
        var file = Uri.UnescapeDataString(link.Split('#')[0]);
        var page = Path.Combine(Repository.Root, path);
        return file.Length == 0 ? page : Path.GetFullPath(file, Path.GetDirectoryName(page)!);
    }
}
