using FluentAssertions.Extensions;

namespace BackCare.Exercises.Tests.Dosage;

public class HoldRangeTests
{
    /// <summary>Each form of a hold beside its text.</summary>
    public static TheoryData<HoldRange, string> Forms => new()
    {
        { HoldRange.None, "no hold" },
        { HoldRange.AFew, "a few s" },
        { HoldRange.Exactly(5.Seconds()), "5 s" },
        { HoldRange.Between(20.Seconds(), 30.Seconds()), "20-30 s" },
        { HoldRange.AtLeast(60.Seconds()), ">=60 s" },
        { HoldRange.About(10.Seconds()), "~10 s" },
        { HoldRange.About(10.Seconds(), 15.Seconds()), "~10-15 s" },
        { HoldRange.Between(1.Seconds(), HoldRange.Limit), "1-3600 s" },
    };

    [Fact]
    public void The_default_is_no_hold()
    {
        default(HoldRange).Should().Be(HoldRange.None);
        default(HoldRange).Firmness.Should().Be(Firmness.None);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(3601)]
    public void Less_than_a_second_or_more_than_an_hour_is_refused_with_the_name_of_the_argument(int seconds)
    {
        Refused(() => HoldRange.Exactly(seconds.Seconds()), "hold");
        Refused(() => HoldRange.About(seconds.Seconds()), "hold");
        Refused(() => HoldRange.AtLeast(seconds.Seconds()), "shortest");
        Refused(() => HoldRange.Between(seconds.Seconds(), 3600.Seconds()), "shortest");
        Refused(() => HoldRange.Between(1.Seconds(), seconds.Seconds()), "longest");
        Refused(() => HoldRange.About(seconds.Seconds(), 3600.Seconds()), "shortest");
        Refused(() => HoldRange.About(1.Seconds(), seconds.Seconds()), "longest");

        static void Refused(Func<HoldRange> construct, string argument) => construct.Should()
            .ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(argument).WithMessage("*1 s to 3600 s*");
    }

    [Fact]
    public void A_part_of_a_second_is_refused_with_the_name_of_the_argument()
    {
        Refused(() => HoldRange.Exactly(1500.Milliseconds()), "hold");
        Refused(() => HoldRange.About(1500.Milliseconds()), "hold");
        Refused(() => HoldRange.AtLeast(1500.Milliseconds()), "shortest");
        Refused(() => HoldRange.Between(1.Seconds(), 2.Seconds() + 1.Ticks()), "longest");

        static void Refused(Func<HoldRange> construct, string argument) => construct.Should()
            .ThrowExactly<ArgumentException>().WithParameterName(argument).WithMessage("*whole seconds*");
    }

    [Fact]
    public void A_reversed_range_is_refused()
    {
        Refused(() => HoldRange.Between(30.Seconds(), 29.Seconds()));
        Refused(() => HoldRange.About(30.Seconds(), 29.Seconds()));

        static void Refused(Func<HoldRange> construct) => construct.Should()
            .ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("longest");
    }

    [Theory]
    [InlineData("no hold", Firmness.None, null, null)]
    [InlineData("a few s", Firmness.AFew, null, null)]
    [InlineData("5 s", Firmness.Exact, 5, 5)]
    [InlineData("20-30 s", Firmness.Exact, 20, 30)]
    [InlineData("~10-15 s", Firmness.About, 10, 15)]
    [InlineData(">=60 s", Firmness.AtLeast, 60, null)]
    public void A_hold_has_the_ends_that_the_source_gives_and_no_others(string text, Firmness firmness, int? shortest, int? longest)
    {
        var hold = HoldRange.Parse(text);

        hold.Firmness.Should().Be(firmness);
        hold.Shortest.Should().Be(shortest?.Seconds());
        hold.Longest.Should().Be(longest?.Seconds());
    }

    [Theory]
    [InlineData("20-30 s", 19, 20, 30, 31)]
    [InlineData("5 s", 4, 5, 5, 6)]
    [InlineData("~10 s", 7, 8, 12, 13)]
    [InlineData("~20-30 s", 15, 16, 36, 37)]
    [InlineData("~1 s", 0, 1, 1, 2)]
    [InlineData(">=60 s", 59, 60, 3600, 3601)]
    [InlineData("~3600 s", 2879, 2880, 3600, 3601)]
    [InlineData("a few s", 0, 1, 3600, 3601)]
    public void A_hold_contains_both_its_ends_and_nothing_beyond(string text, int below, int shortest, int longest, int above)
    {
        var range = HoldRange.Parse(text);

        new[] { below, shortest, longest, above }.Select(seconds => range.Contains(seconds.Seconds()))
            .Should().Equal(false, true, true, false);
    }

    [Fact]
    public void No_hold_contains_a_repetition_that_moves_and_no_held_one()
    {
        HoldRange.None.Contains(null).Should().BeTrue();
        HoldRange.None.Contains(1.Seconds()).Should().BeFalse();
    }

