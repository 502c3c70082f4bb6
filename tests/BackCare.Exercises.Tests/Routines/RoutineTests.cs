using FluentValidation;

namespace BackCare.Exercises.Tests.Routines;

public class RoutineTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Fact]
    public void The_duration_counts_getting_ready_each_side_switches_rests_and_changes_of_position()
    {
        var routine = new RoutineBuilder("Test", Catalog)
            .Add("seated-twist") // ready 5 + 30 + switch 5 + 30 = 70, sitting
            .Add("scapular-squeeze", "2 x 15, hold 5 s, rest 20 s") // ready 5 + 2 x (15 x 5 + 14 x 2) + rest 20 = 231, sitting
            .Add("cat-cow", "10 x") // change 10, ready 5 + 10 x 4 = 45, hands and knees
            .Add("bird-dog", "5 x") // ready 5 + 2 x 5 x 4 = 45, hands and knees
            .Build();

        routine.Items.Select(item => item.Duration.TotalSeconds).Should().Equal(70, 231, 45, 45);
        routine.Duration.TotalSeconds.Should().Be(70 + 231 + 10 + 45 + 45);
    }

    [Fact]
    public void A_rest_that_the_dose_does_not_name_is_the_assumed_one()
    {
        var named = One("scapular-squeeze", $"2 x 15, hold 5 s, rest {Assumed.RestBetweenSets.TotalSeconds} s");

        One("scapular-squeeze", "2 x 15, hold 5 s").Duration.Should().Be(named.Duration);
    }

    [Fact]
    public void An_exercise_alone_takes_what_the_query_for_fitting_exercises_says()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            var shortest = exercise.Doses.Min(cited => new RoutineBuilder("Alone", Catalog).Add(exercise, cited.Range.Lowest()).Build().Duration);

            Catalog.Query().Fitting(shortest).Should().Contain(exercise);
            Catalog.Query().Fitting(shortest - TimeSpan.FromSeconds(1)).Should().NotContain(exercise);
        }
    }

    [Fact]
    public void No_dose_as_a_source_states_it_raises_an_error()
    {
        foreach (var exercise in Catalog.Exercises)
        {
            foreach (var dose in exercise.Doses.SelectMany(cited => new[] { cited.Range.Lowest(), cited.Range.Highest() }))
            {
                new RoutineBuilder("Seed", Catalog).Add(exercise, dose).TryBuild(out _, out var findings)
                    .Should().BeTrue("{0} with {1} is what a source says, but: {2}", exercise, dose, findings);
            }
        }
    }

    [Theory]
    [InlineData("seated-twist", "hold 30 s")] // what a source states is not questioned
    [InlineData("long-sit-thoracic-stretch", "3 x, hold 10 s")]
    [InlineData("lying-knee-twist", "2 x, hold 25 s", "dose.short-total")]
    [InlineData("lying-knee-twist", "3 x, hold 25 s")]
    [InlineData("thoracic-extension-over-chair", "3 x, hold 30 s")]
    [InlineData("thoracic-extension-over-roller", "3 x, hold 20 s")]
    [InlineData("passive-backbend", "hold 60 s")]
    [InlineData("passive-backbend", "hold 61 s", "dose.long-hold")]
    [InlineData("passive-backbend", "hold 241 s", "dose.long-hold", "dose.long-total")]
    [InlineData("passive-backbend", "hold 240 s", "dose.long-hold")]
    [InlineData("standing-mid-back-reach", "4 x, hold 15 s")]
    [InlineData("standing-mid-back-reach", "3 x, hold 15 s")] // one source leaves the repetitions open, the other says 2 to 4 and holds for 15 s and more
    [InlineData("standing-mid-back-reach", "3 x, hold 14 s", "dose.assumed-repetitions")]
    [InlineData("standing-mid-back-reach", "2 x, hold 14 s", "dose.short-total")]
    [InlineData("standing-mid-back-reach", "3 x, hold 20 s")]
    [InlineData("bird-dog", "7 x")]
    [InlineData("bird-dog", "8 x")]
    [InlineData("prone-t-raise", "15 x, hold 3 s")]
    [InlineData("prone-t-raise", "16 x, hold 3 s", "dose.many-repetitions")]
    [InlineData("prone-t-raise", "18 x, hold 3 s", "dose.many-repetitions")]
    [InlineData("scapular-squeeze", "2 x 15, hold 5 s")]
    [InlineData("scapular-squeeze", "2 x 8, hold 6 s", "dose.long-isometric")]
    [InlineData("scapular-squeeze", "2 x 10, hold 3 s")]
    [InlineData("scapular-squeeze", "12 x, hold 5 s")]
    [InlineData("cat-cow", "10 x")]
    public void General_guidance_is_compared_at_its_exact_figures(string id, string dose, params string[] codes) =>
        One(id, dose).Validate().Select(finding => finding.Code).Should().BeEquivalentTo(codes);

    [Theory]
    [InlineData("hold 29 s", "dose.short-hold-older")]
    [InlineData("hold 30 s")]
    public void Older_adults_have_figures_of_their_own(string dose, params string[] codes)
    {
        var routine = One("latissimus-dorsi-stretch", dose);

        routine.Validate(AgeGroup.OlderAdult).Select(finding => finding.Code).Should().BeEquivalentTo(codes);
    }

    [Fact]
    public void Older_adults_may_hold_for_a_minute()
    {
        One("passive-backbend", "hold 60 s").Validate(AgeGroup.OlderAdult).Should().BeEmpty();
        One("passive-backbend", "hold 61 s").Validate(AgeGroup.OlderAdult).Should().ContainSingle().Which.Code.Should().Be("dose.long-hold-older");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5, "routine.many-exercises")]
    [InlineData(6, "routine.many-exercises")]
    [InlineData(7, "routine.too-many-exercises")]
    public void Many_exercises_are_a_warning_that_cites_its_source(int count, params string[] codes)
    {
        var findings = Many(count).Validate().Where(finding => finding.Severity == FindingSeverity.Warning && finding.Place == "Items").ToArray();

        findings.Select(finding => finding.Code).Should().Equal(codes);
        findings.All(finding => finding.Source is not null).Should().BeTrue();
    }

    [Fact]
    public void A_session_of_twenty_minutes_is_fine_and_a_second_more_is_a_warning()
    {
        // Getting ready takes 5 s, so that 1195 s of hold make 20 minutes.
        One("passive-backbend", "hold 1195 s").Validate().Should().NotContain(finding => finding.Code == "routine.long-session");
        One("passive-backbend", "hold 1196 s").Validate().Should().Contain(finding => finding.Code == "routine.long-session");
    }

    [Fact]
    public void Variants_of_one_movement_alone_are_a_warning()
    {
        var twists = new RoutineBuilder("Twists", Catalog).Add("seated-twist").Add("lying-knee-twist").Build();
        var mixed = new RoutineBuilder("Mixed", Catalog).Add("seated-twist").Add("cat-cow").Build();

        twists.Validate().Should().Contain(finding => finding.Code == "routine.one-family");
        mixed.Validate().Should().NotContain(finding => finding.Code == "routine.one-family");
        One("seated-twist", "hold 30 s").Validate().Should().NotContain(finding => finding.Code == "routine.one-family");
    }

    [Fact]
    public void An_exercise_that_asks_for_what_was_to_be_avoided_is_refused()
    {
        var built = new RoutineBuilder("Test", Catalog).Avoiding(Demand.SpinalRotation, Demand.Prone).Add("seated-twist").Add("cat-cow").TryBuild(out _, out var findings);

        built.Should().BeFalse();
        var finding = findings.Should().ContainSingle(finding => finding.Code == "routine.avoided-demand").Subject;

        finding.Place.Should().Be("Items[0].Exercise");
        finding.Message.Should().Contain("turning the trunk");
    }

    [Fact]
    public void A_finding_with_a_figure_names_its_source()
    {
        var finding = One("passive-backbend", "hold 61 s").Validate().Single();

        finding.Source!.Title.Should().Contain("ACSM");
        finding.Rule.Figure.Should().Be(30);
    }

    [Fact]
    public void Routines_with_equal_items_are_equal()
    {
        Many(3).Should().Be(Many(3));
        Many(3).GetHashCode().Should().Be(Many(3).GetHashCode());
        Many(3).Should().NotBe(Many(4));
    }

    private static Routine One(string id, string dose) => new RoutineBuilder("Test", Catalog).Add(id, dose).Build();

    private static Routine Many(int count)
    {
        var builder = new RoutineBuilder("Test", Catalog);
        foreach (var exercise in Catalog.Exercises.Take(count)) builder.Add(exercise);
        return builder.Build();
    }
}
