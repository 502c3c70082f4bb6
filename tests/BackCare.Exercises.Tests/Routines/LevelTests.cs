namespace BackCare.Exercises.Tests.Routines;

public class LevelTests
{
    private const string Roll = "foam-roll-pectoralis-stretch";
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Chest = new RoutineBuilder("Chest", Catalog).Add("cat-cow").Add(Roll, note: "Slowly.").Build();

    [Fact]
    public void An_exercise_with_levels_begins_at_the_easiest()
    {
        Chest.Items[1].Level!.Name.Should().Be("Elbows on the floor");
        Chest.Items[1].Easier.Should().BeNull();
        Chest.Items[1].Harder!.Name.Should().Be("Arms straight");
        Chest.Items[0].Level.Should().BeNull("cat-cow has no levels");
        Chest.Items[0].Harder.Should().BeNull();
        Chest.Items[0].Easier.Should().BeNull();
    }

    [Fact]
    public void Harder_and_easier_go_one_level_up_and_down_and_leave_everything_else_as_it_was()
    {
        var harder = Chest.Harder(Roll);

        harder.Items[1].ToString().Should().Be("Foam roll pectoralis stretch (Arms straight): 3 x, hold 30 s");
        harder.Items[1].Note.Should().Be("Slowly.");
        harder.Harder(Roll).Items[1].Level!.Name.Should().Be("Hands behind the head");
        harder.Harder(Roll).Items[1].Harder.Should().BeNull();
        harder.Easier(Roll).Should().Be(Chest);
        Chest.Items[1].Level!.Name.Should().Be("Elbows on the floor", "a routine does not change");
    }

    [Fact]
    public void Beyond_the_last_level_the_error_names_the_level_and_all_others()
    {
        Chest.Invoking(routine => routine.Easier(Roll)).Should().Throw<InvalidOperationException>()
            .WithMessage("*no easier level than 'Elbows on the floor'*Arms straight, Hands behind the head*");
        Chest.Harder(Roll).Harder(Roll).Invoking(routine => routine.Harder(Roll)).Should().Throw<InvalidOperationException>().WithMessage("*no harder level*");
        Chest.Invoking(routine => routine.Harder("cat-cow")).Should().Throw<InvalidOperationException>().WithMessage("'cat-cow' has no levels.");
        Chest.Invoking(routine => routine.Harder("cat-cwo")).Should().Throw<KeyNotFoundException>().WithMessage("*did you mean 'cat-cow'?*");
    }

    [Fact]
    public void A_level_with_a_position_of_its_own_goes_with_the_position()
    {
        var straight = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.Supine).Build();
        var bent = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.CrookLying).Build();

        straight.Items[0].Level!.Name.Should().Be("Legs straight");
        bent.Items[0].Level!.Name.Should().Be("Knees bent");
        straight.Easier("supine-snow-angel").Should().Be(bent);
        bent.Harder("supine-snow-angel").Should().Be(straight);
    }

    [Fact]
    public void Every_level_of_the_catalog_is_written_and_read_back()
    {
        foreach (var exercise in Catalog.Exercises.Where(exercise => exercise.Levels.Count > 0))
        {
            var easiest = new RoutineBuilder("Levels", Catalog).Add(exercise, position: exercise.Levels[0].Position).Build();
            for (var routine = easiest; ; routine = routine.Harder(exercise.Id))
            {
                Routine.Read(routine.ToJson(), Catalog).Should().Be(routine);
                if (routine.Items[0].Harder is null) break;
            }
        }
    }

    [Fact]
    public void The_easiest_level_is_left_out_of_the_document()
    {
        Chest.ToJson().Should().NotContain("level");
        Chest.Harder(Roll).ToJson().Should().Contain("\"level\": 2");
    }

    [Theory]
    [InlineData("\"level\": 2", "\"level\": 4", "routine.unknown-level", "*no level 4; expected 1 to 3*")]
    [InlineData("\"level\": 2", "\"level\": 0", "routine.unknown-level", "*no level 0*")]
    [InlineData("\"level\": 2", "\"level\": \"two\"", "document.wrong-type", "*")]
    public void A_level_that_the_exercise_does_not_have_is_refused_where_it_stands(string found, string broken, string code, string message)
    {
        var json = Chest.Harder(Roll).ToJson().Replace(found, broken);

        var finding = FluentActions.Invoking(() => Routine.Read(json, Catalog)).Should().Throw<InvalidRoutineException>().Which.Findings.First(finding => finding.Severity == FindingSeverity.Error);

        (finding.Code, finding.Place).Should().Be((code, "$.items[1].level"));
        finding.Message.Should().Match(message);
        finding.Line.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_level_in_another_position_than_its_own_is_refused()
    {
        var json = new RoutineBuilder("Angel", Catalog).Add("supine-snow-angel", position: Position.Supine).Build().ToJson()
            .Replace("\"sides\": \"together\"\n      }", "\"sides\": \"together\"\n      },\n      \"level\": 1");

        FluentActions.Invoking(() => Routine.Read(json, Catalog)).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "routine.wrong-position" && finding.Message.Contains("Knees bent"));
    }

    [Fact]
    public void A_swap_leaves_the_levels_of_the_others_alone() =>
        Chest.Harder(Roll).Swaps("cat-cow", Catalog)[0].Routine.Items[1].Level!.Name.Should().Be("Arms straight");

    [Fact]
    public void A_demand_of_the_hardest_level_is_a_demand_of_the_exercise() =>
        Catalog[Roll].Demands.Should().Contain(Demand.OverheadArm, "the hands are behind the head at the hardest level, and levels go up without asking again");
}