    [Theory]
    [InlineData("5 s")]
    [InlineData("~10 s")]
    [InlineData(">=1 s")]
    [InlineData("a few s")]
    public void A_hold_contains_no_repetition_that_moves(string text) => HoldRange.Parse(text).Contains(null).Should().BeFalse();

    [Fact]
    public void A_part_of_a_second_is_in_no_hold() => HoldRange.Parse("20-30 s").Contains(25.5.Seconds()).Should().BeFalse();

    [Fact]
    public void A_time_far_from_any_hold_is_not_contained_and_throws_nothing()
    {
        TimeSpan[] far = [TimeSpan.FromSeconds(-3_000_000_000), TimeSpan.FromSeconds(3_000_000_000), TimeSpan.MinValue, TimeSpan.MaxValue];

        far.Should().AllSatisfy(time => HoldRange.AtLeast(1.Seconds()).Contains(time).Should().BeFalse());
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_prints_as_its_text_and_reads_back(HoldRange hold, string text)
    {
        hold.ToString().Should().Be(text);
        HoldRange.Parse(text).Should().Be(hold);
    }

    [Theory]
    [InlineData("5s", "5 s")]
    [InlineData("  5  s ", "5 s")]
    [InlineData("05 s", "5 s")]
    [InlineData("30-30 s", "30 s")]
    [InlineData("20 - 30 s", "20-30 s")]
    [InlineData("20–30 s", "20-30 s")]
    [InlineData("≥60 s", ">=60 s")]
    [InlineData(">= 60 S", ">=60 s")]
    [InlineData("≈10 s", "~10 s")]
    [InlineData("~ 10 s", "~10 s")]
    [InlineData("A FEW SECONDS", "a few s")]
    [InlineData("No Hold", "no hold")]
    [InlineData("5\u00a0s", "5 s")]
    [InlineData("1 second", "1 s")]
    [InlineData("5 secs", "5 s")]
    [InlineData("5 sec", "5 s")]
    [InlineData("1 minute", "60 s")]
    [InlineData("2 minutes", "120 s")]
    [InlineData("2 mins", "120 s")]
    [InlineData("1-2 min", "60-120 s")]
    [InlineData("~60 min", "~3600 s")]
    public void Reading_is_lenient(string given, string canonical) => HoldRange.Parse(given).ToString().Should().Be(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("5")]
    [InlineData("5 h")]
    [InlineData("0 s")]
    [InlineData("3601 s")]
    [InlineData("61 min")]
    [InlineData("0-5 s")]
    [InlineData("30-20 s")]
    [InlineData("20- s")]
    [InlineData("5-10-15 s")]
    [InlineData(">=20-30 s")]
    [InlineData("~>=5 s")]
    [InlineData("<=5 s")]
    [InlineData("-5 s")]
    [InlineData("+5 s")]
    [InlineData("1.5 s")]
    [InlineData("1,5 s")]
    [InlineData("1 000 s")]
    [InlineData("٥ s")]
    [InlineData("999999999999 s")]
    [InlineData("a few")]
    [InlineData("a few min")]
    [InlineData("not stated")]
    [InlineData("hold 5 s")]
    public void Anything_else_is_refused_with_what_was_found_and_what_is_expected(string text)
    {
        var parse = () => HoldRange.Parse(text);

        parse.Should().ThrowExactly<FormatException>().Which.Message
            .Should().StartWith($"'{text}' is not a hold.").And.EndWith("from 1 s to 3600 s.").And.Contain("shorter first");
        HoldRange.TryParse(text, out var hold).Should().BeFalse();
        hold.Should().Be(HoldRange.None);
    }

    [Fact]
    public void The_examples_of_the_message_can_be_read()
    {
        var message = new Action(() => HoldRange.Parse("?")).Should().Throw<FormatException>().Which.Message;

        TextForm.Quoted(message).Skip(1).Should().HaveCount(6).And.OnlyContain(example => HoldRange.Parse(example).ToString() == example);
    }

    [Fact]
    public void Null_is_no_text()
    {
        new Action(() => HoldRange.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        HoldRange.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_span_of_the_exact_size_is_filled_and_a_smaller_one_is_refused(HoldRange hold, string text)
    {
        TextForm.Written(hold, text.Length).Should().Be(text);
        for (var length = 0; length < text.Length; length++) TextForm.Written(hold, length).Should().BeNull();
    }

    [Fact]
    public void The_interfaces_of_dotnet_read_and_write_the_same_text()
    {
        TextForm.Parse<HoldRange>("20-30 s").Should().Be(HoldRange.Parse("20-30 s"));
        TextForm.TryParse<HoldRange>("20-30 s", out var hold).Should().BeTrue();
        TextForm.TryParse<HoldRange>("20-30", out _).Should().BeFalse();
        ((IFormattable)hold).ToString("N2", null).Should().Be("20-30 s");
        $"{hold,10}".Should().Be("   20-30 s");
    }
}
