using System.Text;
using FluentValidation;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Catalog;

public class BadCatalogTests
{
    private const int Mebibyte = 1024 * 1024;

    private static readonly string Default = ExerciseCatalog.Default.ToJson();

    public static TheoryData<string> Rows => [.. BadCatalogRows.All.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void One_fault_is_reported_once_with_code_path_line_and_what_was_expected(string name)
    {
        var row = BadCatalogRows.All[name];

        var errors = Refused(row.Json).Findings.Where(finding => finding.Severity == FindingSeverity.Error).ToArray();

        errors.Select(finding => finding.Code).Should().BeEquivalentTo([row.Code, .. row.Besides]);
        var finding = errors.Single(finding => finding.Code == row.Code);
        finding.Place.Should().Be(row.Path);
        finding.Line.Should().Be(row.Line, "{0}", row.Json);
        row.Says.Should().OnlyContain(part => finding.Message.Contains(part, StringComparison.Ordinal), "the message is: {0}", finding.Message);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_refused_document_leaves_the_catalog_it_was_to_extend_as_it_was(string name)
    {
        var extended = ExerciseCatalog.Default.Extend([OwnCatalog.WallSlide with { Id = "wall-angel" }], [OwnCatalog.Sheet, OwnCatalog.Video]);
        var before = extended.ToJson();

        extended.Invoking(to => to.Extend(OwnCatalog.Utf8(BadCatalogRows.All[name].Json))).Should().Throw<InvalidCatalogException>();

        extended.ToJson().Should().Be(before);
        ExerciseCatalog.Default.ToJson().Should().Be(Default);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" \n ", 2)]
    [InlineData("exercises: 20", 1)]
    [InlineData("{\n  // our own\n  \"formatVersion\": 1, \"exercises\": [] }", 2)]
    [InlineData("{\n  \"formatVersion\": 1,\n  \"exercises\": [],\n}", 4)]
    [InlineData("{\n  'formatVersion': 1, \"exercises\": [] }", 2)]
    [InlineData("{ \"formatVersion\": 01, \"exercises\": [] }", 1)]
    [InlineData("{ \"formatVersion\": NaN, \"exercises\": [] }", 1)]
    [InlineData("{ \"formatVersion\": 1, \"exercises\": [] }\n{}", 2)]
    [InlineData("\uFEFFgarbage", 1)]
    [InlineData("\uFEFF\uFEFF{ \"formatVersion\": 1, \"exercises\": [] }", 1)]
    public void A_text_that_is_not_JSON_is_refused_with_the_line_where_it_breaks(string text, int line)
    {
        var finding = Refused(text).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be("document.not-json");
        finding.Place.Should().Be("$");
        finding.Line.Should().Be(line);
    }

    [Fact]
    public void A_document_cut_short_at_any_fiftieth_byte_is_refused_as_not_JSON()
    {
        var whole = Encoding.UTF8.GetBytes(OwnCatalog.Json);
        for (var length = 0; length < whole.Length; length += 50)
        {
            Refused(whole[..length]).Findings.Should().ContainSingle().Which.Code.Should().BeOneOf("document.not-json", "document.encoding");
        }
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("iso-8859-1")] // one byte in a text that is not UTF-8
    public void A_text_in_another_encoding_is_refused_with_advice(string encoding)
    {
        var other = Encoding.GetEncoding(encoding);
        var text = OwnCatalog.Change("\\u00e0", "à").Replace('’', '\'');

        var finding = Refused([.. other.GetPreamble(), .. other.GetBytes(text)]).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be("document.encoding");
        finding.Message.Should().Contain("save the file as UTF-8");
    }

    [Theory]
    [InlineData("\"name\": \"Wall slide\"", "\"name\": \"Wall \\ud83d slide\"")]
    [InlineData("\"sensation\": \"Work between the shoulder blades.\"", "\"sensation\": \"\\udc4d\"")]
    [InlineData("\"id\": \"wall-slide\"", "\"id\": \"wall-\\ud83d\"")]
    [InlineData("\"kind\": \"mobility\"", "\"kind\": \"\\ud83d\"")]
    [InlineData("\"name\": \"Wall slide\"", "\"\\ud83d\": 1, \"name\": \"Wall slide\"")]
    [InlineData("\"formatVersion\": 1", "\"\\ud83dormatVersion\": 1, \"formatVersion\": 1")]
    [InlineData("\"exercises\": [", "\"\\ud83dxercises\": [], \"exercises\": [")]
    public void Half_a_character_in_an_escape_is_told_where_it_stands(string right, string wrong)
    {
        var json = OwnCatalog.Change(right, wrong);

        var finding = Refused(json).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Should().ContainSingle().Which;

        finding.Code.Should().Be("value.broken-text");
        finding.Message.Should().Contain("holds half a character");
        finding.Line.Should().Be(1 + json[..json.IndexOf(wrong, StringComparison.Ordinal)].Count(letter => letter == '\n'));
    }

    [Theory]
    [InlineData("[]", "Found a list, expected an object")]
    [InlineData("\"catalog\"", "Found text, expected an object")]
    [InlineData("null", "Found null, expected an object")]
    [InlineData("1", "Found a whole number, expected an object")]
    public void A_root_that_is_no_object_is_a_wrong_type_at_the_root(string text, string says)
    {
        var finding = Refused(text).Findings.Should().ContainSingle().Which;

        finding.Should().Match<Finding>(found => found.Code == "document.wrong-type" && found.Place == "$" && found.Line == 1);
        finding.Message.Should().Contain(says);
    }

    [Fact]
    public void Two_hundred_levels_of_nesting_are_refused_and_not_followed()
    {
        var json = OwnCatalog.Change("\"comfort\": [\"cushion\"]", "\"comfort\": " + new string('[', 200) + new string(']', 200));

        var finding = Refused(json).Findings.Should().ContainSingle().Which;

        finding.Code.Should().Be("document.not-json");
        finding.Line.Should().Be(1 + json[..json.IndexOf("[[[", StringComparison.Ordinal)].Count(letter => letter == '\n'));
        finding.Message.Should().Contain("depth of 64");
    }

    [Theory]
    [InlineData(3, "\"exercises\": [", "\"theme\": { \"dark\": true }, \"exercises\": [")]
    [InlineData(3, "\"name\": \"Wall slide\"", "\"name\": \" \", \"tempo\": \"2-1-2\"")]
    [InlineData(3, "\"demands\": [\"balance\"]", "\"demands\": [\"grip\", null]")]
    [InlineData(0, "\"inferred\": []", "\"guessed\": []")]
    public void A_document_of_another_version_is_told_its_version_and_nothing_else(int version, string right, string wrong)
    {
        var other = OwnCatalog.Change(right, wrong).Replace("\"formatVersion\": 1", $"\"formatVersion\": {version}", StringComparison.Ordinal);

        Refused(other).Findings.Should().ContainSingle().Which.Code.Should().Be("document.version");
    }

    [Fact]
    public void A_place_is_told_in_lines_and_bytes_from_1()
    {
        var finding = Refused("{\r\n\"formatVersion\": 1,\r\n\r\n\"exercises\": [],\r\n  \"é\": 1, \"sources\": 5}").Findings[^1];

        finding.Place.Should().Be("$.sources");
        (finding.Line, finding.Column).Should().Be((5, 23));
    }

    [Fact]
    public void Faults_in_several_exercises_are_all_reported_at_once()
    {
        var json = OwnCatalog.Change("\"name\": \"One-arm band row\"", "\"name\": \" \"")
            .Replace("\"cues\": [\"Shoulders low.\", ", "\"cues\": [null, ", StringComparison.Ordinal)
            .Replace("\"maxSeconds\": 3", "\"maxSeconds\": 4000", StringComparison.Ordinal)
            .Replace("\"sets\": { \"qualifier\": \"aFew\" }", "\"sets\": { \"qualifier\": \"asManyAsWanted\" }", StringComparison.Ordinal)
            .Replace("\"exercises\": [", "\"exercises\": [" + Third, StringComparison.Ordinal);

        Refused(json).Findings.Select(finding => (finding.Code, finding.Place)).Should().BeEquivalentTo(
        [
            ("exercise.no-step", "$.exercises[0].steps"),
            ("value.blank", "$.exercises[0].cues[0]"),
            ("document.wrong-type", "$.exercises[1].cues[0]"),
            ("value.out-of-range", "$.exercises[1].doses[0].hold.maxSeconds"),
            ("value.out-of-range", "$.exercises[2].doses[0].sets"),
        ]);
    }

    [Fact]
    public void A_range_that_is_none_does_not_hide_the_faults_of_other_exercises()
    {
        var json = OwnCatalog.Change("\"max\": 12", "\"max\": 7").Replace("\"name\": \"Wall slide\"", "\"name\": \"\"", StringComparison.Ordinal);

        Refused(json).Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Place)
            .Should().Equal("$.exercises[0].doses[0].repetitions", "$.exercises[1].name");
    }

