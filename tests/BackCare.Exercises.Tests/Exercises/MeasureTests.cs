namespace BackCare.Exercises.Tests.Exercises;

public class MeasureTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-25)]
    public void A_measure_is_more_than_nothing(int tenths) =>
        FluentActions.Invoking(() => new Measure("Turn", tenths / 10m, MeasureUnit.Degrees, "helen-clark"))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("value");

    [Theory]
    [InlineData(Firmness.Exact)]
    [InlineData(Firmness.About)]
    [InlineData(Firmness.AtLeast)]
    public void A_measure_is_exact_about_or_at_least_a_figure(Firmness firmness) =>
        new Measure("Turn", 45, MeasureUnit.Degrees, "helen-clark") { Firmness = firmness }.Firmness.Should().Be(firmness);

    [Theory]
    [InlineData(Firmness.None)]
    [InlineData(Firmness.AFew)]
    [InlineData(Firmness.AsManyAsWanted)]
    public void A_measure_without_a_figure_is_none(Firmness firmness) =>
        FluentActions.Invoking(() => new Measure("Turn", 45, MeasureUnit.Degrees, "helen-clark") { Firmness = firmness })
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Firmness");

    [Fact]
    public void A_measure_has_a_defined_unit() =>
        FluentActions.Invoking(() => new Measure("Turn", 45, (MeasureUnit)99, "helen-clark"))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("unit");

    [Fact]
    public void A_part_of_an_exercise_cannot_be_without_what_it_is_made_of()
    {
        FluentActions.Invoking(() => new Measure(null!, 45, MeasureUnit.Degrees, "helen-clark")).Should().Throw<ArgumentNullException>().WithParameterName("subject");
        FluentActions.Invoking(() => new Measure("Turn", 45, MeasureUnit.Degrees, null!)).Should().Throw<ArgumentNullException>().WithParameterName("source");
        FluentActions.Invoking(() => new Level(null!, "Bend.")).Should().Throw<ArgumentNullException>().WithParameterName("name");
        FluentActions.Invoking(() => new Level("Bent", null!)).Should().Throw<ArgumentNullException>().WithParameterName("text");
        FluentActions.Invoking(() => new CitedDose(null!, DoseRange.Parse("5 x"))).Should().Throw<ArgumentNullException>().WithParameterName("source");
        FluentActions.Invoking(() => new CitedDose("helen-clark", null!)).Should().Throw<ArgumentNullException>().WithParameterName("range");
        FluentActions.Invoking(() => new Replacement(null!, "new")).Should().Throw<ArgumentNullException>().WithParameterName("id");
        FluentActions.Invoking(() => new Replacement("old", null!)).Should().Throw<ArgumentNullException>().WithParameterName("replacedBy");
        FluentActions.Invoking(() => Example.Exercise with { Id = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Id");
        FluentActions.Invoking(() => Example.Exercise with { Name = null! }).Should().Throw<ArgumentNullException>().WithParameterName("Name");
    }
}
