using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Tests.Documentation;

public class RulesDocumentTests
{
    private const string Marker = "<!-- From here on the tests compare with the code. -->\n";

    [Fact]
    public void The_list_of_rules_is_the_one_in_the_code()
    {
        var document = Repository.Read("docs/rules.md");
        var preface = document[..(document.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)];

        var rows = Rules.All.Select(rule => $"| `{rule.Code}` | {rule.Severity} | {rule.Summary} | {(rule.Source is null ? "" : rule.Source.Id.Value)} |");
        var sources = Rules.All.Select(rule => rule.Source).OfType<Source>().DistinctBy(source => source.Id).OrderBy(source => source.Id)
            .Select(source => $"| {source.Id} | {source} | {source.Link} |");

        Golden.Matches("docs/rules.md", $"""
            {preface}
            | code | severity | rule | source of the figure |
            |---|---|---|---|
            {string.Join('\n', rows)}

            ## Sources of the figures

            | id | source | link |
            |---|---|---|
            {string.Join('\n', sources)}

            """);
    }
}
