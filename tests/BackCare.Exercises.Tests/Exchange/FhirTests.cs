using BackCare.Exercises.Exchange;
using BackCare.Exercises.Tests.Routines;
using FsCheck;
using FsCheck.Fluent;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>What is written by hand is read by the SDK of others, which refuses unknown members, wrong codes and missing ones.</summary>
public class FhirTests
{
    private static readonly FhirJsonDeserializer Strict = new(new DeserializerSettings().UsingMode(DeserializationMode.Strict));

    [Fact]
    public void Doses_read_back_are_those_of_the_routine_but_for_the_sides_and_the_rest() => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), routine =>
    {
        var plan = Read(routine.ToFhir().Text);
        var actions = Actions(plan, routine);

        actions.Select(action => action.Code.Single().Coding.Single().Code).Should().Equal(routine.Items.Select(item => item.Exercise.Id.Value));
        actions.Select(DoseOf).Should().Equal(routine.Items.Select(item => new Dose(item.Dose.Hold, item.Dose.Repetitions, item.Dose.Sets)));
        if (routine.Rounds > 1) Repeat(plan.Action.Single()).Count.Should().Be(routine.Rounds);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void A_plan_is_a_draft_for_education_without_a_patient()
    {
        var plan = Read(ExampleRoutines.Evening.ToFhir().Text);

        (plan.Status, plan.Title, plan.Language, plan.Subject).Should().Be((PublicationStatus.Draft, "Evening", "en", null));
        plan.Topic.Single().Coding.Single().Should().Match<Coding>(coding => coding.System == "http://terminology.hl7.org/CodeSystem/definition-topic" && coding.Code == "education");
    }

    [Fact]
    public void An_action_has_the_words_of_its_exercise_and_comes_after_the_one_before()
    {
        var actions = Read(ExampleRoutines.Evening.ToFhir().Text).Action;

        actions[0].Description.Should().Be("Hold for 30 seconds on each side. Slowly.");
        actions[0].TextEquivalent.Should().StartWith(ExampleRoutines.Evening.Items[0].Exercise.Steps[0].Text);
        actions[0].RelatedAction.Should().BeEmpty();
        actions.Skip(1).Select(action => (action.RelatedAction.Single().ActionId, action.RelatedAction.Single().Relationship))
            .Should().Equal(actions.SkipLast(1).Select(action => (action.ElementId, (ActionRelationshipType?)ActionRelationshipType.AfterEnd)));
    }

    [Fact]
    public void Each_range_that_the_dose_keeps_to_is_cited_with_its_source()
    {
        var item = ExampleRoutines.Evening.Items[2];

        var cited = Read(ExampleRoutines.Evening.ToFhir().Text).Action[2].Documentation;

        cited.Should().OnlyContain(artifact => artifact.Type == RelatedArtifact.RelatedArtifactType.Citation);
        cited.Select(artifact => (artifact.Label, artifact.Citation)).Should().Equal(item.Citations.Select(citation =>
            ((string?)citation.Range.ToString(), (string?)ExerciseCatalog.Default.Sources.Single(source => source.Id == citation.Source).ToString())));
    }

    [Fact]
    public void What_has_no_place_is_reported_with_its_item()
    {
        var losses = ExampleRoutines.Evening.ToFhir().Losses;

        losses.Select(loss => (loss.Kind, loss.Item, loss.IsInWords)).Should().Equal(
            (LossKind.Side, 0, true), (LossKind.Note, 0, true),
            (LossKind.Side, 1, true), (LossKind.Range, 1, true),
            (LossKind.Rest, 2, true), (LossKind.Range, 2, true), (LossKind.Position, 2, false));
        losses[0].Text.Should().Be("Seated twist: the side stands in words only.");
    }

    [Fact]
    public void Hostile_names_stay_text() => Read(ExampleRoutines.Named(ExampleRoutines.Hostile).ToFhir().Text).Title.Should().Be(ExampleRoutines.Hostile);

    [Theory]
    [InlineData("\"draft\"", "\"drafted\"")]
    [InlineData("\"status\": \"draft\",", "")]
    [InlineData("\"timingTiming\"", "\"timing\"")]
    [InlineData("\"type\": \"citation\",", "")]
    [InlineData("\"after-end\"", "\"afterwards\"")]
    public void The_reader_sees_a_fault(string written, string broken)
    {
        var text = ExampleRoutines.Evening.ToFhir().Text;

        text.Should().Contain(written);
        FluentActions.Invoking(() => Read(text.Replace(written, broken, StringComparison.Ordinal))).Should().Throw<DeserializationFailedException>();
    }

    private static PlanDefinition Read(string text) => Strict.DeserializeResource(text).Should().BeOfType<PlanDefinition>().Subject;

    private static List<PlanDefinition.ActionComponent> Actions(PlanDefinition plan, Routine routine) => routine.Rounds > 1 ? plan.Action.Single().Action : plan.Action;

    private static Dose DoseOf(PlanDefinition.ActionComponent action)
    {
        var set = action.Action.Count == 0 ? action : action.Action.Single();
        var (repeat, sets) = (Repeat(set), set == action ? 1 : Repeat(action).Count!.Value);
        if (set != action) Repeat(action).Duration.Should().BeNull("the hold is that of each repetition, not of the sets");
        if (repeat.Duration is not null) repeat.DurationUnit.Should().Be(Timing.UnitsOfTime.S);
        return new(repeat.Duration is { } seconds ? TimeSpan.FromSeconds((double)seconds) : null, repeat.Count!.Value, sets);
    }

    private static Timing.RepeatComponent Repeat(PlanDefinition.ActionComponent action) => action.Timing.Should().BeOfType<Timing>().Subject.Repeat!;
}
