namespace BackCare.Exercises.Tests.Exercises;

/// <summary>Ids of exercises and of sources have one form; what is said here holds for both.</summary>
public class ExerciseIdTests
{
    private static readonly string LongestId = new('a', 80);

    public static TheoryData<string> Ids =>
        ["scapular-squeeze", "a", "1", "helen-clark", "isometric-protocol-2020", "90-90-stretch", LongestId];

    public static TheoryData<string> NoIds =>
    [
        "", " ", "-", "-a", "a-", "a--b", "Scapular-squeeze", "SCAPULAR", "scapular squeeze", "scapular_squeeze", "scapular.squeeze",
        " cat-cow", "cat-cow ", "cat-cow\n", "cat–cow", "übung", "dehnungsübung-2", "i\u0307d", "٣-way", "a/b", LongestId + "a",
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Lower_case_words_joined_by_hyphens_are_an_id(string text)
    {
        ExerciseId.Parse(text).Value.Should().Be(text);
        ExerciseId.TryParse(text, out var exercise).Should().BeTrue();
        exercise!.ToString().Should().Be(text);
        SourceId.Parse(text).Value.Should().Be(text);
        SourceId.TryParse(text, out var source).Should().BeTrue();
        source!.ToString().Should().Be(text);
    }

    [Theory]
    [MemberData(nameof(NoIds))]
    public void Anything_else_is_refused_with_what_was_found_and_what_is_expected(string text)
    {
        Refused(() => ExerciseId.Parse(text), $"'{TextForm.Quote(text)}' is not an exercise id;");
        Refused(() => SourceId.Parse(text), $"'{TextForm.Quote(text)}' is not a source id;");
        ExerciseId.TryParse(text, out var exercise).Should().BeFalse();
        exercise.Should().BeNull();
        SourceId.TryParse(text, out var source).Should().BeFalse();
        source.Should().BeNull();

        static void Refused(Action parse, string found) => parse.Should().ThrowExactly<FormatException>().Which.Message
            .Should().StartWith(found).And.Contain("a-z and 0-9 joined by hyphens").And.Contain("at most 80 characters");
    }

    [Fact]
    public void Null_is_no_id()
    {
        new Action(() => ExerciseId.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        new Action(() => SourceId.Parse(null!)).Should().ThrowExactly<ArgumentNullException>().WithParameterName("text");
        ExerciseId.TryParse(null, out _).Should().BeFalse();
        SourceId.TryParse(null, out _).Should().BeFalse();
    }

    [Fact]
    public void Text_stands_for_an_id_and_is_checked_like_one()
    {
        ExerciseId exercise = "cat-cow";
        SourceId source = "helen-clark";

        exercise.Should().Be(ExerciseId.Parse("cat-cow"));
        source.Should().Be(SourceId.Parse("helen-clark"));
        new Action(() => exercise = "Cat-cow").Should().ThrowExactly<FormatException>();
        new Action(() => source = "Helen Clark").Should().ThrowExactly<FormatException>();
    }

    [Fact]
    public void Equal_text_is_an_equal_id()
    {
        ExerciseId.Parse("cat-cow").Should().Be(ExerciseId.Parse("cat-cow")).And.NotBe(ExerciseId.Parse("cat-cow-2"));
        ExerciseId.Parse("cat-cow").GetHashCode().Should().Be(ExerciseId.Parse("cat-cow").GetHashCode());
        SourceId.Parse("helen-clark").Should().Be(SourceId.Parse("helen-clark")).And.NotBe(SourceId.Parse("helen-c"));
    }

    [Theory]
    [InlineData("cs-CZ")] // sorts "ch" after "h"
    [InlineData("da-DK")] // sorts "aa" after "z"
    public void Ids_are_ordered_by_their_letters_in_every_culture_and_nothing_comes_first(string culture) => TextForm.In(culture, () =>
    {
        string?[] inOrder = [null, "a", "a-z", "aa", "a1a", "b", "ch", "d", "h", "z"];
        string?[] expected = [.. inOrder.Order(StringComparer.Ordinal)];

        inOrder.Select(text => text is null ? null : ExerciseId.Parse(text)).Order().Select(id => id?.Value).Should().Equal(expected);
        inOrder.Select(text => text is null ? null : SourceId.Parse(text)).Order().Select(id => id?.Value).Should().Equal(expected);
    });

    [Fact]
    public void The_interfaces_of_dotnet_read_the_same_text()
    {
        TextForm.Parse<ExerciseId>("cat-cow").Value.Should().Be("cat-cow");
        TextForm.Parse<SourceId>("helen-clark").Value.Should().Be("helen-clark");
        TextForm.TryParse<ExerciseId>("cat cow", out _).Should().BeFalse();
        TextForm.TryParse<SourceId>("helen-clark", out var id).Should().BeTrue();
        id!.Value.Should().Be("helen-clark");
    }
}
