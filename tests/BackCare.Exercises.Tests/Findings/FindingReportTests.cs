using BackCare.Exercises.Tests.Exercises;
using BackCare.Exercises.Validation;
using FluentValidation;

namespace BackCare.Exercises.Tests.Findings;

public class FindingReportTests
{
    /// <summary>Found in this order: a warning of the whole, an info of one exercise, an error and more of the last.</summary>
    private static readonly FindingReport Mixed = Check(new RoutineBuilder("Mixed", ExerciseCatalog.Default)
        .Add("lying-knee-twist", "2 x, hold 25 s")
        .Add("thoracic-rotation-floor")
        .Add("seated-twist", "hold 3 s"));

    [Fact]
    public void Errors_come_first_then_warnings_then_infos_each_in_the_order_of_what_was_checked() =>
        Mixed.Select(finding => $"{finding.Severity} {finding.Code} {finding.Place}").Should().Equal(
            "Error dose.outside-ranges Items[2].Dose",
            "Warning routine.one-family Items",
            "Info dose.short-total Items[0].Dose",
            "Info dose.short-hold Items[2].Dose",
            "Info dose.short-total Items[2].Dose");

    [Fact]
    public void A_report_counts_and_hands_out_its_findings_in_that_order()
    {
        Mixed.Should().HaveCount(5);
        Mixed.Count.Should().Be(5);
        Enumerable.Range(0, Mixed.Count).Select(index => Mixed[index]).Should().Equal(Mixed);
    }

    [Fact]
    public void A_report_has_errors_only_when_one_of_its_findings_is_an_error()
    {
        var unwise = Check(new RoutineBuilder("Unwise", ExerciseCatalog.Default).Add("passive-backbend", "hold 1300 s"));

        Mixed.HasErrors.Should().BeTrue();
        unwise.Select(finding => finding.Severity).Should().Equal(FindingSeverity.Warning, FindingSeverity.Info, FindingSeverity.Info);
        unwise.HasErrors.Should().BeFalse();
    }

    [Fact]
    public void A_finding_prints_severity_code_place_and_message_in_one_line() => Mixed[0].ToString().Should().Be(
        "Error dose.outside-ranges at Items[2].Dose: 'hold 3 s, each side' is outside every cited range of 'seated-twist'; "
        + $"expected {ExerciseCatalog.Default["seated-twist"].Doses[0]}, or {ExerciseCatalog.Default["seated-twist"].Doses[1]}.");

    [Fact]
    public void A_finding_in_code_has_no_line_and_one_in_a_document_prints_line_and_column()
    {
        (Mixed[0].Line, Mixed[0].Column).Should().Be((null, null));

        var finding = new Action(() => Routine.Read("{\n  \"formatVersion\": \"one\"\n}", ExerciseCatalog.Default))
            .Should().Throw<InvalidRoutineException>().Which.Findings.Single(finding => finding.Place == "$.formatVersion");

        (finding.Line, finding.Column).Should().Be((2, 20));
        finding.ToString().Should().Be($"Error document.wrong-type at $.formatVersion (line 2, column 20): {finding.Message}");
    }

    [Fact]
    public void A_finding_has_code_severity_and_source_of_its_rule()
    {
        var finding = Mixed.First(finding => finding.Code == "dose.short-hold");

        finding.Rule.Should().BeSameAs(Rules.All.Single(rule => rule.Code == "dose.short-hold"));
        finding.Severity.Should().Be(FindingSeverity.Info);
        finding.Source.Should().Be(finding.Rule.Source).And.NotBeNull();
    }

    [Fact]
    public void A_report_prints_one_finding_a_line() =>
        Mixed.ToString().Split('\n').Should().Equal(Mixed.Select(finding => finding.ToString()));

    [Theory]
    [InlineData(20, 20, null)]
    [InlineData(23, 20, "... and 3 more in Findings.")]
    public void A_refusal_prints_twenty_findings_at_most_and_carries_all_of_them(int count, int printed, string? more)
    {
        var blanks = Example.Exercise with { Cues = [.. Enumerable.Repeat("", count)] };

        var refusal = new Action(() => ExerciseCatalog.Default.Extend([blanks])).Should().Throw<InvalidCatalogException>().Which;

        refusal.Findings.Select(finding => finding.Place).Should().Equal(Enumerable.Range(0, count).Select(cue => $"Exercises[0].Cues[{cue}]"));
        refusal.Message.Split('\n').Skip(1).Should().Equal(
            refusal.Findings.Take(printed).Select(finding => finding.ToString()).Concat(more is null ? [] : [more]));
    }

    private static FindingReport Check(RoutineBuilder builder)
    {
        builder.TryBuild(out _, out var findings);
        return findings;
    }
}
