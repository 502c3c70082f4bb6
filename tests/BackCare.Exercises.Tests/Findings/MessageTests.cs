using System.Text;
using BackCare.Exercises.Tests.Catalog;

namespace BackCare.Exercises.Tests.Findings;

/// <summary>No input makes a message long: it is quoted in part, lists are named in part, and no message cuts a character in two.</summary>
public class MessageTests
{
    private const int Longest = Finding.LongestMessage;

    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;
    private static readonly string Long = new('9', 100_000);
    private static readonly string Pairs = "9" + string.Concat(Enumerable.Repeat("\U0001F600", 50_000));

    /// <summary>What refuses a text.</summary>
    private static readonly Dictionary<string, Action<string>> Refusals = new()
    {
        ["dose"] = text => Dose.Parse(text),
        ["part of a dose"] = text => Dose.Parse($"2 x 5, {text}"),
        ["hold of a dose"] = text => Dose.Parse($"hold {text} s"),
        ["rest of a dose"] = text => Dose.Parse($"5 x, rest {text}"),
        ["dose range"] = text => DoseRange.Parse(text),
        ["hold range"] = text => HoldRange.Parse(text),
        ["count range"] = text => CountRange.Parse(text),
        ["exercise id"] = text => ExerciseId.Parse(text),
        ["source id"] = text => SourceId.Parse(text),
    };

