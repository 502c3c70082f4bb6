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
    [InlineData("zzzzzlar-squeeze", "scapular-squeeze")] // a third of the 16 letters are wrong
    [InlineData("up", "v-up")]
    [InlineData("vp", "v-up")]
    public void An_id_that_is_near_enough_is_suggested(string given, string nearest) =>
        Refusal(given).Should().StartWith($"There is no exercise '{given}'; did you mean '{nearest}'?");

    [Theory]
    [InlineData("zzzzzzar-squeeze")] // 6 of 16
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

    [Fact]
    public void The_nearest_is_the_one_that_a_whole_table_of_edits_finds()
    {
        var random = new Random(5);
        for (var round = 0; round < 300; round++)
        {
            var given = Word(random);
            var known = Enumerable.Range(0, 6).Select(_ => Word(random)).Distinct().Where(word => word != given).Order(StringComparer.Ordinal).ToArray();
            var nearest = known.Where(word => Edits(given, word) <= Math.Clamp(given.Length / 3, 2, 8)).MinBy(word => Edits(given, word));
            var catalog = ExerciseCatalog.Empty.Extend(known.Select(id => Example.Exercise with { Id = id }), [new Source { Id = "helen-clark", Title = "How to" }]);

            Refusal(given, catalog).Should().Contain(nearest is null ? $"'{given}'. " : $"did you mean '{nearest}'?", "the known ones are {0}", string.Join(" ", known));
        }

        static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 27)).Select(_ => (char)('a' + random.Next(3))));

        static int Edits(string one, string other)
        {
            var table = new int[one.Length + 1, other.Length + 1];
            for (var i = 0; i <= one.Length; i++)
            {
                for (var j = 0; j <= other.Length; j++)
                {
                    table[i, j] = i == 0 || j == 0
                        ? i + j
                        : Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                }
            }

            return table[one.Length, other.Length];
        }
    }

    private static string Refusal(string id) => Refusal(id, Catalog);

    private static string Refusal(string id, ExerciseCatalog catalog)
    {
        new RoutineBuilder("Try", catalog).Add(id).TryBuild(out _, out var findings);
        return findings.Should().ContainSingle().Which.Message;
    }
}
