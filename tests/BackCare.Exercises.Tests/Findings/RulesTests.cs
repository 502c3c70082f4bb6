using System.Reflection;
using System.Text.RegularExpressions;
using BackCare.Exercises.Validation;
using FluentValidation;
using Rule = BackCare.Exercises.Validation.Rule;

namespace BackCare.Exercises.Tests.Findings;

public class RulesTests
{
    /// <summary>A code, once given out, keeps its meaning: consumers filter by it. A new rule adds a line; none goes.</summary>
    [Fact]
    public void The_rules_are_these() => Rules.All.Select(rule => $"{rule.Severity} {rule.Code} {rule.Figure}".TrimEnd()).Should().Equal(
        "Error document.not-json",
        "Error document.encoding",
        "Error document.too-large",
        "Error document.version",
        "Error document.wrong-type",
        "Error document.unknown-member",
        "Error document.duplicate-member",
        "Error document.missing-member",
        "Error document.more-faults",
        "Error value.unknown-word",
        "Error value.out-of-range",
        "Error value.not-an-id",
        "Error value.not-a-time",
        "Error value.not-a-language",
        "Error value.unusable-address",
        "Error value.blank",
        "Error value.broken-text",
        "Error exercise.no-position",
        "Error exercise.no-area",
        "Error exercise.no-step",
        "Error exercise.too-many-steps",
        "Error exercise.no-dose",
        "Error exercise.empty-equipment-group",
        "Error exercise.side-wording",
        "Error exercise.translation-parts",
        "Error exercise.level-position",
        "Warning exercise.listed-twice",
        "Info exercise.open-ended-dose",
        "Error catalog.duplicate-id",
        "Error catalog.unknown-source",
        "Error catalog.unknown-replacement",
        "Error catalog.replaced-id-in-use",
        "Error routine.empty",
        "Error routine.unknown-exercise",
        "Error routine.duplicate-exercise",
        "Error routine.wrong-position",
        "Info routine.replaced-exercise",
        "Warning routine.many-exercises 4",
        "Warning routine.too-many-exercises 6",
        "Warning routine.long-session 20",
        "Error routine.too-long",
        "Error routine.avoided-demand",
        "Error routine.unknown-level",
        "Warning routine.one-family",
        "Info routine.rounds-exceed-sets",
        "Error dose.unreadable",
        "Error dose.outside-ranges",
        "Warning dose.decided",
        "Error dose.side-missing",
        "Error dose.side-not-asked",
        "Info dose.short-hold 10",
        "Info dose.long-hold 30",
        "Info dose.short-hold-older 30",
        "Info dose.long-hold-older 60",
        "Info dose.short-total 60",
        "Info dose.long-total 240",
        "Info dose.few-repetitions 8",
        "Info dose.many-repetitions 15",
        "Info dose.long-isometric 60",
        "Info dose.assumed-repetitions",
        "Error request.contradiction",
        "Warning request.many-at-first 2",
        "Info request.time-left",
        "Warning request.area-not-covered",
        "Error plan.no-schedule",
        "Warning plan.strengthening-in-a-row 48",
        "Info plan.few-stretch-days 2",
        "Info plan.flexion-on-waking",
        "Error figure.pose-name", "Error figure.no-movement", "Error figure.joint-limit", "Error figure.contact", "Error figure.overlap");

    [Fact]
    public void No_rule_is_missing_from_the_list() => typeof(Rules)
        .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
        .Where(field => field.FieldType == typeof(Rule))
        .Select(field => (Rule)field.GetValue(null)!)
        .Should().Equal(Rules.All);

    [Fact]
    public void Every_code_is_unique() => Rules.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Every_code_is_a_group_and_a_name_in_kebab_case() => Rules.All.Should()
        .OnlyContain(rule => Regex.IsMatch(rule.Code, "^[a-z]+\\.[a-z]+(-[a-z]+)*$"));

    [Fact]
    public void Every_summary_is_one_sentence_of_its_own() => Rules.All.Select(rule => rule.Summary).Should().OnlyHaveUniqueItems()
        .And.OnlyContain(summary => Regex.IsMatch(summary, "^[A-Z].*[^.]\\.$") && !summary.Contains(". "));

    [Fact]
    public void Every_figure_has_a_source() => Rules.All.Should().OnlyContain(rule => rule.Figure == null || rule.Source != null);

    [Fact]
    public void No_guidance_of_a_source_refuses_anything() => Rules.All.Where(rule => rule.Figure is not null).Should().NotBeEmpty()
        .And.OnlyContain(rule => rule.Severity != FindingSeverity.Error);

    [Fact]
    public void The_figure_stands_in_the_summary_and_no_other_one() => Rules.All.Where(rule => rule.Figure is not null).Should()
        .OnlyContain(rule => Regex.Count(rule.Summary, "[0-9]+") == 1 && Regex.IsMatch(rule.Summary, $"\\b{rule.Figure}\\b"));

    [Fact]
    public void Every_source_says_what_it_is_and_where_it_can_be_found_or_who_wrote_it() => Sources().Should()
        .OnlyContain(source => source.Title.Length > 0 && (source.Link != null || source.Author != null))
        .And.OnlyContain(source => source.Link == null || Regex.IsMatch(source.Link, @"^(https://[a-z]|doi:10\.)\S+$"))
        .And.OnlyContain(source => source.Author == null || Regex.IsMatch(source.Author, "^[A-Z]"));

    [Fact]
    public void One_id_is_one_source_here_and_in_the_catalog() => Sources().Concat(ExerciseCatalog.Default.Sources)
        .GroupBy(source => source.Id, source => (source.Title, source.Author)).Should().OnlyContain(works => works.Distinct().Count() == 1);

    [Fact]
    public void A_rule_prints_its_code() => Rules.All[0].ToString().Should().Be("document.not-json");

    [Fact]
    public void The_list_of_rules_cannot_be_changed() => Rules.All.Should().NotBeAssignableTo<IList<Rule>>();

    private static IEnumerable<Source> Sources() => Rules.All.Select(rule => rule.Source).OfType<Source>();
}
