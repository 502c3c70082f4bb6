using FluentAssertions.Extensions;

namespace BackCare.Exercises.Tests.Dosage;

/// <summary>Examples reckoned by hand from 4 s a moving repetition, 2 s between holds, 30 s between sets and 5 s to switch sides.</summary>
public class DoseDurationTests
{
    [Theory]
    [InlineData("1 x", 4)]
    [InlineData("10 x", 10 * 4)]
    [InlineData("10 x, rest 90 s", 10 * 4)]
    [InlineData("3 x 10", 40 + 30 + 40 + 30 + 40)]
    [InlineData("3 x 10, rest 7 s", 40 + 7 + 40 + 7 + 40)]
    [InlineData("3 x 10, rest 0 s", 40 + 40 + 40)]
    public void Repetitions_that_move_follow_one_another_and_rest_lies_between_sets_only(string dose, int seconds) =>
        Dose.Parse(dose).Duration(Laterality.Bilateral).Should().Be(seconds.Seconds());

    [Theory]
    [InlineData("hold 30 s", 30)]
    [InlineData("3 x, hold 30 s", 30 + 2 + 30 + 2 + 30)]
    [InlineData("2 x 15, hold 5 s", 15 * 5 + 14 * 2 + 30 + 15 * 5 + 14 * 2)]
    [InlineData("2 x 15, hold 5 s, rest 10 s", 103 + 10 + 103)]
    [InlineData("2 x 1, hold 60 s, rest 0 s", 60 + 60)]
    public void Held_repetitions_are_let_go_in_between_and_not_after_the_last_of_a_set(string dose, int seconds) =>
        Dose.Parse(dose).Duration(Laterality.Bilateral).Should().Be(seconds.Seconds());

    [Theory]
    [InlineData("hold 30 s, each side", 30 + 5 + 30)]
    [InlineData("10 x, each side", 40 + 5 + 40)]
    [InlineData("2 x 15, hold 5 s, each side", 236 + 5 + 236)]
    [InlineData("2 x 10, rest 0 s, each side", 80 + 5 + 80)]
    public void Each_side_in_turn_is_all_of_one_side_then_one_switch_then_all_of_the_other(string dose, int seconds) =>
        Dose.Parse(dose).Duration(Laterality.EachSideInTurn).Should().Be(seconds.Seconds());

    [Theory]
    [InlineData("10 x, each side", 20 * 4)]
    [InlineData("2 x, hold 3 s, each side", 4 * 3 + 3 * 2)]
    [InlineData("2 x 2, hold 3 s, each side", 18 + 30 + 18)]
    [InlineData("2 x 2, hold 3 s, rest 0 s, each side", 18 + 18)]
    public void Alternating_sides_do_twice_the_repetitions_in_each_set_without_a_switch(string dose, int seconds) =>
        Dose.Parse(dose).Duration(Laterality.Alternating).Should().Be(seconds.Seconds());

    [Theory]
    [InlineData("2 x 15, hold 5 s, left side")]
    [InlineData("2 x 15, hold 5 s, right side")]
    [InlineData("2 x 15, hold 5 s")]
    public void One_side_only_takes_as_long_as_both_at_once_however_the_sides_follow(string dose) =>
        Enum.GetValues<Laterality>().Should().OnlyContain(laterality => Dose.Parse(dose).Duration(laterality) == 236.Seconds());

    [Fact]
    public void Counts_of_a_sided_exercise_are_per_side()
    {
        var (both, one) = (Dose.Parse("10 x, each side"), Dose.Parse("10 x, left side"));

        both.Duration(Laterality.Alternating).Should().Be(2 * one.Duration(Laterality.Alternating));
        both.Duration(Laterality.EachSideInTurn).Should().Be(2 * one.Duration(Laterality.EachSideInTurn) + Assumed.SwitchSides);
        both.HoldPerSide.Should().Be(one.HoldPerSide);
    }

    [Fact]
    public void Getting_ready_is_no_part_of_a_dose() => Dose.Parse("hold 1 s").Duration(Laterality.Bilateral).Should().Be(1.Seconds());

    [Fact]
    public void The_largest_dose_has_a_duration()
    {
        const long Set = 1000L * 3600 + 999 * 2;
        const long OneSide = 1000 * Set + 999L * 3600;

        Dose.Parse("1000 x 1000, hold 3600 s, rest 3600 s, each side").Duration(Laterality.EachSideInTurn)
            .Should().Be(TimeSpan.FromSeconds(2 * OneSide + 5));
    }
}
