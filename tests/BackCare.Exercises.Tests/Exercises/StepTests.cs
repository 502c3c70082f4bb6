namespace BackCare.Exercises.Tests.Exercises;

public class StepTests
{
    private static readonly Step Sided = new("Turn to one side.") { Left = "Turn to the left.", Right = "Turn to the right." };

    [Fact]
    public void A_step_says_something() =>
        new Action(() => _ = new Step(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");

    [Theory]
    [InlineData(Side.Left, "Turn to the left.")]
    [InlineData(Side.Right, "Turn to the right.")]
    [InlineData(null, "Turn to one side.")]
    public void A_step_has_the_wording_of_the_side_that_is_done(Side? side, string wording) => Sided.For(side).Should().Be(wording);

    [Theory]
    [InlineData(Side.Left)]
    [InlineData(Side.Right)]
    [InlineData(null)]
    public void Without_words_for_a_side_the_text_is_for_either(Side? side) => new Step("Sit up.").For(side).Should().Be("Sit up.");

    [Fact]
    public void The_text_without_sides_is_what_prints() => Sided.ToString().Should().Be("Turn to one side.");

    [Fact]
    public void Breathing_is_natural_unless_said_otherwise() => new Step("Sit up.").Breathing.Should().Be(Breathing.Natural);

    [Fact]
    public void Steps_of_the_same_words_and_breathing_are_equal()
    {
        Sided.Should().Be(Sided with { });
        Sided.Should().NotBe(Sided with { Left = "Turn left." }).And.NotBe(Sided with { Breathing = Breathing.Exhale });
    }
}
