namespace BackCare.Exercises.Tests.Routines;

public class MoreOnTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine LeftMore = new RoutineBuilder("Left more", Catalog).For(SideWish.MoreOnLeft).Add("seated-twist").Add("bird-dog", "2 x 10").Add("cat-cow").Build();

    [Fact]
    public void Sided_exercises_do_both_sides_and_one_set_more_on_the_side_asked_for()
    {
        LeftMore.Sides.Should().Be(SideWish.MoreOnLeft);
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
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(5), Included = ["seated-twist"], Equipment = [Equipment.Chair], Sides = SideWish.MoreOnRight };

        var result = Catalog.Generate(request);

        result.Routine.Sides.Should().Be(SideWish.MoreOnRight);
        result.Routine.Items.Single(item => item.Exercise.Id == "seated-twist").Dose.Sides.Should().Be(Sides.RightMore);
        result.Routine.Duration.Should().BeLessThanOrEqualTo(request.TimeBudget);
    }

    [Fact]
    public void A_swap_keeps_the_wish() =>
        LeftMore.Swaps("seated-twist", Catalog).First(swap => swap.Exercise.IsSided).Routine.Items[0].Dose.Sides.Should().Be(Sides.LeftMore);

    [Fact]
    public void A_dose_that_leaves_the_wish_out_is_refused()
    {
        new RoutineBuilder("Test", Catalog).For(SideWish.MoreOnLeft).Add("seated-twist", "hold 30 s, each side").TryBuild(out _, out var findings).Should().BeFalse();

        findings[0].Code.Should().Be("dose.side-not-asked");
        findings[0].Message.Should().Contain("write 'each side and left again'");
    }

    [Fact]
    public void Only_one_side_and_more_on_a_side_contradict_each_other_in_a_document()
    {
        FluentActions.Invoking(() => Routine.Read(LeftMore.ToJson().Replace("\"moreOn\"", "\"onlySide\": \"left\",\n  \"moreOn\""), Catalog)).Should().Throw<InvalidRoutineException>()
            .Which.Findings.Should().ContainSingle(finding => finding.Code == "request.contradiction" && finding.Place == "$.moreOn" && finding.Line == 5);
    }

    [Fact]
    public void The_last_wish_for_the_sides_counts_and_there_is_one_only()
    {
        var routine = new RoutineBuilder("Test", Catalog).For(SideWish.LeftOnly).Add("seated-twist").For(SideWish.MoreOnRight).Build();

        routine.Sides.Should().Be(SideWish.MoreOnRight);
        routine.Items[0].Dose.Sides.Should().Be(Sides.RightMore);
    }

    [Fact]
    public void A_wish_that_is_not_defined_is_refused()
    {
        new RoutineBuilder("Test", Catalog).Invoking(builder => builder.For((SideWish)7)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("sides");
        Catalog.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Sides = (SideWish)7 }).Findings.Should().ContainSingle(finding => finding.Code == "value.unknown-word");
    }
}
