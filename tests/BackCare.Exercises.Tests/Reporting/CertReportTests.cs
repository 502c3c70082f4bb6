using BackCare.Exercises.Reporting;

namespace BackCare.Exercises.Tests.Reporting;

public class CertReportTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Routine = new RoutineBuilder("Desk", Catalog).Add("seated-twist").Add("thoracic-extension-over-roller").Build();

    [Fact]
    public void The_template_has_sixteen_items_nineteen_with_their_parts_in_seven_sections()
    {
        var items = Routine.ToCertReport().Items;

        items.Select(item => item.Number).Should().Equal("1", "2", "3", "4", "5", "6", "7a", "7b", "8", "9", "10", "11", "12", "13", "14a", "14b", "15", "16a", "16b");
        items.Select(item => item.Section).Distinct().Should().Equal("Materials", "Provider", "Delivery", "Location", "Dosage", "Tailoring", "Compliance");
        items.Should().OnlyContain(item => item.Question.EndsWith('?'));
        CertReport.Source.Link.Should().Be("doi:10.1136/bjsports-2016-096651");
    }

    [Fact]
    public void A_routine_answers_what_its_data_says_and_leaves_the_rest_to_whoever_publishes_it()
    {
        var report = Routine.ToCertReport();

        report.Answered.Select(item => item.ToString()).Should().Equal(
            "[x] 1 Chair; foam roller or rolled towel.",
            "[x] 8 Seated twist: 6 steps, sitting on a chair; Thoracic extension over a roller: 9 steps, sitting on the floor with bent knees.",
            "[x] 13 Seated twist: hold 30 s, each side; Thoracic extension over a roller: 3 x, hold 20 s. 0:02:29 in all.",
            "[x] 14a The same for everybody.",
            "[x] 14b They are not.");
        report.Missing.Select(item => item.Number).Should().Equal("2", "3", "4", "5", "6", "7a", "7b", "9", "10", "11", "12", "15", "16a", "16b");
        report.ToString().Should().Contain("\n[ ] 2 Who teaches the exercises, and with what training?\n");
    }

    [Fact]
    public void A_plan_answers_how_it_begins_how_it_goes_on_and_what_is_done_at_home()
    {
        var report = new ExercisePlan(Routine, exercisesAtFirst: 1).ToCertReport();

        report.Answered.Select(item => item.Number).Should().Equal("1", "7a", "7b", "8", "9", "13", "14a", "14b", "15");
        Answer(report, "7a").Should().Contain("no score does");
        Answer(report, "7b").Should().Contain("in 2 stages");
        Answer(report, "9").Should().Be("The routine: Every day: OnWaking, BeforeBed; strengthening on Monday, Wednesday, Friday.");
        Answer(report, "15").Should().Be("Everybody begins with 1 of 2 exercises, each at the lower end of its cited range.");
    }

    [Fact]
    public void Rounds_are_part_of_the_dose_and_of_how_a_plan_begins_and_goes_on()
    {
        var report = new ExercisePlan(Routine.WithRounds(3)).ToCertReport();

        Answer(report, "13").Should().Be("Seated twist: hold 30 s, each side; Thoracic extension over a roller: 3 x, hold 20 s. All of them in order, 3 rounds. 0:07:47 in all.");
        Answer(report, "7b").Should().Be("One thing at a time, in 3 stages: exercises are added, then repetitions, sets and holds go up inside the cited ranges, then rounds are added.");
        Answer(report, "15").Should().Be("Everybody begins with 2 of 2 exercises, each at the lower end of its cited range, in one round.");
    }

    [Fact]
    public void Wishes_are_what_tailors_a_routine()
    {
        var routine = new RoutineBuilder("Wishes", Catalog).Avoiding(Demand.Prone, Demand.Supine).For(SideWish.RightOnly).Add("seated-twist").Build();

        Answer(routine.ToCertReport(), "14a").Should().Be("Tailored to wishes.");
        Answer(routine.ToCertReport(), "14b").Should().Be("Without lying face down, lying on the back; Right side only.");
        Answer(new RoutineBuilder("More", Catalog).For(SideWish.MoreOnLeft).Add("cat-cow").Build().ToCertReport(), "14b").Should().Be("One set more on the Left side.");
        Answer(new RoutineBuilder("Free", Catalog).Add("cat-cow").Build().ToCertReport(), "1").Should().Be("None.");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => ((Routine)null!).ToCertReport()).Should().Throw<ArgumentNullException>().WithParameterName("routine");
        FluentActions.Invoking(() => ((ExercisePlan)null!).ToCertReport()).Should().Throw<ArgumentNullException>().WithParameterName("plan");
    }

    private static string? Answer(CertReport report, string number) => report.Items.Single(item => item.Number == number).Answer;
}
