
namespace BackCare.Exercises.Tests.Dosage;

public class CountRangeTests
{
    /// <summary>Each form of a count beside its text.</summary>
    public static TheoryData<CountRange, string> Forms => new()
    {
        { CountRange.None, "not stated" },
        { CountRange.AFew, "a few" },
        { CountRange.AsManyAsWanted, "as many as wanted" },
        { CountRange.Exactly(15), "15" },
        { CountRange.Between(10, 15), "10-15" },
        { CountRange.AtLeast(3), ">=3" },
        { CountRange.About(10), "~10" },
        { CountRange.About(8, 10), "~8-10" },
        { CountRange.Between(1, CountRange.Limit), "1-1000" },
    };

    [Fact]
    public void The_default_is_a_count_that_the_source_left_out()
    {
        default(CountRange).Should().Be(CountRange.None);
        default(CountRange).Firmness.Should().Be(Firmness.None);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(1001)]
    public void Less_than_one_or_more_than_a_thousand_is_refused_with_the_name_of_the_argument(int count)
    {
        Refused(() => CountRange.Exactly(count), "count");
        Refused(() => CountRange.About(count), "count");
        Refused(() => CountRange.AtLeast(count), "fewest");
        Refused(() => CountRange.Between(count, 1000), "fewest");
        Refused(() => CountRange.Between(1, count), "most");
        Refused(() => CountRange.About(count, 1000), "fewest");
        Refused(() => CountRange.About(1, count), "most");

        static void Refused(Func<CountRange> construct, string argument) => construct.Should()
            .ThrowExactly<ArgumentOutOfRangeException>().WithParameterName(argument);
    }

    [Fact]
    public void A_reversed_range_is_refused()
    {
        Refused(() => CountRange.Between(15, 14));
        Refused(() => CountRange.About(15, 14));

        static void Refused(Func<CountRange> construct) => construct.Should()
            .ThrowExactly<ArgumentOutOfRangeException>().WithParameterName("most");
    }

    [Theory]
    [InlineData("not stated", Firmness.None, null, null)]
    [InlineData("a few", Firmness.AFew, null, null)]
    [InlineData("as many as wanted", Firmness.AsManyAsWanted, null, null)]
    [InlineData("15", Firmness.Exact, 15, 15)]
    [InlineData("10-15", Firmness.Exact, 10, 15)]
    [InlineData("~8-10", Firmness.About, 8, 10)]
    [InlineData(">=3", Firmness.AtLeast, 3, null)]
    public void A_count_has_the_ends_that_the_source_gives_and_no_others(string text, Firmness firmness, int? fewest, int? most)
    {
        var count = CountRange.Parse(text);

        count.Firmness.Should().Be(firmness);
        count.Fewest.Should().Be(fewest);
        count.Most.Should().Be(most);
    }

    [Theory]
    [InlineData("10-15", 9, 10, 15, 16)]
    [InlineData("15", 14, 15, 15, 16)]
    [InlineData("~10", 7, 8, 12, 13)]
    [InlineData("~8-10", 6, 7, 12, 13)]
    [InlineData("~4", 3, 4, 4, 5)]
    [InlineData("~5", 3, 4, 6, 7)]
    [InlineData("~500", 399, 400, 600, 601)]
    public void A_count_contains_both_its_ends_and_nothing_beyond(string text, int below, int fewest, int most, int above)
    {
        var range = CountRange.Parse(text);

        new[] { below, fewest, most, above }.Select(range.Contains).Should().Equal(false, true, true, false);
    }

    [Theory]
    [InlineData(">=3", 3)]
    [InlineData("not stated", 1)]
    [InlineData("a few", 1)]
    [InlineData("as many as wanted", 1)]
    public void A_count_without_an_upper_end_contains_every_count_from_its_lower_end(string text, int fewest)
    {
        var range = CountRange.Parse(text);

        new[] { int.MinValue, -1, 0, fewest - 1 }.Should().OnlyContain(count => !range.Contains(count));
        new[] { fewest, fewest + 1, CountRange.Limit }.Should().OnlyContain(count => range.Contains(count));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void Each_form_prints_as_its_text_and_reads_back(CountRange count, string text)
    {
        count.ToString().Should().Be(text);
        CountRange.Parse(text).Should().Be(count);
    }

    [Theory]
    [InlineData(" 15 ", "15")]
    [InlineData("015", "15")]
    [InlineData("15-15", "15")]
    [InlineData("10 - 15", "10-15")]
    [InlineData("10–15", "10-15")]
    [InlineData("≥3", ">=3")]
    [InlineData(">= 3", ">=3")]
    [InlineData("≈10", "~10")]
    [InlineData("A Few", "a few")]
    [InlineData("AS MANY AS WANTED", "as many as wanted")]
    [InlineData("Not stated", "not stated")]
    public void Reading_is_lenient(string given, string canonical) => CountRange.Parse(given).ToString().Should().Be(canonical);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("0-5")]
    [InlineData("1-1001")]
    [InlineData("15-10")]
    [InlineData("10-")]
    [InlineData("5-10-15")]
    [InlineData(">=5-10")]
    [InlineData("~>=5")]
    [InlineData(">=")]
    [InlineData("<=5")]
    [InlineData("-5")]
    [InlineData("+5")]
    [InlineData("1.5")]
    [InlineData("1,5")]
    [InlineData("1 000")]
    [InlineData("٥")]
    [InlineData("999999999999")]
    [InlineData("few")]
    [InlineData("5 x")]
    [InlineData("no hold")]
    public void Anything_else_is_refused_with_what_was_found_and_what_is_expected(string text)
    {
        var parse = () => CountRange.Parse(text);

        parse.Should().ThrowExactly<FormatException>().Which.Message
            .Should().StartWith($"'{text}' is not a count.").And.EndWith("from 1 to 1000.").And.Contain("fewer first");
        CountRange.TryParse(text, out var count).Should().BeFalse();
        count.Should().Be(CountRange.None);
    }

    [Fact]
    public void The_examples_of_the_message_can_be_read()
    {
        var message = new Action(() => CountRange.Parse("?")).Should().Throw<FormatException>().Which.Message;

        TextForm.Quoted(message).Skip(1).Should().HaveCount(7).And.OnlyContain(example => CountRange.Parse(example).ToString() == example);
    }

    [Fact]
    public void Null_is_no_text()
    {
        new Action(() => CountRange.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        CountRange.TryParse(null, out _).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_span_of_the_exact_size_is_filled_and_a_smaller_one_is_refused(CountRange count, string text)
    {
        TextForm.Written(count, text.Length).Should().Be(text);
        for (var length = 0; length < text.Length; length++) TextForm.Written(count, length).Should().BeNull();
    }

    [Fact]
    public void The_interfaces_of_dotnet_read_and_write_the_same_text()
    {
        TextForm.Parse<CountRange>("10-15").Should().Be(CountRange.Between(10, 15));
        TextForm.TryParse<CountRange>("10-15", out var count).Should().BeTrue();
        TextForm.TryParse<CountRange>("15-10", out _).Should().BeFalse();
        ((IFormattable)count).ToString("N2", null).Should().Be("10-15");
        $"{count,8}".Should().Be("   10-15");
    }
}
