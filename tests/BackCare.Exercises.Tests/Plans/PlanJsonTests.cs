using System.Text;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Tests.Catalog;

namespace BackCare.Exercises.Tests.Plans;

public class PlanJsonTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly ExercisePlan Plan = new ExercisePlan(
        new RoutineBuilder("Evening", Catalog).Add("scapular-squeeze", "12 x, hold 5 s").Add("childs-pose", "hold 45 s").Add("bird-dog", "8 x", note: "Slowly.").Build(),
        new([DayOfWeek.Monday, DayOfWeek.Thursday], [TimeOfDay.BeforeBed])).AtStage(3);

    [Fact]
    public void A_plan_document_looks_like_this() => Golden.Matches("tests/BackCare.Exercises.Tests/Plans/plan.approved.json", Plan.ToJson());

    [Fact]
    public void The_schema_of_plans_is_the_file_that_ships() => Golden.Matches("src/BackCare.Exercises/Plans/plan.schema.json", ExercisePlan.JsonSchema());

    [Fact]
    public void A_plan_keeps_to_the_schema() => JsonSchemaChecker.Faults(ExercisePlan.JsonSchema(), Plan.ToJson()).Should().BeEmpty();

    [Fact]
    public void A_stream_is_read_like_a_text_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Plan.ToJson()));

        ExercisePlan.Read(stream, Catalog).Should().Be(Plan);

        stream.CanRead.Should().BeTrue();
    }

    [Fact]
    public void The_same_bytes_are_written_in_every_culture()
    {
        var here = Plan.ToJson();
        foreach (var culture in new[] { "ar-SA", "de-DE", "th-TH", "tr-TR", "xx-nowhere" })
        {
            TextForm.In(culture, () =>
            {
                Plan.ToJson().Should().Be(here);
                ExercisePlan.Read(here, Catalog).ToString().Should().Be(Plan.ToString());
            });
        }
    }

    [Theory]
    [InlineData("\"formatVersion\": 2", "\"formatVersion\": 3", "document.version", "$.formatVersion", "*update the library*")]
    [InlineData("\"stage\": 3", "\"stage\": 0", "value.out-of-range", "$.stage", "0 is out of range; expected 1 to 9.")]
    [InlineData("\"stage\": 3", "\"stage\": 2000000000", "value.out-of-range", "$.stage", "*expected 1 to 9*")]
    [InlineData("\"stage\": 3", "\"stage\": 1, \"pain\": 4", "document.unknown-member", "$.pain", "*")]
    [InlineData("\"exercisesAtFirst\": 2", "\"exercisesAtFirst\": 4", "value.out-of-range", "$.exercisesAtFirst", "*expected 1 to the 3 exercises of the goal*")]
    [InlineData("\"beforeBed\"", "\"atNoon\"", "value.unknown-word", "$.schedule.times[0]", "*")]
    [InlineData("\"times\": [\n      \"beforeBed\"\n    ]", "\"times\": []", "plan.no-schedule", "$.schedule.times", "*no time of day*")]
    [InlineData("\"strengtheningDays\": [\n      \"monday\"", "\"strengtheningDays\": [\n      \"friday\"", "plan.no-schedule", "$.schedule.strengtheningDays", "*Friday*")]
    [InlineData("\"bird-dog\"", "\"bird-god\"", "routine.unknown-exercise", "$.goal.items[2].exercise", "*did you mean 'bird-dog'?*")]
    [InlineData("\"holdSeconds\": 45", "\"holdSeconds\": 14", "dose.outside-ranges", "$.goal.items[1].dose", "*outside every cited range*")]
    [InlineData("\"name\": \"Evening\",", "", "document.missing-member", "$.goal", "*'name' is missing*")]
    public void A_fault_is_refused_where_it_stands(string sound, string broken, string code, string path, string message)
    {
        Plan.ToJson().Should().Contain(sound);

        var refused = FluentActions.Invoking(() => ExercisePlan.Read(Plan.ToJson().Replace(sound, broken), Catalog)).Should().Throw<InvalidPlanException>();

        var finding = refused.Which.Findings[0];
        (finding.Code, finding.Place).Should().Be((code, path));
        finding.Message.Should().Match(message);
        finding.Line.Should().BePositive();
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        var json = Plan.ToJson().Replace("\"bird-dog\"", "\"bird-god\"").Replace("\"exercisesAtFirst\": 2", "\"exercisesAtFirst\": 0").Replace("\"holdSeconds\": 45", "\"holdSeconds\": 14");

        FluentActions.Invoking(() => ExercisePlan.Read(json, Catalog)).Should().Throw<InvalidPlanException>()
            .Which.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Place)
            .Should().BeEquivalentTo("$.goal.items[2].exercise", "$.goal.items[1].dose", "$.exercisesAtFirst");
    }

    [Fact]
    public void Null_is_refused_before_anything_is_read()
    {
        FluentActions.Invoking(() => ExercisePlan.Read(Plan.ToJson(), null!)).Should().Throw<ArgumentNullException>().WithParameterName("catalog");
        FluentActions.Invoking(() => ExercisePlan.Read((string)null!, Catalog)).Should().Throw<ArgumentNullException>();
    }
}
