using BackCare.Exercises.Generation;

namespace BackCare.Exercises.Tests.Generation;

public class WeekTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly RoutineRequest TenMinutes = new() { TimeBudget = TimeSpan.FromMinutes(10), Targets = [TargetArea.MiddleBack, TargetArea.Chest], Equipment = [Equipment.Chair, Equipment.RolledTowel] };

    [Fact]
    public void A_week_has_seven_valid_routines_no_two_with_the_same_exercises()
    {
        var week = Catalog.GenerateWeek(TenMinutes);

        week.Should().HaveCount(7).And.OnlyContain(result => result.IsProvenBest && result.Routine.Duration <= TenMinutes.TimeBudget && !result.Findings.HasErrors);
        week.Select(Ids).Should().OnlyHaveUniqueItems();
        Ids(week[0]).Should().Be(Ids(Catalog.Generate(TenMinutes)), "the first day is the best routine");
    }

    [Fact]
    public void Where_the_areas_leave_a_choice_all_exercises_take_their_turns()
    {
        var week = Catalog.GenerateWeek(TenMinutes with { Targets = [TargetArea.MiddleBack], Equipment = [] });

        var done = week.SelectMany(result => result.Routine.Items).CountBy(item => item.Exercise.Id).ToArray();

        done.Should().HaveCountGreaterThan(7, "four a day for a week are not the same four");
        week[0].Routine.Items.Select(item => item.Exercise.Id).Intersect(week[1].Routine.Items.Select(item => item.Exercise.Id)).Should().HaveCountLessThan(3);
        Catalog.Generate(TenMinutes with { Targets = [], Recent = ["cat-cow", "cat-cow", "bird-dog", "childs-pose", "childs-pose"], MaxExercises = 1, Positions = [Position.Quadruped] }).Routine.Items.Single().Exercise.Id.Value
            .Should().Be("bird-dog", "it was done once, the others twice");
    }

    [Fact]
    public void The_same_request_makes_the_same_week() =>
        Catalog.GenerateWeek(TenMinutes).Select(result => result.Routine.ToJson()).Should().Equal(Catalog.GenerateWeek(TenMinutes).Select(result => result.Routine.ToJson()));

    [Fact]
    public void What_was_done_before_the_week_counts_too()
    {
        var recent = Catalog.Generate(TenMinutes).Routine.Items.Select(item => item.Exercise.Id).ToArray();

        Ids(Catalog.GenerateWeek(TenMinutes with { Recent = recent }, routines: 1).Single()).Should().Be(Ids(Catalog.Generate(TenMinutes with { Recent = recent })));
        Catalog.GenerateWeek(TenMinutes with { Recent = [] }).Should().HaveCount(7, "an empty history is no history");
    }

    [Fact]
    public void When_no_more_can_differ_fewer_come_back()
    {
        var request = TenMinutes with { Targets = [], Included = ["seated-twist"], MaxExercises = 1 };

        Catalog.GenerateWeek(request).Should().ContainSingle().Which.Routine.Items.Single().Exercise.Id.Value.Should().Be("seated-twist");
        Catalog.GenerateWeek(TenMinutes with { Targets = [], Kinds = [ExerciseKind.Strengthening], MaxExercises = 1 }).Should().HaveCount(7, "seven strengthening exercises need nothing");
    }

    [Fact]
    public void When_nothing_fits_one_result_says_why()
    {
        Catalog.GenerateWeek(TenMinutes with { TimeBudget = TimeSpan.FromSeconds(5) }).Should().ContainSingle().Which.Obstacles.Should().NotBeEmpty();
        Catalog.GenerateWeek(TenMinutes with { Name = " " }).Should().ContainSingle().Which.Findings.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    public void A_week_has_one_to_seven_routines(int routines) =>
        Catalog.Invoking(catalog => catalog.GenerateWeek(TenMinutes, routines)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(nameof(routines));

    private static string Ids(GenerationResult result) => string.Join(' ', result.Routine.Items.Select(item => item.Exercise.Id.Value).Order(StringComparer.Ordinal));
}
