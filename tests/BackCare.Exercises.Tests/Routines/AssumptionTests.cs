namespace BackCare.Exercises.Tests.Routines;

public class AssumptionTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    [Theory]
    [InlineData("lying-knee-twist", "3 x, hold 25 s", "3 repetitions are assumed: the source leaves them open, and general guidance is 2 to 4.", "garber-2011")]
    [InlineData("bird-dog", "2 x 10, hold 3 s", "A hold of 3 s is assumed: the source says a few seconds.", null, "2 sets are assumed: the source leaves them open, and general guidance is 2 to 3.", "isometric-protocol-2020")]
    [InlineData("lying-knee-twist", "9 x, hold 25 s", "9 repetitions are assumed: the source leaves them open.", null)]
    [InlineData("scapular-squeeze", "3 x 12, hold 6 s", "3 sets are assumed: the source leaves them open.", null)]
    public void A_figure_that_no_source_states_is_named_with_the_guidance_that_it_keeps_to(string id, string dose, params string?[] textsAndSources)
    {
        var assumptions = Item(id, dose).Assumptions;

        assumptions.SelectMany(assumption => new[] { assumption.Text, assumption.Source?.Id.Value }).Should().Equal(textsAndSources);
    }

    [Theory]
    [InlineData("lying-knee-twist", "hold 25 s")]
    [InlineData("scapular-squeeze", "2 x 15, hold 5 s")]
    [InlineData("latissimus-dorsi-stretch", "3 x, hold 20 s")]
    public void A_dose_as_a_source_states_it_assumes_nothing(string id, string dose) => Item(id, dose).Assumptions.Should().BeEmpty();

    [Fact]
    public void A_dose_that_somebody_decided_on_is_explained_by_the_decision() =>
        new RoutineBuilder("Test", Catalog).Add("cat-cow", "99 x", decision: new("The clinic", "for a test")).Build().Items[0].Assumptions.Should().BeEmpty();

    [Fact]
    public void A_handout_names_what_is_assumed_and_the_guidance()
    {
        var routine = new RoutineBuilder("Test", Catalog).Add("lying-knee-twist", "3 x, hold 25 s").Build();

        routine.ToMarkdown().Should().Contain("Dose: 3 repetitions are assumed").And.Contain("General guidance: Garber and others");
        routine.ToHtml().Should().Contain("<dt>Dose</dt>").And.Contain("General guidance: Garber and others");
        new RoutineBuilder("Test", Catalog).Add("lying-knee-twist").Build().ToMarkdown().Should().NotContain("assumed").And.NotContain("General guidance");
    }

    [Fact]
    public void Every_figure_above_what_sources_state_in_a_generated_routine_has_its_guidance_named()
    {
        foreach (var (name, request) in RealisticRequests.All)
        {
            foreach (var item in ExerciseCatalog.Default.Generate(request).Routine.Items)
            {
                var isStated = item.Citations.Any(cited => cited.Range.Lowest().Repetitions <= item.Dose.Repetitions && item.Dose.Repetitions <= cited.Range.Highest().Repetitions && item.Dose.Sets <= cited.Range.Highest().Sets);
                item.Assumptions.Where(assumption => assumption.Figure != DoseFigures.Hold).All(assumption => assumption.Source is not null).Should().BeTrue("{0}: {1}", name, item);
                if (!isStated) item.Assumptions.Should().NotBeEmpty("{0}: {1}", name, item);
            }
        }
    }

    private static RoutineItem Item(string id, string dose) => new RoutineBuilder("Test", Catalog).Add(id, dose).Build().Items[0];
}
