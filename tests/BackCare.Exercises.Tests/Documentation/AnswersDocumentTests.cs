using System.Globalization;
using System.Text;
using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Documentation;

/// <summary>Thirty realistic requests with their answers, as a page that a physiotherapist can read, and what people want of them.</summary>
public class AnswersDocumentTests
{
    private const string Marker = "<!-- From here on the tests compare with the generator. -->\n";
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly (string Name, RoutineRequest Request, GenerationResult Result)[] Answers =
        [.. RealisticRequests.All.Select(item => (item.Name, item.Request, Catalog.Generate(item.Request)))];

    [Fact]
    public void The_page_of_answers_is_what_the_generator_answers()
    {
        var document = Repository.Read("docs/answers.md");
        var page = new StringBuilder(document[..(document.IndexOf(Marker, StringComparison.Ordinal) + Marker.Length)]);
        for (var i = 0; i < Answers.Length; i++) Append(page, i + 1, Answers[i].Name, Answers[i].Request, Answers[i].Result);

        Golden.Matches("docs/answers.md", page.ToString());
    }

    [Fact]
    public void Short_requests_use_nearly_all_of_their_time_and_longer_ones_most_of_it_or_offer_more()
    {
        var used = Answers.Where(answer => !answer.Request.IsFirst).ToLookup(answer => answer.Request.TimeBudget <= TimeSpan.FromMinutes(15), answer => answer.Result.Routine.Duration / answer.Request.TimeBudget);

        Median(used[true]).Should().BeGreaterThanOrEqualTo(0.95);
        Median(used[false]).Should().BeGreaterThanOrEqualTo(0.85);
        Answers.Should().OnlyContain(answer => answer.Request.IsFirst || answer.Result.Routine.Duration >= 0.9 * answer.Request.TimeBudget || answer.Result.Offers.Count > 0);
    }

    [Fact]
    public void No_answer_has_two_variants_of_one_movement() =>
        Answers.Should().OnlyContain(answer => answer.Result.Routine.Items.Where(item => item.Exercise.Family != null).GroupBy(item => item.Exercise.Family).All(family => family.Count() == 1));

    [Fact]
    public void Nine_in_ten_end_with_a_stretch() =>
        Answers.Count(answer => answer.Result.Routine.Items[^1].Exercise.Kind == ExerciseKind.Stretch).Should().BeGreaterThanOrEqualTo(27);

    [Fact]
    public void The_position_changes_less_than_twice_on_the_average() =>
        Answers.Average(answer => answer.Result.Routine.PositionChanges).Should().BeLessThan(1.5);

    [Fact]
    public void No_figure_is_odd()
    {
        int[] countable = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 90, 120, 180, 240, 300];
        foreach (var item in Answers.SelectMany(answer => answer.Result.Routine.Items))
        {
            int[] ends = [.. item.Exercise.Doses.SelectMany(cited => new[] { cited.Range.Lowest(), cited.Range.Highest() }).SelectMany(dose => new[] { dose.Repetitions, (int)(dose.Hold?.TotalSeconds ?? 1) })];

            countable.Concat(ends).Should().Contain([item.Dose.Repetitions, (int)(item.Dose.Hold?.TotalSeconds ?? 1)], "{0}", item);
        }
    }

    [Fact]
    public void Every_answer_is_proven_and_valid_and_hardly_one_has_a_finding_on_a_dose()
    {
        Answers.Should().OnlyContain(answer => answer.Result.IsProvenBest && !answer.Result.Routine.Validate().HasErrors && answer.Result.Routine.Duration <= answer.Request.TimeBudget);
        Answers.SelectMany(answer => answer.Result.Findings).Count(finding => finding.Code.StartsWith("dose.", StringComparison.Ordinal)).Should().BeLessThan(3);
    }

    [Fact]
    public void With_some_variety_ten_seeds_give_three_different_sets_and_more_at_the_median()
    {
        var sets = Answers.Select(answer => Enumerable.Range(0, 10)
            .Select(seed => string.Join(' ', Catalog.Generate(answer.Request with { Seed = seed, Variety = 2 }).Routine.Items.Select(item => item.Exercise.Id.Value).Order(StringComparer.Ordinal)))
            .Distinct().Count());

        Median(sets.Select(count => (double)count)).Should().BeGreaterThanOrEqualTo(3);
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    private static void Append(StringBuilder page, int number, string name, RoutineRequest request, GenerationResult result)
    {
        var routine = result.Routine;
        var changes = routine.PositionChanges switch { 0 => "no change of position", 1 => "1 change of position", var more => string.Create(CultureInfo.InvariantCulture, $"{more} changes of position") };
        page.Append(CultureInfo.InvariantCulture, $"\n### {number}. {name}\n\n{routine.Duration:m\\:ss} of {Minutes(request.TimeBudget)}, {100 * routine.Duration / request.TimeBudget:0} %; {changes}; {result.Points} points.\n\n");
        page.Append("| | exercise | kind | dose | movement |\n|---|---|---|---|---|\n");
        foreach (var item in routine.Items)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {item.Position.Name} | {item.Exercise.Name} | {item.Exercise.Kind.Name} | {item.Dose}{(item.Assumptions.Count == 0 ? "" : " *")} | {item.Exercise.Family} |\n");
        }

        foreach (var assumption in routine.Items.SelectMany(item => item.Assumptions, (item, assumption) => $"{item.Exercise.Name}: {assumption}")) page.Append(CultureInfo.InvariantCulture, $"\n\\* {assumption}\n");
        foreach (var finding in result.Findings) page.Append(CultureInfo.InvariantCulture, $"\n`{finding.Code}` {finding.Message}\n");
    }

    private static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes}:{time.Seconds:00}");
}
