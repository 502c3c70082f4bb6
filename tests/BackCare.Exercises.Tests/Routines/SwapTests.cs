namespace BackCare.Exercises.Tests.Routines;

public class SwapTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly Routine Desk = new RoutineBuilder("Desk", Catalog).Add("seated-twist", note: "Slowly.").Add("scapular-squeeze", note: "Shoulders low.").Build();

    [Fact]
    public void The_nearest_swap_shares_area_kind_position_and_time()
    {
        var nearest = Desk.Swaps("seated-twist", Catalog)[0];

        nearest.Exercise.Id.Value.Should().Be("latissimus-dorsi-stretch");
        nearest.Text.Should().Be("targets the middle back as well, a stretch too, sitting on a chair too, takes as long");
    }

    [Fact]
    public void The_swap_takes_the_place_and_leaves_the_rest_as_it_was()
    {
        var swapped = Desk.Swaps("seated-twist", Catalog)[0].Routine;

        swapped.Items.Select(item => item.ToString()).Should().Equal("Latissimus dorsi stretch: hold 30 s, each side", "Scapular squeeze: 2 x 15, hold 5 s");
        swapped.Items[1].Should().Be(Desk.Items[1]);
        swapped.Items[0].Note.Should().BeNull("the note was about another exercise");
    }

    [Fact]
    public void Every_swap_of_every_exercise_is_a_valid_routine_that_shares_an_area()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            var routine = new RoutineBuilder("One", Catalog).Add(exercise).Build();
            foreach (var swap in routine.Swaps(exercise.Id, Catalog))
            {
                swap.Routine.Validate().HasErrors.Should().BeFalse();
                swap.Routine.Items.Should().ContainSingle().Which.Exercise.Should().Be(swap.Exercise);
                exercise.PrimaryAreas.Should().Contain(area => swap.Exercise.Targets(area));
            }
        }
    }

    [Fact]
    public void More_shared_areas_come_first()
    {
        var shared = new RoutineBuilder("One", Catalog).Add("thoracic-extension-over-roller").Build().Swaps("thoracic-extension-over-roller", Catalog)
            .Select(swap => Catalog["thoracic-extension-over-roller"].PrimaryAreas.Count(swap.Exercise.Targets));

        shared.Should().BeInDescendingOrder().And.Contain([2, 1]);
    }

    [Fact]
    public void The_text_says_by_how_much_the_routine_gets_longer_or_shorter()
    {
        var swaps = Desk.Swaps("seated-twist", Catalog);

        var differences = swaps.Select(swap => (swap.Routine.Items[0].Duration - Desk.Items[0].Duration).TotalSeconds).ToArray();
        differences.Should().Contain(seconds => seconds > 0).And.Contain(seconds => seconds < 0);
        swaps.Zip(differences).Should().OnlyContain(pair => pair.First.Text.EndsWith(
            pair.Second == 0 ? "takes as long" : pair.Second > 0 ? $"takes {pair.Second} s longer" : $"takes {-pair.Second} s less", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_in_the_routine_or_to_be_avoided_or_not_at_hand_is_no_swap()
    {
        var routine = new RoutineBuilder("Test", Catalog).Avoiding(Demand.WristLoad).Add("seated-twist").Add("lying-knee-twist").Build();

        var ids = routine.Swaps("seated-twist", Catalog, atHand: []).Select(swap => swap.Exercise.Id.Value).ToArray();

        ids.Should().NotContain(["seated-twist", "lying-knee-twist", "cat-cow", "bird-dog", "thoracic-extension-over-chair"]).And.Contain("childs-pose");
        routine.Swaps("seated-twist", Catalog).Select(swap => swap.Exercise.Id.Value).Should().Contain("thoracic-extension-over-chair");
    }

    [Fact]
    public void One_side_only_stays_one_side_only()
    {
        var left = new RoutineBuilder("Left", Catalog).For(SideWish.LeftOnly).Add("seated-twist").Build();

        left.Swaps("seated-twist", Catalog).First(swap => swap.Exercise.IsSided).Routine.Items[0].Dose.Sides.Should().Be(Sides.Left);
    }

    [Fact]
    public void An_exercise_that_is_not_in_the_routine_is_refused_with_the_nearest_id() =>
        Desk.Invoking(routine => routine.Swaps("seated-twst", Catalog)).Should().Throw<KeyNotFoundException>().WithMessage("*did you mean 'seated-twist'?*");
}
