namespace BackCare.Exercises.Tests.Routines;

public class AlternativeTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Desk = new RoutineBuilder("Desk", Catalog).Add("seated-twist", note: "Slowly.").Add("scapular-squeeze", note: "Shoulders low.").Build();

    [Fact]
    public void The_nearest_alternative_shares_area_kind_position_and_time()
    {
        var nearest = Desk.Alternatives("seated-twist", Catalog)[0];

        nearest.Exercise.Id.Value.Should().Be("latissimus-dorsi-stretch");
        nearest.Text.Should().Be("targets MiddleBack as well, Stretch too, SittingOnChair too, takes as long");
    }

    [Fact]
    public void The_alternative_takes_the_place_and_leaves_the_rest_as_it_was()
    {
        var swapped = Desk.Alternatives("seated-twist", Catalog)[0].Routine;

        swapped.Items.Select(item => item.ToString()).Should().Equal("Latissimus dorsi stretch: hold 30 s, each side", "Scapular squeeze: 2 x 15, hold 5 s");
        swapped.Items[1].Should().Be(Desk.Items[1]);
        swapped.Items[0].Note.Should().BeNull("the note was about another exercise");
    }

    [Fact]
    public void Every_alternative_of_every_exercise_is_a_valid_routine_that_shares_an_area()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            var routine = new RoutineBuilder("One", Catalog).Add(exercise).Build();
            foreach (var alternative in routine.Alternatives(exercise.Id, Catalog))
            {
                alternative.Routine.Validate().HasErrors.Should().BeFalse();
                alternative.Routine.Items.Should().ContainSingle().Which.Exercise.Should().Be(alternative.Exercise);
                exercise.PrimaryAreas.Should().Contain(area => alternative.Exercise.Targets(area));
            }
        }
    }

    [Fact]
    public void More_shared_areas_come_first()
    {
        var shared = new RoutineBuilder("One", Catalog).Add("thoracic-extension-over-roller").Build().Alternatives("thoracic-extension-over-roller", Catalog)
            .Select(alternative => Catalog["thoracic-extension-over-roller"].PrimaryAreas.Count(alternative.Exercise.Targets));

        shared.Should().BeInDescendingOrder().And.Contain([2, 1]);
    }

    [Fact]
    public void What_is_in_the_routine_or_to_be_avoided_or_not_at_hand_is_no_alternative()
    {
        var routine = new RoutineBuilder("Test", Catalog).Avoiding(Demand.WristLoad).Add("seated-twist").Add("lying-knee-twist").Build();

        var ids = routine.Alternatives("seated-twist", Catalog, atHand: []).Select(alternative => alternative.Exercise.Id.Value).ToArray();

        ids.Should().NotContain(["seated-twist", "lying-knee-twist", "cat-cow", "bird-dog", "thoracic-extension-over-chair"]).And.Contain("childs-pose");
        routine.Alternatives("seated-twist", Catalog).Select(alternative => alternative.Exercise.Id.Value).Should().Contain("thoracic-extension-over-chair");
    }

    [Fact]
    public void One_side_only_stays_one_side_only()
    {
        var left = new RoutineBuilder("Left", Catalog).OnlySide(Side.Left).Add("seated-twist").Build();

        left.Alternatives("seated-twist", Catalog).First(alternative => alternative.Exercise.IsSided).Routine.Items[0].Dose.Sides.Should().Be(Sides.Left);
    }

    [Fact]
    public void An_exercise_that_is_not_in_the_routine_is_refused_with_the_nearest_id() =>
        Desk.Invoking(routine => routine.Alternatives("seated-twst", Catalog)).Should().Throw<KeyNotFoundException>().WithMessage("*did you mean 'seated-twist'?*");
}