    public static TheoryData<string> Kinds => [.. Refusals.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_message_of_a_text_that_cannot_be_read_quotes_its_beginning(string kind)
    {
        var message = Long.Invoking(Refusals[kind]).Should().Throw<FormatException>().Which.Message;

        message.Length.Should().BeLessThan(Longest);
        message.Should().Contain(new string('9', 60)).And.Contain("...'").And.NotContain(new string('9', 81));
        Pairs.Invoking(Refusals[kind]).Should().Throw<FormatException>().Which.Message.Should().Match(text => IsWhole(text) && text.Length < Longest);
    }

    [Fact]
    public void A_text_of_80_characters_is_quoted_whole()
    {
        new string('X', 80).Invoking(text => ExerciseId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{new string('X', 80)}' is not *");
        new string('X', 81).Invoking(text => ExerciseId.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{new string('X', 80)}...' is not *");
    }

    [Fact]
    public void Half_a_character_is_not_quoted() =>
        "x\ud83d x".Invoking(text => ExerciseId.Parse(text)).Should().Throw<FormatException>().WithMessage("'x\uFFFD x' is not *");

    [Theory]
    [InlineData("t", "Expected the literal 'true'.")]
    [InlineData("n", "Expected the literal 'null'.")]
    [InlineData("x", "invalid start of a value")]
    [InlineData("9.", "invalid")]
    [InlineData("\"\\", "invalid")]
    public void A_word_of_a_million_letters_in_a_document_is_quoted_in_part(string start, string says)
    {
        var message = Refused($$"""{"formatVersion":1,"name":{{start}}{{new string('x', 1_000_000)}} LineNumber: 7 """).Single().Message;

        message.Length.Should().BeLessThan(400);
        message.Should().Contain(says).And.NotContain(new string('x', 81));
    }

    [Fact]
    public void Long_names_texts_and_figures_of_a_document_are_quoted_in_part()
    {
        var name = new string('k', 200_000);
        var json = OwnCatalog.Change("\"unit\": \"degrees\"", $"\"unit\": \"{name}\", \"{name}\": [], \"{name}\": 1")
            .Replace("22.5", Long, StringComparison.Ordinal)
            .Replace("\"wall-slide\"", $"\"{name}\"", StringComparison.Ordinal);

        var findings = Refused(json);

        findings.Count(finding => finding.Severity == FindingSeverity.Error).Should().Be(5);
        findings.Should().OnlyContain(finding => finding.Message.Length < Longest && finding.Place.Length < 200 && finding.ToString().Length < Longest + 300);
        findings.Select(finding => finding.Place).Should().Contain($"$.exercises[0].measures[0]['{name[..80]}...']");
    }

    [Fact]
    public void Long_words_of_code_are_quoted_in_part()
    {
        var levels = Enumerable.Range(0, 500).Select(i => new Level($"{Long} {i}", "Lie down.") { Position = i == 0 ? Position.Standing : Position.Prone }).ToArray();
        var exercise = Catalog["cat-cow"] with { Id = "long", Family = Long, Levels = levels, Positions = [.. Enumerable.Repeat(Position.Standing, 500)] };
        var source = Catalog.Sources[0] with { Title = Long };

        Errors(() => Catalog.Extend([exercise], [source])).Should().NotBeEmpty().And.OnlyContain(finding => finding.Message.Length < Longest);
        Errors(() => new RoutineBuilder("Long", Catalog).Add(Long).Add("cat-cow", Long).Build()).Should().HaveCount(2).And.OnlyContain(finding => finding.Message.Length < Longest);

        var named = exercise with { Family = null, Levels = levels[..1] };
        var routine = new RoutineBuilder("Long", Catalog.Extend([named])).Add("long").Build();
        routine.Invoking(one => one.Harder("long")).Should().Throw<InvalidOperationException>().Which.Message.Length.Should().BeLessThan(Longest);
    }

    [Fact]
    public void Of_a_list_twenty_words_are_named_and_the_rest_is_counted()
    {
        var json = OwnCatalog.Change("\"secondaryMuscles\": [\"latissimusDorsi\"]", "\"secondaryMuscles\": [\"lats\"]");

        Refused(json).First(finding => finding.Code == "value.unknown-word").Message.Should()
            .EndWith("Expected one of trapezius, upperTrapezius, middleTrapezius, lowerTrapezius, rhomboids, levatorScapulae, latissimusDorsi, erectorSpinae, multifidus, "
                + "quadratusLumborum, serratusAnterior, pectorals, pectoralisMajor, pectoralisMinor, intercostals, deltoids, rotatorCuff, rectusAbdominis, obliques, transversusAbdominis, ... and 11 more.");
        ((Action)(() => Catalog.Query().Working((Muscle)99))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*, ... and 11 more.*");
    }

    [Fact]
    public void A_message_that_is_too_long_all_the_same_ends_in_dots()
    {
        var source = new Source { Id = new string('s', 80), Title = "A source with a long id" };
        var doses = Enumerable.Range(1, 30).Select(i => new CitedDose(source.Id, DoseRange.Parse($"{i} x 1000, hold 3600 s")));
        var many = Catalog["cat-cow"] with { Id = "many", Doses = [.. doses] };

        var finding = Errors(() => new RoutineBuilder("Many", Catalog.Extend([many], [source])).Add("many", "5 x").Build()).Single();

        finding.Message.Should().HaveLength(Longest).And.EndWith("...");
        finding.Message.Should().StartWith("'5 x' is outside every cited range of 'many'; expected 1 x 1000");
    }

    [Theory]
    [InlineData(5, 5)]
    [InlineData(40, 5)]
    public void Only_the_first_unknown_words_of_a_report_get_a_suggestion(int unknown, int suggestions)
    {
        var builder = new RoutineBuilder("Unknown", Catalog);
        for (var i = 0; i < unknown; i++) builder.Add("cat-caw");
        builder.TryBuild(out _, out var built);
        var request = new RoutineRequest { TimeBudget = TimeSpan.FromMinutes(5), Included = [.. Enumerable.Repeat((ExerciseId)"cat-caw", unknown)] };
        var cites = Catalog["cat-cow"] with { Id = "cites", Doses = [.. Enumerable.Repeat(new CitedDose("helen-clerk", DoseRange.Parse("5 x")), unknown)] };
        var words = OwnCatalog.Change("[\"balance\"]", $"[{string.Join(", ", Enumerable.Repeat("\"balanse\"", unknown))}]");

        Suggestions(built).Should().Be(suggestions);
        Suggestions(Catalog.Generate(request).Findings).Should().Be(suggestions);
        Suggestions(Errors(() => Catalog.Extend([cites]))).Should().Be(suggestions);
        Suggestions(Refused(words)).Should().Be(suggestions);

        static int Suggestions(IEnumerable<Finding> findings) => findings.Count(finding => finding.Message.Contains("did you mean", StringComparison.Ordinal));
    }

    private static bool IsWhole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text && !text.Contains('\uFFFD');

    private static FindingReport Refused(string json) => json.Invoking(OwnCatalog.Read).Should().Throw<InvalidCatalogException>().Which.Findings;

    private static IEnumerable<Finding> Errors(Action make) => make.Should().Throw<FindingsException>().Which.Findings.Where(finding => finding.Severity == FindingSeverity.Error);
}
