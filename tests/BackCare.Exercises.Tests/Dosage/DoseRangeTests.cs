using FluentAssertions.Extensions;

namespace BackCare.Exercises.Tests.Dosage;

public class DoseRangeTests
{
    private static readonly HoldRange FiveSeconds = HoldRange.Exactly(5.Seconds());

    /// <summary>Ranges beside their text: first what the sources of the catalog state, then the other forms.</summary>
    public static TheoryData<DoseRange, string> Forms => new()
    {
        { new DoseRange(FiveSeconds, CountRange.Exactly(15), CountRange.Exactly(2)), "2 x 15, hold 5 s" },
        { new DoseRange(HoldRange.Between(20.Seconds(), 30.Seconds()), CountRange.Between(3, 5)), "3-5 x, hold 20-30 s" },
        { new DoseRange(HoldRange.AtLeast(60.Seconds())), "hold >=60 s" },
        { new DoseRange(HoldRange.About(10.Seconds()), CountRange.Between(8, 10)), "8-10 x, hold ~10 s" },
        { new DoseRange(HoldRange.AFew, CountRange.Exactly(10)), "10 x, hold a few s" },
        { new DoseRange(HoldRange.Between(10.Seconds(), 20.Seconds()), CountRange.AsManyAsWanted), "as many as wanted, hold 10-20 s" },
        { new DoseRange(), "not stated" },
        { new DoseRange(repetitions: CountRange.AtLeast(3)), ">=3 x" },
        { new DoseRange(repetitions: CountRange.AsManyAsWanted), "as many as wanted" },
        { new DoseRange(repetitions: CountRange.AFew, sets: CountRange.AFew), "a few x a few" },
        { new DoseRange(repetitions: CountRange.AsManyAsWanted, sets: CountRange.About(2)), "~2 x as many as wanted" },
        { new DoseRange(sets: CountRange.Between(2, 3)), "2-3 sets" },
        { new DoseRange(FiveSeconds, sets: CountRange.AtLeast(2)), ">=2 sets, hold 5 s" },
    };

    [Fact]
    public void A_range_without_figures_states_nothing()
    {
        var range = new DoseRange();

        (range.Hold, range.Repetitions, range.Sets).Should().Be((HoldRange.None, CountRange.None, CountRange.None));
    }

    [Fact]
    public void Only_repetitions_can_be_open_ended() => new Action(() => _ = new DoseRange(sets: CountRange.AsManyAsWanted)).Should()
        .ThrowExactly<ArgumentException>().WithParameterName("sets").WithMessage("*only repetitions can*");

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_range_prints_as_its_text_and_reads_back(DoseRange range, string text)
    {
        range.ToString().Should().Be(text);
        DoseRange.Parse(text).Should().Be(range);
    }

    [Theory]
    [InlineData("2 × 15, HOLD 20–30 S", "2 x 15, hold 20-30 s")]
    [InlineData("hold ≥60s,3-5x", "3-5 x, hold >=60 s")]
    [InlineData("  hold 5 s ,  2x15 ", "2 x 15, hold 5 s")]
    [InlineData("2 SETS, 15 X", "2 x 15")]
    [InlineData("as many as wanted x", "as many as wanted")]
    [InlineData("hold 1-2 minutes", "hold 60-120 s")]
    [InlineData("10 x, no hold", "10 x")]
    [InlineData("no hold", "not stated")]
    [InlineData("NOT STATED", "not stated")]
    [InlineData("1 set", "1 set")]
    [InlineData("2 sets of 15, hold 5 s", "2 x 15, hold 5 s")]
    [InlineData("1 set of 8-10 repetitions", "1 x 8-10")]
    [InlineData("10-15 reps", "10-15 x")]
    [InlineData("2 x 15 reps", "2 x 15")]
    public void Reading_is_lenient(string given, string canonical) => DoseRange.Parse(given).ToString().Should().Be(canonical);

    [Fact]
    public void One_set_reads_in_the_singular() => DoseRange.Parse("1 set").Sets.Should().Be(CountRange.Exactly(1));

    [Theory]
    [InlineData("", "a part is empty")]
    [InlineData("2 x 15, hold 5", "'hold 5' is not a hold")]
    [InlineData("hold 30-20 s", "'hold 30-20 s' is not a hold", "shorter first")]
    [InlineData("5-3 x", "'5-3 x' is no part of a dose", "fewer first")]
    [InlineData("2 x 1001", "'2 x 1001' is no part of a dose", "from 1 to 1000")]
    [InlineData("not stated, hold 5 s", "'not stated' is no part of a dose")]
    [InlineData("hold no hold", "'hold no hold' is not a hold")]
    [InlineData("hold a few min", "'hold a few min' is not a hold")]
    [InlineData("3 x, 5 x", "more than one number of repetitions")]
    [InlineData("3 x, rest 30 s", "a rest belongs in a dose")]
    [InlineData("3 x, each side", "a side belongs in a dose", "per side")]
    [InlineData("as many as wanted sets", "sets cannot be 'as many as wanted'")]
    [InlineData("as many as wanted x 15", "sets cannot be 'as many as wanted'", "only repetitions can")]
    public void Anything_else_is_refused_with_what_was_found_and_what_is_expected(string text, params string[] essentials)
    {
        new Action(() => DoseRange.Parse(text)).Should().ThrowExactly<FormatException>().Which.Message
            .Should().StartWith($"'{text}' is not a dose range: ").And.ContainAll(essentials)
            .And.Contain("Expected such as '2 x 15, hold 5 s'");
        DoseRange.TryParse(text, out var range).Should().BeFalse();
        range.Should().BeNull();
    }

