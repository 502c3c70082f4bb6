using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Tests.Findings;

public class FindingPathTests
{
    [Fact]
    public void A_path_is_rendered_as_code_and_as_JSON()
    {
        var path = new RoutineBuilder("Break", ExerciseCatalog.Default).Add("cat-cow").Add("bird-dog", "99 x").Errors().Single().Path;

        path.ToString().Should().Be("Items[1].Dose");
        path.ToJsonPath().Should().Be("$.items[1].dose");
    }

    [Fact]
    public void Paths_to_the_same_place_are_equal_and_others_are_not()
    {
        var first = Errors("99 x", "99 x");
        var second = Errors("98 x", "98 x");

        first[0].Path.Should().Be(second[0].Path);
        first[0].Path.GetHashCode().Should().Be(second[0].Path.GetHashCode());
        (first[0].Path == second[0].Path).Should().BeTrue();
        (first[0].Path == second[1].Path).Should().BeFalse();
        (first[0].Path != second[1].Path).Should().BeTrue();
        first[0].Path.Should().NotBe(default(FindingPath));
    }

    [Fact]
    public void The_default_path_is_the_whole()
    {
        default(FindingPath).ToString().Should().BeEmpty();
        default(FindingPath).ToJsonPath().Should().Be("$");
    }

    [Fact]
    public void A_name_that_is_no_identifier_is_quoted_and_kept_as_the_document_has_it()
    {
        using var stream = new MemoryStream("""{"formatVersion":1,"exercises":[],"Our own":1,"Sources":[]}"""u8.ToArray());

        FluentActions.Invoking(() => ExerciseCatalog.Read(stream)).Should().Throw<InvalidCatalogException>()
            .Which.Findings.Select(finding => finding.Place).Should().Equal("$['Our own']", "$.Sources");
    }

    [Fact]
    public void A_name_that_is_cut_leaves_a_path_that_can_be_read()
    {
        var path = FindingPath.Parse($"$.items[1].{new string('k', 500)}").ToJsonPath();

        path.Should().StartWith("$.items[1]['kkk").And.EndWith("...']");
        FindingPath.Parse(path).ToJsonPath().Should().Be(path);
    }

    [Theory]
    [InlineData("$", "")]
    [InlineData("$.items[1].dose", "Items[1].Dose")]
    [InlineData("$[12][3]", "[12][3]")]
    [InlineData("$['Our own'].name", "['Our own'].Name")]
    [InlineData("$['a.b[0]'].c", "['a.b[0]'].C")]
    [InlineData(@"$['it\'s'][0]", @"['it\'s'][0]")]
    [InlineData(@"$['a\'].b']", @"['a\'].b']")]
    [InlineData(@"$['a\\'].b", @"['a\\'].B")]
    [InlineData("$['].x']", "['].x']")]
    public void A_path_is_read_and_written_as_a_document_has_it(string text, string inCode)
    {
        var path = FindingPath.Parse(text);

        path.ToJsonPath().Should().Be(text);
        path.ToString().Should().Be(inCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("items")]
    [InlineData("$items")]
    [InlineData("$.a b")]
    [InlineData("$.a.")]
    [InlineData("$[")]
    [InlineData("$[x]")]
    [InlineData("$[-1]")]
    [InlineData("$[1")]
    [InlineData("$['a'")]
    [InlineData("$['a]")]
    [InlineData("$.a..b")]
    public void What_is_no_path_is_refused(string text)
    {
        FindingPath.TryParse(text, out _).Should().BeFalse();
        FluentActions.Invoking(() => FindingPath.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}' is not a path; write such as '$.items[1].dose'.");
    }

    [Fact]
    public void Null_is_no_path()
    {
        FindingPath.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => FindingPath.Parse(null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
    }

    [Fact]
    public void Every_rule_has_its_code_as_a_constant() =>
        typeof(RuleCodes).GetFields().Select(field => (string)field.GetRawConstantValue()!).Should().BeEquivalentTo(Rules.All.Select(rule => rule.Code));

    private static Finding[] Errors(params string[] doses)
    {
        var builder = new RoutineBuilder("Break", ExerciseCatalog.Default);
        foreach (var (id, dose) in new[] { "cat-cow", "bird-dog" }.Zip(doses)) builder.Add(id, dose);
        return builder.Errors();
    }
}

internal static class BuilderErrors
{
    public static Finding[] Errors(this RoutineBuilder builder)
    {
        builder.TryBuild(out _, out var findings);
        return [.. findings.Where(finding => finding.Severity == FindingSeverity.Error)];
    }
}
