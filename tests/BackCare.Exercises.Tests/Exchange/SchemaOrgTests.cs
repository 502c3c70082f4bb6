using System.Text.Json.Nodes;
using System.Xml;
using BackCare.Exercises.Exchange;

namespace BackCare.Exercises.Tests.Exchange;

public class SchemaOrgTests
{
    [Fact]
    public void The_plan_is_the_one_inside_the_page_to_print() => ExampleRoutines.Evening.ToHtml().Should().Contain(ExampleRoutines.Evening.ToSchemaOrg().Text);

    [Fact]
    public void Names_times_and_repetitions_read_back_are_those_of_the_routine()
    {
        var plan = JsonNode.Parse(ExampleRoutines.Evening.ToSchemaOrg().Text)!;

        XmlConvert.ToTimeSpan(plan["activityDuration"]!.ToString()).Should().Be(ExampleRoutines.Evening.Duration);
        plan["hasPart"]!.AsArray().Select(part => (part!["name"]!.ToString(), (int)part["repetitions"]!, XmlConvert.ToTimeSpan(part["activityDuration"]!.ToString())))
            .Should().Equal(ExampleRoutines.Evening.Items.Select(item => (item.Exercise.Name, item.Dose.Repetitions, item.Duration)));
    }

    [Fact]
    public void What_has_no_place_is_reported_what_goes_for_all_first() =>
        ExampleRoutines.Evening.WithRounds(2).ToSchemaOrg().Losses.Select(loss => (loss.Kind, loss.Item, loss.IsInWords)).Should().Equal(
            (LossKind.Order, null, false), (LossKind.Rounds, null, false),
            (LossKind.Exercise, 0, true), (LossKind.Hold, 0, true), (LossKind.Side, 0, true), (LossKind.Note, 0, false),
            (LossKind.Exercise, 1, true), (LossKind.Side, 1, true), (LossKind.Range, 1, false),
            (LossKind.Exercise, 2, true), (LossKind.Hold, 2, true), (LossKind.Sets, 2, true), (LossKind.Rest, 2, true), (LossKind.Range, 2, false), (LossKind.Position, 2, false));
}
