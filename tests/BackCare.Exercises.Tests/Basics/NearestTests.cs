using BackCare.Exercises.Tests.Exercises;

namespace BackCare.Exercises.Tests.Basics;

/// <summary>What a message suggests to somebody who mistyped an id, as a routine builder says it.</summary>
public class NearestTests
{
    private static readonly string LongestId = new('a', 80);

    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Empty.Extend(
        new[] { "bird-dog", "bird-dot", "cat-cow", "scapular-squeeze", "v-up", LongestId }.Select(id => Example.Exercise with { Id = id }),
        [new Source { Id = "helen-clark", Title = "How to Relieve Upper Back Pain With Exercises" }]);

    [Theory]
    [InlineData("cat-cows", "cat-cow")]
    [InlineData("cat-co", "cat-cow")]
    [InlineData("cot-cow", "cat-cow")]
    [InlineData("act-cow", "cat-cow")]
    [InlineData("Cat Cow", "cat-cow")]
    [InlineData("SCAPULAR-SQUEEZE", "scapular-squeeze")]
    [InlineData("scapula-sqeeze", "scapular-squeeze")]
    [InlineData("zzzzzzzz-squeeze", "scapular-squeeze")] // half of the 16 letters are wrong
    [InlineData("up", "v-up")]
    [InlineData("vp", "v-up")]
    public void An_id_that_is_near_enough_is_suggested(string given, string nearest) =>
        Refusal(given).Should().StartWith($"There is no exercise '{given}'; did you mean '{nearest}'?");

    [Theory]
    [InlineData("zzzzzzzzzsqueeze")] // 9 of 16
    [InlineData("p")] // 3 missing
    [InlineData("cow")]
    [InlineData("scapular")]
    [InlineData("")]
    public void An_id_that_is_too_far_from_any_other_is_met_with_no_suggestion(string given) =>
        Refusal(given).Should().StartWith($"There is no exercise '{given}'").And.NotContain("did you mean");

    [Fact]
    public void The_first_of_two_that_are_equally_near_is_suggested() => Refusal("bird-dox").Should().Contain("did you mean 'bird-dog'?");

    [Fact]
    public void A_text_too_long_for_any_id_is_not_compared()
    {
        Refusal("b" + LongestId[1..]).Should().Contain($"did you mean '{LongestId}'?");
        Refusal("a" + LongestId).Should().NotContain("did you mean");
    }

    private static string Refusal(string id)
    {
        new RoutineBuilder("Try", Catalog).Add(id).TryBuild(out _, out var findings);
        return findings.Should().ContainSingle().Which.Message;
    }
}
