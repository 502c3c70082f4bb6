namespace BackCare.Exercises.Tests.Routines;

public class MoreOnTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine LeftMore = new RoutineBuilder("Left more", Catalog).MoreOn(Side.Left).Add("seated-twist").Add("bird-dog", "2 x 10").Add("cat-cow").Build();

    [Fact]
    public void Sided_exercises_do_both_sides_and_one_set_more_on_the_side_asked_for()
    {
        LeftMore.MoreOn.Should().Be(Side.Left);
        LeftMore.OnlySide.Should().BeNull();
        LeftMore.Items.Select(item => item.Dose.ToString()).Should().Equal("hold 30 s, each side and left again", "2 x 10, each side and left again", "10 x");
        LeftMore.Validate().Should().NotContain(finding => finding.Code == "dose.side-missing" || finding.Code == "dose.side-not-asked");
    }

    [Fact]
    public void The_set_more_takes_its_time()
    {
        // 30 s on the right, 5 s to switch, 30 s on the left, 30 s of rest, 30 s on the left again.
        Dose.Parse("hold 30 s, each side and left again").Duration(Laterality.EachSideInTurn).Should().Be(TimeSpan.FromSeconds(125));

        // Two sets of 5 left and 5 right at 4 s, 30 s between them, 30 s of rest, 5 left at 4 s.
        Dose.Parse("2 x 5, each side and left again").Duration(Laterality.Alternating).Should().Be(TimeSpan.FromSeconds(40 + 30 + 40 + 30 + 20));
    }

    [Fact]
    public void It_is_written_and_read_back()
    {
        LeftMore.ToJson().Should().Contain("\"moreOn\": \"left\"").And.Contain("\"sides\": \"leftMore\"");
        Routine.Read(LeftMore.ToJson(), Catalog).Should().Be(LeftMore);
    }

    [Fact]
    public void The_generator_takes_the_wish_and_its_time_into_account()
    {
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(5), Included = ["seated-twist"], Equipment = [Equipment.Chair], MoreOn = Side.Right };

        var result = Catalog.Generate(request);

        result.Routine.MoreOn.Should().Be(Side.Right);
        result.Routine.Items.Single(item => item.Exercise.Id == "seated-twist").Dose.Sides.Should().Be(Sides.RightMore);
        result.Routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
    }

    [Fact]
    public void A_swap_keeps_the_wish() =>
        LeftMore.Swaps("seated-twist", Catalog).First(swap => swap.Exercise.IsSided).Routine.Items[0].Dose.Sides.Should().Be(Sides.LeftMore);

    [Fact]
    public void A_dose_that_leaves_the_wish_out_is_refused()
    {
        new RoutineBuilder("Test", Catalog).MoreOn(Side.Left).Add("seated-twist", "hold 30 s, each side").TryBuild(out _, out var findings).Should().BeFalse();

        findings[0].Code.Should().Be("dose.side-not-asked");
        findings[0].Message.Should().Contain("write 'each side and left again'");
    }

    [Fact]
    public void Only_one_side_and_more_on_a_side_contradict_each_other()
    {
        var builder = new RoutineBuilder("Test", Catalog).OnlySide(Side.Left).MoreOn(Side.Right).Add("seated-twist");

        builder.TryBuild(out _, out var findings).Should().BeFalse();
        findings[0].Code.Should().Be("request.contradiction");
        findings[0].Path.Should().Be("MoreOn");
        findings[0].Message.Should().Contain("Left").And.Contain("Right");
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), OnlySide = Side.Left, MoreOn = Side.Right }).Findings
            .Should().ContainSingle(finding => finding.Code == "request.contradiction" && finding.Path == "MoreOn");
        FluentActions.Invoking(() => Routine.Read(LeftMore.ToJson().Replace("\"moreOn\"", "\"onlySide\": \"left\",\n  \"moreOn\""), Catalog)).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Should().Contain(finding => finding.Code == "request.contradiction" && finding.Path == "$.moreOn" && finding.Line == 5);
    }

    [Fact]
    public void A_side_that_is_not_defined_is_refused()
    {
        new RoutineBuilder("Test", Catalog).Invoking(builder => builder.MoreOn((Side)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("side");
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), MoreOn = (Side)7 }).Findings.Should().ContainSingle(finding => finding.Code == "value.unknown-word");
    }
}