    [Fact]
    public void The_same_fault_in_two_exercises_is_two_findings()
    {
        var json = OwnCatalog.Change("\"value\": 22.5", "\"value\": 1e400")
            .Replace("\"demands\": [\"overheadArm\"", "\"measures\": [{ \"of\": \"x\", \"value\": -1e400, \"unit\": \"degrees\", \"source\": \"harbour-street-sheet\" }], \"demands\": [\"overheadArm\"", StringComparison.Ordinal);

        Refused(json).Findings.Select(finding => finding.Place).Should().Equal("$.exercises[0].measures[0].value", "$.exercises[1].measures[0].value");
    }

    [Fact]
    public void Unknown_references_and_taken_ids_are_all_reported_at_once()
    {
        var json = OwnCatalog.Change("\"source\": \"harbour-street-video\"", "\"source\": \"someone\"")
            .Replace("\"replacedBy\": \"tube-row\"", "\"replacedBy\": \"nothing-here\"", StringComparison.Ordinal)
            .Replace("\"id\": \"wall-slide\"", "\"id\": \"cat-cow\"", StringComparison.Ordinal);

        var refused = OwnCatalog.Utf8(json).Invoking(stream => ExerciseCatalog.Default.Extend(stream)).Should().Throw<InvalidCatalogException>().Which;

        refused.Findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(finding => finding.Code)
            .Should().BeEquivalentTo("catalog.duplicate-id", "catalog.unknown-source", "catalog.unknown-replacement");
    }

