using System.Globalization;
using System.Text;
using System.Text.Json;
using BackCare.Exercises.Tests.Catalog;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises.Tests.Json;

/// <summary>
/// A sound document is read in one pass, any other one by the strict reader, and nobody can tell which of them it was. The one pass leaves a document in which the
/// name of a member is written with an escape to the strict reader: so both can be asked for the same document.
/// </summary>
public class OnePassTests
{
    /// <summary>How many changed documents of each kind are compared; the variable asks for more, such as a million.</summary>
    private static readonly int Rounds = int.Parse(Environment.GetEnvironmentVariable("BACKCARE_COMPARED_DOCUMENTS") ?? "1500", CultureInfo.InvariantCulture);

    private static readonly string RoutineJson = new RoutineBuilder("Desk break", ExerciseCatalog.Default)
        .Avoiding(Demand.Prone).InRounds(2).AllowRepeats().For(SideWish.MoreOnLeft)
        .Add("seated-twist", note: "Feet flat.").Add("cat-cow", "2 x 10, rest 0 s").Add("foam-roll-pectoralis-stretch", level: 2)
        .Add("cat-cow", "4 x", decision: new("M. Duarte", "fewer will do")).Build().ToJson();

    /// <summary>What reads each kind of document, and what of it is compared.</summary>
    private static readonly Dictionary<string, (string Sound, Func<string, object> Read)> Formats = new()
    {
        ["catalog"] = (EveryMember.Json, json => ExerciseCatalog.Read(json).ToJson()),
        ["catalog that adds to another"] = (EveryMember.Json, json => ExerciseCatalog.Default.Extend(new MemoryStream(Encoding.UTF8.GetBytes(json))).ToJson()),
        ["routine"] = (RoutineJson, json => Routine.Read(json, ExerciseCatalog.Default)),
    };

    public static TheoryData<string> Kinds => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Both_readers_read_the_same_from_any_changed_document_or_find_the_same_faults(string kind)
    {
        var (sound, read) = Formats[kind];
        var random = new Random(7);
        var (readOnes, refused) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var json = ChangedJson.AsTree(sound, random);
            if (Strictly(json) is not { } strict) continue;

            var (one, other) = (Outcome(json, read), Outcome(strict, read));

            if (!one.Equals(other)) one.Should().Be(other, "the document is: {0}", json);
            if (one is string text && text.StartsWith("refused", StringComparison.Ordinal)) refused++;
            else readOnes++;
        }

        readOnes.Should().BeGreaterThan(Rounds / 20);
        refused.Should().BeGreaterThan(Rounds / 4);
    }

    [Fact]
    public void Both_readers_read_the_same_from_a_document_with_every_member()
    {
        var (one, other) = (ExerciseCatalog.Read(EveryMember.Json), ExerciseCatalog.Read(Strictly(EveryMember.Json)!));

        one.Exercises.Should().Equal(other.Exercises);
        one.Sources.Should().Equal(other.Sources);
        one.Replaced.Should().Equal(other.Replaced);
        one.ToJson().Should().Be(other.ToJson());
    }

    [Fact]
    public void Every_member_of_the_format_is_read_in_one_pass()
    {
        using var schema = JsonDocument.Parse(ExerciseCatalog.JsonSchema());
        using var document = JsonDocument.Parse(EveryMember.Json);
        EveryMember.Names(document.RootElement).Should().Contain(NamesIn(schema.RootElement), "a new member belongs into the document of this test");
        var (sound, strict) = (Encoding.UTF8.GetBytes(EveryMember.Times(100)), Encoding.UTF8.GetBytes(Strictly(EveryMember.Times(100))!));

        var (inOnePass, byTheStrictReader) = (AllocatedToRead(sound), AllocatedToRead(strict));

        inOnePass.Should().BeLessThan(byTheStrictReader * 3 / 4, "what the strict reader has to read again costs more than with it alone");
    }

    [Fact]
    public void Reading_a_sound_catalog_allocates_less_than_twice_its_text() =>
        AllocatedToRead(SyntheticCatalog.Json(2_000)).Should().BeLessThan(2 * SyntheticCatalog.Json(2_000).Length);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(65_536)]
    [InlineData(1_000_000)]
    public void A_stream_that_can_seek_is_read_alike_in_pieces_of_any_length(int most)
    {
        var catalog = ExerciseCatalog.Default.Extend([ExerciseCatalog.Default["cat-cow"] with { Id = "long", Name = new string('ä', 200_000), Aliases = [string.Concat(Enumerable.Repeat("🙆\\\n", 50_000))] }]);
        var json = catalog.ToJson();

        ExerciseCatalog.Read(new InPieces("\uFEFF" + json, most)).Exercises.Should().Equal(catalog.Exercises);
        ExerciseCatalog.Read(new InPieces(json, most)).Exercises.Should().Equal(catalog.Exercises);
        ExerciseCatalog.Read(json).Exercises.Should().Equal(catalog.Exercises);
    }

    [Fact]
    public void What_follows_a_sound_document_is_seen_in_a_later_piece_too()
    {
        var json = SyntheticCatalog.Of(100).ToJson();

        foreach (var more in new[] { "x", "{}", "\ud83d", "\u0000" })
        {
            json.Invoking(text => ExerciseCatalog.Read(text + more)).Should().Throw<InvalidCatalogException>();
            json.Invoking(text => ExerciseCatalog.Read(new InPieces(text + more, 1_000))).Should().Throw<InvalidCatalogException>();
        }
    }

    [Fact]
    public void What_is_embedded_passes_every_check_that_a_catalog_of_ones_own_has_to_pass()
    {
        var validator = new ExerciseValidator();

        ExerciseCatalog.Default.Exercises.SelectMany(exercise => validator.Validate(exercise).Errors).Should().OnlyContain(failure => failure.Severity == FluentValidation.Severity.Info);
        ExerciseCatalog.Empty.Extend(ExerciseCatalog.Default.Exercises, ExerciseCatalog.Default.Sources).ToJson().Should().Be(ExerciseCatalog.Default.ToJson());
    }

    /// <summary>The same document, written so that the strict reader reads it; null when it has no such member any more.</summary>
    private static string? Strictly(string json)
    {
        var at = json.IndexOf("\"formatVersion\"", StringComparison.Ordinal);
        return at < 0 ? null : json[..at] + "\"\\u0066ormatVersion\"" + json[(at + "\"formatVersion\"".Length)..];
    }

    /// <summary>What was read, or all that was found; without the columns, which the escape moves, and without the message about a text that is no JSON, which may quote the escape.</summary>
    private static object Outcome(string json, Func<string, object> read)
    {
        try
        {
            return read(json);
        }
        catch (FindingsException e)
        {
            return "refused: " + string.Join('\n', e.Findings.Select(finding => (finding.Code, finding.Place, finding.Line, finding.Code == "document.not-json" ? "" : finding.Message)));
        }
    }

    private static IEnumerable<string> NamesIn(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(keyword => keyword.Name == "properties"
            ? keyword.Value.EnumerateObject().SelectMany(member => NamesIn(member.Value).Prepend(member.Name))
            : NamesIn(keyword.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(NamesIn),
        _ => [],
    };

    private static long AllocatedToRead(byte[] document)
    {
        ExerciseCatalog.Read(new MemoryStream(document));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ExerciseCatalog.Read(new MemoryStream(document));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A stream that can seek and hands out a few bytes at a time.</summary>
    private sealed class InPieces(string text, int most) : MemoryStream(Encoding.UTF8.GetBytes(text))
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(most, buffer.Length)]);

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(most, count));
    }
}
