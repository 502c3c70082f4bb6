using FluentAssertions.Extensions;

namespace BackCare.Exercises.Tests.Dosage;

public class DoseTests
{
    /// <summary>Doses beside their text.</summary>
    public static TheoryData<Dose, string> Forms => new()
    {
        { new Dose(5.Seconds(), repetitions: 15, sets: 2, Sides.Each), "2 x 15, hold 5 s, each side" },
        { new Dose(30.Seconds(), repetitions: 3), "3 x, hold 30 s" },
        { new Dose(60.Seconds()), "hold 60 s" },
        { new Dose(60.Seconds(), sides: Sides.Left), "hold 60 s, left side" },
        { new Dose(60.Seconds(), sets: 2), "2 x 1, hold 60 s" },
        { new Dose(), "1 x" },
        { new Dose(repetitions: 10, sides: Sides.Right), "10 x, right side" },
        { new Dose(repetitions: 10, sets: 3, rest: 90.Seconds()), "3 x 10, rest 90 s" },
        { new Dose(repetitions: 10, sets: 3, rest: TimeSpan.Zero), "3 x 10, rest 0 s" },
        { new Dose(3600.Seconds(), 1000, 1000, Sides.Each, 3600.Seconds()), "1000 x 1000, hold 3600 s, rest 3600 s, each side" },
    };

    [Fact]
    public void A_dose_without_figures_is_one_repetition_that_moves_with_both_sides_at_once()
    {
        var dose = new Dose();

        (dose.Hold, dose.Repetitions, dose.Sets, dose.Sides, dose.Rest).Should().Be((null, 1, 1, Sides.Together, null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1001)]
    public void A_count_outside_1_to_1000_is_refused(int count)
    {
        Refused(() => new Dose(repetitions: count), "repetitions");
        Refused(() => new Dose(sets: count), "sets");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3601)]
    public void A_hold_outside_a_second_to_an_hour_is_refused(int seconds) => Refused(() => new Dose(seconds.Seconds()), "hold");

    [Theory]
    [InlineData(-1)]
    [InlineData(3601)]
    public void A_rest_outside_nothing_to_an_hour_is_refused(int seconds) => Refused(() => new Dose(rest: seconds.Seconds()), "rest");

    [Fact]
    public void Parts_of_a_second_are_refused()
    {
        new Action(() => _ = new Dose(1500.Milliseconds())).Should().ThrowExactly<ArgumentException>().WithParameterName("hold");
        new Action(() => _ = new Dose(rest: 500.Milliseconds())).Should().ThrowExactly<ArgumentException>().WithParameterName("rest");
    }

    [Fact]
    public void Sides_that_are_not_defined_are_refused()
    {
        Refused(() => new Dose(sides: (Sides)6), "sides", "*one of the defined sides*");
        Refused(() => new Dose().For((Sides)(-1)), "sides");
    }

    [Fact]
    public void The_same_figures_can_be_had_for_other_sides() =>
        Dose.Parse("2 x 15, hold 5 s, rest 20 s").For(Sides.Left).Should().Be(Dose.Parse("2 x 15, hold 5 s, rest 20 s, left side"));

