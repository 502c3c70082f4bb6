using System.Globalization;

namespace BackCare.Exercises.Tests.Documents;

/// <summary>Documents that an earlier version of the library wrote. They are read for ever, and written anew in the current version.</summary>
public class OlderVersionTests
{
    private const string Folder = "tests/BackCare.Exercises.Tests/Documents";

    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Fact]
    public void A_routine_of_version_1_is_read()
    {
        var expected = new RoutineBuilder("Desk break", Catalog).For(SideWish.MoreOnRight).Avoiding(Demand.Prone)
            .Add("seated-twist", "hold 30 s", note: "\u00c7a va? <b>&\"'", position: Position.SittingOnChair)
            .Add("cat-cow", "2 x 10, rest 0 s")
            .Add("foam-roll-pectoralis-stretch", "3 x, hold 30 s", position: Position.Supine, level: 2)
            .Build();

        var routine = Routine.Read(Repository.Read($"{Folder}/routine.v1.json"), Catalog);

        routine.Should().Be(expected);
        routine.ToJson().Should().Contain("\"formatVersion\": 2");
        Routine.Read(routine.ToJson(), Catalog).Should().Be(expected);
    }

    [Theory]
    [InlineData("foam-roll-pectoralis-stretch", "supine", "Elbows on the floor")] // each of its levels starts there
    [InlineData("supine-snow-angel", "supine", "Legs straight")] // the easier one starts with bent knees
    [InlineData("supine-snow-angel", "crookLying", "Knees bent")]
    [InlineData("standing-mid-back-reach", "standing", "Head upright")]
    public void A_level_that_version_1_does_not_write_is_the_easiest_of_the_position_it_writes(string id, string position, string level)
    {
        var dose = Catalog[id].DefaultDose;
        var document = $$"""
            {
              "formatVersion": 1,
              "name": "Old",
              "items": [
                {
                  "exercise": "{{id}}",
                  "position": "{{position}}",
                  "dose": { "holdSeconds": {{dose.Hold?.TotalSeconds.ToString(CultureInfo.InvariantCulture) ?? "null"}}, "repetitions": {{dose.Repetitions}}, "sets": {{dose.Sets}}, "sides": "together" }
                }
              ]
            }
            """;

        var routine = Routine.Read(document, Catalog);

        var item = routine.Items.Should().ContainSingle().Subject;
        (item.Exercise.Id.Value, item.Level?.Name, item.Dose).Should().Be((id, level, dose));
        routine.ToJson().Should().Contain($"\"position\": \"{position}\"");
        Routine.Read(routine.ToJson(), Catalog).Should().Be(routine);
    }

    [Fact]
    public void A_plan_of_version_1_is_read()
    {
        var plan = ExercisePlan.Read(Repository.Read($"{Folder}/plan.v1.json"), Catalog);

        (plan.Stage, plan.ExercisesAtFirst, plan.Goal.Items.Count).Should().Be((3, 2, 3));
        plan.ToJson().Should().Be(Repository.Read("tests/BackCare.Exercises.Tests/Plans/plan.approved.json"));
        ExercisePlan.Read(plan.ToJson(), Catalog).Should().Be(plan);
    }

    [Fact]
    public void A_catalog_of_version_1_is_read()
    {
        var catalog = Catalog.Extend(Repository.Read($"{Folder}/catalog.v1.json"));

        catalog.Exercises.Count.Should().BeGreaterThan(Catalog.Exercises.Count);
        catalog.ToJson().Should().Contain("\"formatVersion\": 2");
        ExerciseCatalog.Read(catalog.ToJson()).Exercises.Should().Equal(catalog.Exercises);
    }
}