    [Fact]
    public void Five_thousand_faults_are_all_in_the_findings_and_twenty_in_the_message()
    {
        var words = string.Join(", ", Enumerable.Range(1, 5000).Select(number => $"\"demand{number}\""));

        var refused = Refused(OwnCatalog.Change("[\"balance\"]", $"[{words}]"));

        refused.Findings.Count(finding => finding.Severity == FindingSeverity.Error).Should().Be(5000);
        refused.Findings[4999].Place.Should().Be("$.exercises[0].demands[4999]");
        refused.Message.Split('\n').Should().HaveCount(1 + 20 + 1);
        refused.Message.Should().StartWith("The catalog is not valid:").And.EndWith("... and 4982 more in Findings.").And.Match(text => text.Length < 20_000);
    }

    [Fact]
    public void After_ten_thousand_faults_the_report_says_that_there_are_more()
    {
        var refused = Refused($$"""{ "formatVersion": 1, "exercises": [{{string.Join(",", Enumerable.Repeat("{}", 20_000))}}] }""");

        refused.Findings.Should().HaveCount(10_001);
        refused.Findings[^1].Code.Should().Be("document.more-faults");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_of_64_MiB_is_read(bool hasMark)
    {
        using var document = new PaddedDocument("{\"formatVersion\":1,\"exercises\":[]}", 64 * Mebibyte, hasMark);

        ExerciseCatalog.Read(document).Exercises.Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_document_above_64_MiB_is_refused_without_reading_on(bool hasMark)
    {
        using var document = new PaddedDocument("{\"formatVersion\":1,\"exercises\":[]}", long.MaxValue, hasMark);

        document.Invoking(ExerciseCatalog.Read).Should().Throw<InvalidCatalogException>().Which
            .Findings.Should().ContainSingle().Which.Code.Should().Be("document.too-large");

        document.HandedOut.Should().BeLessThan(65L * Mebibyte);
    }

    [Fact]
    public void Any_change_of_one_byte_is_read_or_refused()
    {
        var whole = Encoding.UTF8.GetBytes(OwnCatalog.Json);
        var changes = from at in Gen.Choose(0, whole.Length - 1) from value in Gen.Choose(0, 255) select (At: at, Value: (byte)value);

        Prop.ForAll(Arb.From(changes), change => ReadsOrIsRefused([.. whole[..change.At], change.Value, .. whole[(change.At + 1)..]]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    [Fact]
    public void Any_deletion_is_read_or_refused()
    {
        var whole = Encoding.UTF8.GetBytes(OwnCatalog.Json);
        var deletions = from at in Gen.Choose(0, whole.Length - 1) from length in Gen.Choose(1, 80) select (At: at, End: Math.Min(whole.Length, at + length));

        Prop.ForAll(Arb.From(deletions), gap => ReadsOrIsRefused([.. whole[..gap.At], .. whole[gap.End..]]))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1500));
    }

    private const string Third = """
        {
          "id": "desk-lean", "name": "Desk lean", "kind": "stretch", "laterality": "bilateral", "positions": ["standing"],
          "equipment": [], "primaryAreas": ["chest"], "demands": [], "steps": [], "cues": [""], "inferred": [],
          "doses": [{ "source": "harbour-street-sheet", "hold": { "qualifier": "none" }, "repetitions": { "qualifier": "none" }, "sets": { "qualifier": "none" } }]
        },
        """;

    private static InvalidCatalogException Refused(string json) => Refused(Encoding.UTF8.GetBytes(json));

    private static InvalidCatalogException Refused(byte[] document) =>
        document.Invoking(bytes => ExerciseCatalog.Read(new MemoryStream(bytes))).Should().Throw<InvalidCatalogException>().Which;

    /// <summary>Nothing but <see cref="InvalidCatalogException"/> may come out, and it must say what and where.</summary>
    private static void ReadsOrIsRefused(byte[] document)
    {
        try
        {
            ExerciseCatalog.Read(new MemoryStream(document)).ToJson().Should().NotBeEmpty();
        }
        catch (InvalidCatalogException refused)
        {
            refused.Findings.HasErrors.Should().BeTrue();
            refused.Findings.Should().OnlyContain(finding => finding.Place.StartsWith('$') && (finding.Line >= 1 || finding.Code == "document.encoding"));
        }
    }
}
