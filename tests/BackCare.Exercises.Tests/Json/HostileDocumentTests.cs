using System.Text;
using System.Text.Json.Nodes;
using BackCare.Exercises.Tests.Catalog;

namespace BackCare.Exercises.Tests.Json;

/// <summary>Documents that nobody would write in good faith: each is read, or refused with what the documentation names.</summary>
public class HostileDocumentTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private static readonly string RoutineJson = new RoutineBuilder("Desk break", Catalog)
        .Avoiding(Demand.Prone).Add("seated-twist", note: "Feet flat.").Add("cat-cow", "2 x 10, rest 0 s").Build().ToJson();

    private static readonly string PlanJson = new ExercisePlan(
        new RoutineBuilder("Evening", Catalog).Add("scapular-squeeze", "12 x, hold 5 s").Add("childs-pose", "hold 45 s").Add("bird-dog", "8 x", note: "Slowly.").Build()).AtStage(3).ToJson();

    /// <summary>What reads each kind of document, and one that it reads.</summary>
    private static readonly Dictionary<string, (string Json, Action<string> Read)> Formats = new()
    {
        ["catalog"] = (OwnCatalog.Json, json => OwnCatalog.Read(json)),
        ["routine"] = (RoutineJson, json => Routine.Read(json, Catalog)),
        ["plan"] = (PlanJson, json => ExercisePlan.Read(json, Catalog)),
    };

    public static TheoryData<string> Kinds => [.. Formats.Keys];

    [Theory]
    [InlineData("[{}]")]
    [InlineData("[7]")]
    [InlineData("[null]")]
    [InlineData("[{\"id\":\"\\ud83d\"}]")]
    [InlineData("{}")]
    public void A_second_list_of_exercises_is_refused_as_one_too_many(string second)
    {
        var json = $$"""{"formatVersion":1,"exercises":[],"exercises":{{second}}}""";

        var finding = Refused(json).Findings.Should().ContainSingle().Which;

        (finding.Code, finding.Place, finding.Line, finding.Column).Should().Be(("document.duplicate-member", "$.exercises", 1, 47));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_document_that_is_changed_anywhere_is_read_or_refused_with_findings_that_say_where(string kind)
    {
        var (sound, read) = Formats[kind];
        var random = new Random(20);
        var refused = 0;
        for (var round = 0; round < 3_000; round++)
        {
            var json = Enumerable.Range(0, random.Next(1, 4)).Aggregate(sound, (text, _) => ChangedJson.AsText(text, random));
            if (!IsRead(json, read)) refused++;
        }

        refused.Should().BeGreaterThan(2_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Any_value_in_any_place_is_read_or_refused(string kind)
    {
        string[] values = ["null", "true", "-1", "0", "-0", "1.0", "1e3", "1e400", "99999999999", "\"\"", "\"cat-cow\"", "\"\\ud83d\"", "[]", "[null]", "[[]]", "{}", "{\"\\ud83d\":1}"];
        var (sound, read) = Formats[kind];
        var places = Values(JsonNode.Parse(sound)!).Count();
        for (var place = 0; place < places; place++)
        {
            var document = JsonNode.Parse(sound)!;
            Values(document).ElementAt(place).ReplaceWith(JsonValue.Create("THE PLACE"));
            foreach (var value in values)
            {
                var json = document.ToJsonString().Replace("\"THE PLACE\"", value, StringComparison.Ordinal);
                IsRead(json, read);
            }
        }

        static IEnumerable<JsonNode> Values(JsonNode node)
        {
            var inside = node switch { JsonObject members => members.Select(member => member.Value!), JsonArray items => items.Select(item => item!), _ => [] };
            return inside.Where(value => value is not null).SelectMany(value => Values(value).Prepend(value));
        }
    }

    [Fact]
    public void Half_a_character_in_a_text_is_refused_and_not_replaced()
    {
        RefusesHalf(OwnCatalog.Json, json => ExerciseCatalog.Read(json));
        RefusesHalf(RoutineJson, json => Routine.Read(json, Catalog));
        RefusesHalf(PlanJson, json => ExercisePlan.Read(json, Catalog));
    }

    [Fact]
    public void Half_characters_are_all_reported_at_once_with_the_other_faults()
    {
        var json = OwnCatalog.Change("\"Wall slide\"", "\"Wall \\udc4d slide\"")
            .Replace("\"name\": \"One-arm band row\"", "\"name\": \"\"", StringComparison.Ordinal)
            .Replace("\"Shoulders low.\", ", "\"\\ud83d\", ", StringComparison.Ordinal)
            .Replace("\"family\": \"pull\"", "\"family\": 5", StringComparison.Ordinal);

        Refused(json).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => (finding.Code, finding.Place)).Should().BeEquivalentTo(
        [
            ("value.broken-text", "$.exercises[1].name"),
            ("value.broken-text", "$.exercises[0].cues[0]"),
            ("document.wrong-type", "$.exercises[0].family"),
        ]);
    }

    [Fact]
    public void Of_a_member_that_stands_twice_the_last_one_is_shown()
    {
        var finding = Refused("{\n\"formatVersion\": 1,\n\"sources\": [],\n\"exercises\": [],\n\"sources\": [] }").Findings.Should().ContainSingle().Which;

        (finding.Place, finding.Line, finding.Column).Should().Be(("$.sources", 5, 12));
    }

    [Theory]
    [InlineData("\"\\u0073tage\"")]
    [InlineData("\"stage\"")]
    public void A_name_written_with_escapes_is_found(string name)
    {
        var json = PlanJson.Replace("\"stage\": 3", name + ": \"three\"", StringComparison.Ordinal);

        var finding = json.Invoking(text => ExercisePlan.Read(text, Catalog)).Should().Throw<InvalidPlanException>().Which.Findings.Should().ContainSingle().Which;

        (finding.Place, finding.Line, finding.Column).Should().Be(("$.stage", 3, 2 + name.Length + 3));
    }

    [Fact]
    public void The_version_is_the_first_thing_that_is_looked_at_wherever_it_stands()
    {
        Refused("""{"exercises":[{"x":[1,{}]}],"formatVersion":7}""").Findings.Should().ContainSingle().Which.Message.Should().Contain("version 7").And.Contain("reads version 1 to 2").And.Contain("update the library");
        Refused("""{"exercises":[],"format\u0056ersion":0}""").Findings.Should().ContainSingle().Which.Message.Should().Contain("version 0").And.Contain("expected 1 to 2.");
        Refused("""{"formatVersion":7,"exercises":[}""").Findings.Should().ContainSingle().Which.Code.Should().Be("document.version");
    }

    [Fact]
    public void A_string_is_read_like_a_stream()
    {
        ExerciseCatalog.Read(OwnCatalog.Json).ToJson().Should().Be(OwnCatalog.Read(OwnCatalog.Json).ToJson());
        ExerciseCatalog.Read("\uFEFF" + OwnCatalog.Json).Exercises.Should().HaveCount(2);
        Catalog.Extend(OwnCatalog.Json).ToJson().Should().Be(Catalog.Extend(OwnCatalog.Utf8(OwnCatalog.Json)).ToJson());
        Catalog.Extend(Catalog.ToJson(), replace: true).ToJson().Should().Be(Catalog.ToJson());
        Catalog.Invoking(catalog => catalog.Extend(catalog.ToJson())).Should().Throw<InvalidCatalogException>().Which.Findings[0].Code.Should().Be("catalog.duplicate-id");
    }

    [Fact]
    public void A_string_above_64_MiB_is_refused()
    {
        var longest = new string(' ', (64 * 1024 * 1024) - 34) + """{"formatVersion":1,"exercises":[]}""";

        ExerciseCatalog.Read(longest).Exercises.Should().BeEmpty();
        (" " + longest).Invoking(json => ExerciseCatalog.Read(json)).Should().Throw<InvalidCatalogException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("document.too-large");
        new string('\ud83d', 70_000_000).Invoking(json => ExerciseCatalog.Read(json)).Should().Throw<InvalidCatalogException>().Which.Findings.Should().ContainSingle().Which.Code.Should().Be("document.too-large");
    }

    [Fact]
    public void Null_is_refused_by_the_name_of_the_argument()
    {
        FluentActions.Invoking(() => ExerciseCatalog.Read((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => ExerciseCatalog.Read((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => Catalog.Extend((Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => Catalog.Extend((string)null!)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => Routine.Read((Stream)null!, Catalog)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => Routine.Read((string)null!, Catalog)).Should().Throw<ArgumentNullException>().WithParameterName("json");
        FluentActions.Invoking(() => ExercisePlan.Read((Stream)null!, Catalog)).Should().Throw<ArgumentNullException>().WithParameterName("document");
        FluentActions.Invoking(() => ExercisePlan.Read((string)null!, Catalog)).Should().Throw<ArgumentNullException>().WithParameterName("json");
    }

    private static void RefusesHalf(string sound, Action<string> read)
    {
        var broken = sound.Replace("a", "é\ud83da", StringComparison.Ordinal);

        var finding = broken.Invoking(read).Should().Throw<FindingsException>().Which.Findings.Should().ContainSingle().Which;

        var before = broken[..broken.IndexOf('\ud83d', StringComparison.Ordinal)];
        (finding.Code, finding.Place).Should().Be(("value.broken-text", "$"));
        finding.Line.Should().Be(before.Split('\n').Length);
        finding.Column.Should().Be(1 + Encoding.UTF8.GetByteCount(before.Split('\n')[^1]));
    }

    /// <summary>Whether it is read; nothing but a refusal with findings may come out otherwise.</summary>
    private static bool IsRead(string json, Action<string> read)
    {
        try
        {
            read(json);
            return true;
        }
        catch (FindingsException e)
        {
            e.Findings.HasErrors.Should().BeTrue("it was refused: {0}", json);
            e.Findings.Should().OnlyContain(finding => finding.Line >= 1 && finding.Column >= 1 && finding.Place.StartsWith('$') && finding.Message.Length <= Finding.LongestMessage);
            return false;
        }
    }

    private static InvalidCatalogException Refused(string json) =>
        json.Invoking(OwnCatalog.Read).Should().Throw<InvalidCatalogException>().Which;
}
