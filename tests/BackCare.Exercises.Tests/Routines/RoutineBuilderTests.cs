using FluentValidation;

namespace BackCare.Exercises.Tests.Routines;

public class RoutineBuilderTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Fact]
    public void Without_a_dose_the_lower_end_of_the_first_cited_range_is_taken_for_each_side()
    {
        var routine = Builder().Add("latissimus-dorsi-stretch").Add("scapular-squeeze").Build();

        routine.Items.Select(item => item.Dose.ToString()).Should().Equal("hold 20 s, each side", "2 x 15, hold 5 s");
    }

    [Fact]
    public void An_exercise_can_be_added_by_id_as_an_object_with_a_dose_as_text_or_in_code()
    {
        var dose = new Dose(TimeSpan.FromSeconds(4), repetitions: 12);

        var byText = Builder().Add("scapular-squeeze", "12 x, hold 4 s").Build();
        var byDose = Builder().Add("scapular-squeeze", dose).Build();
        var byExercise = Builder().Add(Catalog["scapular-squeeze"], dose).Build();

        byDose.Should().Be(byText);
        byExercise.Should().Be(byText);
    }

    [Fact]
    public void Items_keep_the_order_in_which_they_were_added_and_their_notes()
    {
        var routine = Builder().Add("seated-twist", note: "Slowly.").Add("cat-cow").Add("corner-stretch").Build();

        routine.Items.Select(item => (item.Exercise.Id.Value, item.Note))
            .Should().Equal(("seated-twist", "Slowly."), ("cat-cow", null), ("corner-stretch", null));
    }

    [Theory]
    [InlineData("hold 30 s", "hold 30 s, each side")]
    [InlineData("hold 30 s, each side", "hold 30 s, each side")]
    public void A_dose_without_a_side_is_for_each_side_of_a_sided_exercise(string given, string taken) =>
        Builder().Add("seated-twist", given).Build().Items[0].Dose.ToString().Should().Be(taken);

    [Fact]
    public void One_side_only_is_one_side_of_sided_exercises_and_all_of_the_others()
    {
        var routine = Builder().For(SideWish.RightOnly).Add("seated-twist").Add("bird-dog", "5 x").Add("cat-cow").Build();

        routine.Sides.Should().Be(SideWish.RightOnly);
        routine.Items.Select(item => item.Dose.Sides).Should().Equal(Sides.Right, Sides.Right, Sides.Together);
    }

    [Fact]
    public void One_side_that_nobody_asked_for_is_an_error()
    {
        var finding = ErrorOf(Builder().Add("seated-twist", "hold 30 s, left side"));

        finding.Code.Should().Be("dose.side-missing");
        finding.Place.Should().Be("Items[0].Dose");
        finding.Message.Should().Contain("left side only").And.Contain("each side");
    }

    [Theory]
    [InlineData("cat-cow", "10 x, each side", SideWish.Both)]
    [InlineData("cat-cow", "10 x, left side", SideWish.LeftOnly)]
    [InlineData("seated-twist", "hold 30 s, each side", SideWish.LeftOnly)]
    [InlineData("seated-twist", "hold 30 s, right side", SideWish.LeftOnly)]
    public void A_side_that_does_not_belong_is_an_error(string id, string dose, SideWish sides)
    {
        ErrorOf(Builder().Add(id, dose).For(sides)).Code.Should().Be("dose.side-not-asked");
    }

    [Theory]
    [InlineData("seated-twist", "hold 29 s")]
    [InlineData("seated-twist", "hold 31 s")]
    [InlineData("seated-twist", "5 x")]
    [InlineData("cat-cow", "10 x, hold 5 s")]
    [InlineData("cat-cow", "9 x")]
    [InlineData("cat-cow", "16 x")]
    [InlineData("scapular-squeeze", "2 x 16, hold 5 s")]
    [InlineData("scapular-squeeze", "2 x 15, hold 2 s")]
    [InlineData("scapular-squeeze", "3 x 15, hold 5 s", true)] // Momentum Medical leaves the sets open
    [InlineData("scapular-squeeze", "2 x 10, hold 5 s, rest 20 s", true)]
    [InlineData("passive-backbend", "hold 59 s")]
    [InlineData("prone-cobra", "8 x, hold 13 s")]
    [InlineData("prone-cobra", "8 x, hold 12 s", true)]
    [InlineData("passive-backbend", "hold 90 s", true)]
    public void A_dose_is_accepted_exactly_when_one_cited_range_contains_it(string id, string dose, bool isInside = false)
    {
        var isBuilt = Builder().Add(id, dose).TryBuild(out _, out var findings);

        isBuilt.Should().Be(isInside);
        if (!isInside) findings[0].Code.Should().Be("dose.outside-ranges");
    }

    [Fact]
    public void A_dose_outside_its_ranges_names_the_ranges_and_their_sources()
    {
        ErrorOf(Builder().Add("scapular-squeeze", "2 x 15, hold 6 s")).Message.Should().Be(
            "'2 x 15, hold 6 s' is outside every cited range of 'scapular-squeeze'; "
            + "expected 2 x 15, hold 5 s (helen-clark), or 10-15 x, hold 3-5 s (momentum-medical), or 8-12 x, hold 6 s (kaiser-neck-exercises).");
    }

    [Fact]
    public void No_figure_of_one_source_is_mixed_with_a_figure_of_another()
    {
        // 2 sets are Helen Clark's, 3 s of hold are Momentum Medical's: sets left out by a source leave them open, 3 s by Helen Clark do not.
        var routine = Builder().Add("scapular-squeeze", "2 x 10, hold 3 s").Build();

        routine.Items[0].Citations.Should().ContainSingle().Which.Source.Value.Should().Be("momentum-medical");
        routine.Items[0].AssumedFigures.Should().Be(DoseFigures.Sets);
    }

    [Fact]
    public void Build_throws_once_with_every_finding_and_its_place()
    {
        var builder = Builder()
            .Add("seated-twst")
            .Add("cat-cow", "lots")
            .Add("Bird Dog")
            .Add("corner-stretch", "hold 5 s")
            .Add("corner-stretch");

        var thrown = builder.Invoking(b => b.Build()).Should().Throw<InvalidRoutineException>().Which;

        thrown.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Place, finding.Code)).Should().BeEquivalentTo(
        [
            ("Items[0].Exercise", "routine.unknown-exercise"),
            ("Items[1].Dose", "dose.unreadable"),
            ("Items[2].Exercise", "routine.unknown-exercise"),
            ("Items[3].Dose", "dose.outside-ranges"),
            ("Items[4].Exercise", "routine.duplicate-exercise"),
        ]);
        thrown.Message.Should().Contain("did you mean 'seated-twist'?").And.Contain("did you mean 'bird-dog'?");
    }

    [Fact]
    public void TryBuild_returns_the_same_findings_instead_of_throwing()
    {
        var builder = Builder().Add("seated-twst");

        builder.TryBuild(out var routine, out var findings).Should().BeFalse();

        routine.Should().BeNull();
        var thrown = builder.Invoking(b => b.Build()).Should().Throw<InvalidRoutineException>().Which;
        thrown.Findings.Should().Equal(findings);
    }

    [Fact]
    public void TryBuild_hands_over_warnings_and_infos_beside_a_valid_routine()
    {
        Builder().Add("lying-knee-twist", "2 x, hold 25 s").TryBuild(out var routine, out var findings).Should().BeTrue();

        findings.Should().Equal(routine!.Validate()).And.ContainSingle(finding => finding.Code == "dose.short-total");
    }

    [Fact]
    public void An_empty_routine_is_an_error() => ErrorOf(Builder()).Code.Should().Be("routine.empty");

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void A_blank_name_is_an_error(string name)
    {
        var finding = ErrorOf(new RoutineBuilder(name, Catalog).Add("cat-cow"));

        (finding.Code, finding.Place).Should().Be(("value.blank", "Name"));
    }

    [Fact]
    public void A_used_builder_can_be_used_on_and_leaves_what_it_has_built_alone()
    {
        var builder = Builder().Add("cat-cow");
        var first = builder.Build();

        var second = builder.Add("bird-dog").Build();

        first.Items.Should().ContainSingle();
        second.Items.Select(item => item.Exercise.Id.Value).Should().Equal("cat-cow", "bird-dog");
    }

    [Fact]
    public void A_routine_stays_in_one_position_as_long_as_its_exercises_allow()
    {
        var routine = Builder().Add("scapular-squeeze").Add("seated-twist").Add("latissimus-dorsi-stretch").Add("corner-stretch").Build();

        routine.Items.Select(item => item.Position)
            .Should().Equal(Position.SittingOnChair, Position.SittingOnChair, Position.SittingOnChair, Position.Standing);
        routine.PositionChanges.Should().Be(1);
    }

    [Fact]
    public void A_position_can_be_asked_for()
    {
        var routine = Builder().Add("scapular-squeeze", position: Position.SittingOnChair).Build();

        routine.Items[0].Position.Should().Be(Position.SittingOnChair);
    }

    [Fact]
    public void A_position_that_the_exercise_does_not_start_in_is_an_error()
    {
        var finding = ErrorOf(Builder().Add("seated-twist", position: Position.Prone));

        (finding.Code, finding.Place).Should().Be(("routine.wrong-position", "Items[0].Position"));
    }

    [Fact]
    public void An_exercise_that_is_not_the_one_of_the_catalog_is_an_error()
    {
        var changed = Catalog["cat-cow"] with { Name = "Dog-cow" };

        ErrorOf(Builder().Add(changed)).Code.Should().Be("routine.unknown-exercise");
    }

    [Fact]
    public void An_id_that_has_been_replaced_takes_the_exercise_that_took_its_place_and_says_so()
    {
        var document = $$"""{ "formatVersion": 1, "exercises": [], "replaced": [ { "id": "cat-camel", "replacedBy": "cat-cow" } ] }""";
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document));
        var catalog = Catalog.Extend(stream);

        new RoutineBuilder("Old", catalog).Add("cat-camel").TryBuild(out var routine, out var findings).Should().BeTrue();

        routine!.Items[0].Exercise.Id.Value.Should().Be("cat-cow");
        findings.Should().Contain(finding => finding.Code == "routine.replaced-exercise");
    }

    [Fact]
    public void A_demand_that_the_catalog_does_not_know_cannot_be_avoided()
    {
        var finding = ErrorOf(Builder().Avoiding(Demand.Prone, Demand.Parse("spinalFlection")).Add("seated-twist"));

        (finding.Code, finding.Place).Should().Be(("value.unknown-word", "Avoided[1]"));
        finding.Message.Should().Contain("did you mean 'spinalFlexion'?");
    }

    private static RoutineBuilder Builder() => new("Test", Catalog);

    private static Finding ErrorOf(RoutineBuilder builder)
    {
        builder.TryBuild(out _, out var findings).Should().BeFalse();
        return findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Subject;
    }
}