    [Fact]
    public void The_examples_of_the_message_can_be_read()
    {
        var message = new Action(() => DoseRange.Parse("?")).Should().Throw<FormatException>().Which.Message;

        TextForm.Quoted(message[message.LastIndexOf("Expected", StringComparison.Ordinal)..]).Should()
            .HaveCount(3).And.OnlyContain(example => DoseRange.Parse(example).ToString() == example);
    }

    [Fact]
    public void Null_is_no_text()
    {
        new Action(() => DoseRange.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        DoseRange.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [InlineData("2 x 15, hold 5 s", DoseFigures.None)]
    [InlineData("3-5 x, hold 20-30 s", DoseFigures.Sets)]
    [InlineData("hold >=60 s", DoseFigures.Repetitions | DoseFigures.Sets)]
    [InlineData("~2 x >=10", DoseFigures.None)]
    [InlineData("2 x as many as wanted, hold a few s", DoseFigures.Hold | DoseFigures.Repetitions)]
    [InlineData("a few x 10", DoseFigures.Sets)]
    [InlineData("not stated", DoseFigures.Repetitions | DoseFigures.Sets)]
    public void The_figures_that_the_source_leaves_out_are_assumed_and_a_missing_hold_is_not_one(string range, DoseFigures assumed) =>
        DoseRange.Parse(range).AssumedFigures.Should().Be(assumed);

    [Theory]
    [InlineData("2-3 x 10-15, hold 20-30 s", "2 x 10, hold 20 s", "3 x 15, hold 30 s")]
    [InlineData("~2 x ~10, hold ~10-15 s", "2 x 10, hold 10 s", "2 x 10, hold 15 s")]
    [InlineData(">=2 x >=10, hold >=60 s", "2 x 10, hold 60 s", "2 x 10, hold 60 s")]
    [InlineData("a few x a few, hold a few s", "3 x 3, hold 3 s", "3 x 3, hold 3 s")]
    [InlineData("as many as wanted", "3 x", "3 x")]
    [InlineData("hold 30 s", "hold 30 s", "hold 30 s")]
    [InlineData("not stated", "1 x", "1 x")]
    public void The_ends_are_what_the_source_states_or_what_is_assumed(string range, string lowest, string highest)
    {
        DoseRange.Parse(range).Lowest().ToString().Should().Be(lowest);
        DoseRange.Parse(range).Highest().ToString().Should().Be(highest);
    }

    [Fact]
    public void The_ends_are_for_the_sides_asked_for()
    {
        DoseRange.Parse("3-5 x").Lowest(Sides.Each).ToString().Should().Be("3 x, each side");
        DoseRange.Parse("3-5 x").Highest(Sides.Left).ToString().Should().Be("5 x, left side");
    }

    [Theory]
    [InlineData("2-3 x 10-15, hold 20-30 s", true)]
    [InlineData("2-3 x 10-15, hold 26-30 s", false)]
    [InlineData("2-3 x 13-15, hold 20-30 s", false)]
    [InlineData("3 x 10-15, hold 20-30 s", false)]
    [InlineData("2-3 x 10-15", false)]
    [InlineData("hold 25 s", true)]
    [InlineData("not stated", false)]
    public void A_dose_is_contained_when_each_of_its_figures_is(string range, bool contained) =>
        DoseRange.Parse(range).Contains(Dose.Parse("2 x 12, hold 25 s")).Should().Be(contained);

    [Fact]
    public void Sides_and_rest_are_not_looked_at() =>
        DoseRange.Parse("2 x 15").Contains(Dose.Parse("2 x 15, rest 3 s, left side")).Should().BeTrue();

    [Fact]
    public void No_dose_at_all_is_refused() => new Action(() => new DoseRange().Contains(null!)).Should()
        .ThrowExactly<ArgumentNullException>().WithParameterName("dose");

    [Fact]
    public void The_interfaces_of_dotnet_read_the_same_text()
    {
        TextForm.Parse<DoseRange>("hold >=60 s").Should().Be(new DoseRange(HoldRange.AtLeast(60.Seconds())));
        TextForm.TryParse<DoseRange>("2 x 15", out var range).Should().BeTrue();
        range.Should().Be(new DoseRange(repetitions: CountRange.Exactly(15), sets: CountRange.Exactly(2)));
        TextForm.TryParse<DoseRange>("5-3 x", out _).Should().BeFalse();
    }
}