    [Fact]
    public void Hold_per_side_counts_every_repetition_of_every_set_of_one_side()
    {
        Dose.Parse("2 x 15, hold 5 s, each side").HoldPerSide.Should().Be(150.Seconds());
        Dose.Parse("2 x 15").HoldPerSide.Should().Be(TimeSpan.Zero);
        Dose.Parse("1000 x 1000, hold 3600 s").HoldPerSide.Should().Be(1_000_000.Hours());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_dose_prints_as_its_text_and_reads_back(Dose dose, string text)
    {
        dose.ToString().Should().Be(text);
        Dose.Parse(text).Should().Be(dose);
    }

    [Theory]
    [InlineData("2 × 15, HOLD 5 S, Each Side", "2 x 15, hold 5 s, each side")]
    [InlineData("2x15,hold 5s,each side", "2 x 15, hold 5 s, each side")]
    [InlineData("  each side ,  hold  5 s , 2 x 15 ", "2 x 15, hold 5 s, each side")]
    [InlineData("2\u00a0x\u00a015, hold\u00a05\u00a0s", "2 x 15, hold 5 s")]
    [InlineData("1 x 15", "15 x")]
    [InlineData("2 sets, 15 x", "2 x 15")]
    [InlineData("15x, 2 sets", "2 x 15")]
    [InlineData("1 set, hold 5 s", "hold 5 s")]
    [InlineData("1 x, hold 60 s", "hold 60 s")]
    [InlineData("15-15 x", "15 x")]
    [InlineData("15 x, no hold", "15 x")]
    [InlineData("hold 30–30 s", "hold 30 s")]
    [InlineData("hold 2 minutes", "hold 120 s")]
    [InlineData("2 x 10, rest 1 min", "2 x 10, rest 60 s")]
    [InlineData("2 x 10, rest 0s", "2 x 10, rest 0 s")]
    [InlineData("hold 30 s, left side only", "hold 30 s, left side")]
    [InlineData("right side only, hold 30 s", "hold 30 s, right side")]
    [InlineData("hold 30 s, left", "hold 30 s, left side")]
    [InlineData("hold 30 s, right", "hold 30 s, right side")]
    [InlineData("left only, hold 30 s", "hold 30 s, left side")]
    [InlineData("right only, hold 30 s", "hold 30 s, right side")]
    public void Reading_is_lenient(string given, string canonical) => Dose.Parse(given).ToString().Should().Be(canonical);

    [Theory]
    [InlineData("", "a part is empty")]
    [InlineData(",", "a part is empty")]
    [InlineData("2 x 15,, hold 5 s", "a part is empty")]
    [InlineData("hold 5 s,", "a part is empty")]
    [InlineData("2 x 15, hold 5", "'hold 5' is not a hold: write 'hold 5 s'")]
    [InlineData("hold 0 s", "'hold 0 s' is not a hold", "from 1 s to 3600 s")]
    [InlineData("hold 3601 s", "'hold 3601 s' is not a hold", "from 1 s to 3600 s")]
    [InlineData("hold 30-20 s", "'hold 30-20 s' is not a hold", "shorter first")]
    [InlineData("hold no hold, 5 x", "'hold no hold' is not a hold")]
    [InlineData("hold a few min", "'hold a few min' is not a hold")]
    [InlineData("30-20 s", "'30-20 s' is no part of a dose", "'hold 5 s'")]
    [InlineData("5 s", "'5 s' is no part of a dose", "'hold 5 s'")]
    [InlineData("15", "'15' is no part of a dose", "'15 x' (repetitions)")]
    [InlineData("0 x", "'0 x' is no part of a dose", "from 1 to 1000")]
    [InlineData("1001 x", "'1001 x' is no part of a dose", "from 1 to 1000")]
    [InlineData("-5 x", "'-5 x' is no part of a dose", "from 1 to 1000")]
    [InlineData("999999999999 x", "'999999999999 x' is no part of a dose", "from 1 to 1000")]
    [InlineData("1,5 x", "'1' is no part of a dose")]
    [InlineData("x 15", "'x 15' is no part of a dose")]
    [InlineData("2 x 15 x 3", "'2 x 15 x 3' is no part of a dose", "'2 x 15' (sets x repetitions)")]
    [InlineData("2 x as many as wanted x", "'2 x as many as wanted x' is no part of a dose")]
    [InlineData("sets", "'sets' is no part of a dose", "'2 sets'")]
    [InlineData("not stated x", "'not stated x' is no part of a dose")]
    [InlineData("both sides", "'both sides' is no part of a dose", "'each side'")]
    [InlineData("2 x 15 hold 5 s", "'2 x 15 hold 5 s' is no part of a dose")]
    [InlineData("5 x, rest 3601 s", "'rest 3601 s' is not a rest", "from 0 s to 3600 s")]
    [InlineData("5 x, rest 10-20 s", "'rest 10-20 s' is not a rest", "'rest 30 s'")]
    [InlineData("5 x, rest ~30 s", "'rest ~30 s' is not a rest")]
    [InlineData("5 x, rest no hold", "'rest no hold' is not a rest")]
    public void A_wrong_part_is_named_with_what_to_write_instead(string text, params string[] essentials) => RefusedWith(text, essentials);

    [Theory]
    [InlineData("each side, left side", "more than one side")]
    [InlineData("hold 5 s, hold 6 s", "more than one hold")]
    [InlineData("hold 5 s, no hold", "more than one hold")]
    [InlineData("2 x 5, 3 x", "more than one number of repetitions")]
    [InlineData("3 x, 2 x 5", "more than one number of repetitions")]
    [InlineData("3 x 5, as many as wanted", "more than one number of repetitions")]
    [InlineData("2 x 5, 3 sets", "more than one number of sets")]
    [InlineData("2 x 5, 2 x 5", "more than one number of sets")]
    [InlineData("2 x 5, rest 5 s, rest 5 s", "more than one rest")]
    [InlineData("2 x 5, rest 5 s, rest 0 s", "more than one rest")]
    public void A_part_that_stands_twice_is_refused(string text, string essential) => RefusedWith(text, essential);

    [Theory]
    [InlineData("10-15 x", "'10-15' repetitions is a range")]
    [InlineData("~10 x", "'~10' repetitions is a range")]
    [InlineData(">=3 x", "'>=3' repetitions is a range")]
    [InlineData("a few x", "'a few' repetitions is a range")]
    [InlineData("as many as wanted", "'as many as wanted' repetitions is a range")]
    [InlineData("2-3 x 5", "'2-3' sets is a range")]
    [InlineData("a few sets, 5 x", "'a few' sets is a range")]
    [InlineData("hold 20-30 s", "'hold 20-30 s' is a range")]
    [InlineData("hold ~10 s", "'hold ~10 s' is a range")]
    [InlineData("hold >=60 s", "'hold >=60 s' is a range")]
    [InlineData("hold a few s", "'hold a few s' is a range")]
    public void A_range_is_no_dose(string text, string essential) => RefusedWith(text, essential, "a dose needs one figure");

    [Theory]
    [InlineData("each side")]
    [InlineData("2 sets")]
    [InlineData("no hold")]
    [InlineData("rest 5 s")]
    [InlineData("not stated")]
    public void Without_repetitions_or_a_hold_there_is_nothing_to_do(string text) => RefusedWith(text, "neither repetitions nor a hold");

    [Fact]
    public void The_examples_of_the_message_can_be_read()
    {
        var message = new Action(() => Dose.Parse("?")).Should().Throw<FormatException>().Which.Message;

        TextForm.Quoted(message[message.LastIndexOf("Expected", StringComparison.Ordinal)..]).Should()
            .HaveCount(3).And.OnlyContain(example => Dose.Parse(example).ToString() == example);
    }

    [Fact]
    public void Null_is_no_text()
    {
        new Action(() => Dose.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        Dose.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void The_interfaces_of_dotnet_read_the_same_text()
    {
        TextForm.Parse<Dose>("3 x, hold 30 s").Should().Be(new Dose(30.Seconds(), 3));
        TextForm.TryParse<Dose>("3 x, hold 30 s", out var dose).Should().BeTrue();
        dose.Should().Be(new Dose(30.Seconds(), 3));
        TextForm.TryParse<Dose>("3-5 x", out _).Should().BeFalse();
    }

    private static void RefusedWith(string text, params string[] essentials)
    {
        new Action(() => Dose.Parse(text)).Should().ThrowExactly<FormatException>().Which.Message
            .Should().StartWith($"'{text}' is not a dose: ").And.ContainAll(essentials)
            .And.Contain("Expected such as '2 x 15, hold 5 s, each side'");
        Dose.TryParse(text, out var dose).Should().BeFalse();
        dose.Should().BeNull();
    }

    private static void Refused(Func<Dose> construct, string argument, string message = "*") => construct.Should()
        .ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(argument).WithMessage(message);
}
