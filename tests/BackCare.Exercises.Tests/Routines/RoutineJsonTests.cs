using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Routines;

public class RoutineJsonTests
{
    private static readonly ExerciseCatalog Catalog = ExerciseCatalog.Default;

    private const string Golden = """
        {
          "formatVersion": 2,
          "name": "Desk break",
          "avoided": [
            "prone"
          ],
          "items": [
            {
              "exercise": "seated-twist",
              "position": "sittingOnChair",
              "dose": {
                "holdSeconds": 30,
                "repetitions": 1,
                "sets": 1,
                "sides": "each"
              },
              "note": "Ça va? <b>&\"'"
            },
            {
              "exercise": "cat-cow",
              "position": "quadruped",
              "dose": {
                "holdSeconds": null,
                "repetitions": 10,
                "sets": 2,
                "sides": "together",
                "restSeconds": 0
              }
            }
          ]
        }

        """;

    [Fact]
    public void A_routine_is_written_as_the_format_says() => Sample().ToJson().Should().Be(Golden);

    [Fact]
    public void A_routine_reads_back_equal_and_writes_the_same_bytes()
    {
        var read = Routine.Read(Golden, Catalog);

        read.Should().Be(Sample());
        read.ToJson().Should().Be(Golden);
    }

    [Fact]
    public void One_side_only_survives_the_round_trip()
    {
        var routine = new RoutineBuilder("Left", Catalog).For(SideWish.LeftOnly).Add("seated-twist").Build();

        routine.ToJson().Should().Contain("\"onlySide\": \"left\"").And.Contain("\"sides\": \"left\"");
        Routine.Read(routine.ToJson(), Catalog).Should().Be(routine);
    }

    [Fact]
    public void Any_routine_of_allowed_doses_round_trips_byte_for_byte()
    {
        var routines =
            from ids in Gen.SubListOf(Catalog.Exercises.AsEnumerable())
            where ids.Count > 0
            from ends in Gen.Elements(true, false).ListOf(ids.Count)
            from side in Gen.Elements(Enum.GetValues<SideWish>())
            from rounds in Gen.Choose(1, Routine.MostRounds)
            from note in Gen.Elements(null, "x", "Zwölf \u2028 \U0001F600 \"quoted\" \\ \t", "</script>")
            select Build(ids, ends, side, rounds, note);

        Prop.ForAll(Arb.From(routines), routine =>
        {
            var read = Routine.Read(routine.ToJson(), Catalog);
            return read == routine && read.ToJson() == routine.ToJson();
        }).QuickCheckThrowOnFailure();

        static Routine Build(IReadOnlyList<Exercise> exercises, IReadOnlyList<bool> ends, SideWish side, int rounds, string? note)
        {
            var builder = new RoutineBuilder("Any", Catalog);
            builder.For(side).InRounds(rounds);
            foreach (var (exercise, isLow) in exercises.Zip(ends))
            {
                var range = exercise.Doses[^1].Range;
                builder.Add(exercise, isLow ? range.Lowest() : range.Highest(), note);
            }

            return builder.Build();
        }
    }

    [Theory]
    [InlineData("\"formatVersion\": 2", "\"formatVersion\": 3", "document.version", "$.formatVersion", 2, "update the library")]
    [InlineData("\"formatVersion\": 2", "\"formatVersion\": 0", "document.version", "$.formatVersion", 2, "expected 1")]
    [InlineData("\"seated-twist\"", "\"seated-twst\"", "routine.unknown-exercise", "$.items[0].exercise", 9, "did you mean 'seated-twist'?")]
    [InlineData("\"seated-twist\"", "\"Seated twist\"", "value.not-an-id", "$.items[0].exercise", 9, "lower-case words")]
    [InlineData("\"holdSeconds\": 30", "\"holdSeconds\": 31", "dose.outside-ranges", "$.items[0].dose", 11, "hold 30 s (middle-back-exercises)")]
    [InlineData("\"holdSeconds\": 30", "\"holdSeconds\": 0", "value.out-of-range", "$.items[0].dose.holdSeconds", 12, "1 to 3600")]
    [InlineData("\"holdSeconds\": 30", "\"holdSeconds\": \"30\"", "document.wrong-type", "$.items[0].dose.holdSeconds", 12, "a whole number or null")]
    [InlineData("\"restSeconds\": 0", "\"restSeconds\": -1", "value.out-of-range", "$.items[1].dose.restSeconds", 27, "0 to 3600")]
    [InlineData("\"restSeconds\": 0", "\"restSeconds\": null", "document.wrong-type", "$.items[1].dose.restSeconds", 27, "a whole number")]
    [InlineData("\"sets\": 1", "\"sets\": 1001", "value.out-of-range", "$.items[0].dose.sets", 14, "1 to 1000")]
    [InlineData("\"sides\": \"each\"", "\"sides\": \"both\"", "value.unknown-word", "$.items[0].dose.sides", 15, "together, each, left, right")]
    [InlineData("\"sides\": \"each\"", "\"sides\": \"together\"", "dose.side-missing", "$.items[0].dose", 11, "add 'each side'")]
    [InlineData("\"quadruped\"", "\"prone\"", "routine.wrong-position", "$.items[1].position", 21, "does not start lying face down", "expected on your hands and knees")]
    [InlineData("\"name\"", "\"title\"", "document.unknown-member", "$.title", 3, "name")]
    [InlineData("\"Desk break\"", "\" \"", "value.blank", "$.name", 3, "write the name")]
    [InlineData("\"prone\"", "null", "document.wrong-type", "$.avoided[0]", 5, "expected text")]
    public void A_wrong_document_is_refused_with_code_path_and_line(string right, string wrong, string code, string path, int line, params string[] says)
    {
        var thrown = Refused(Replace(right, wrong));

        var finding = thrown.Findings.Should().Contain(finding => finding.Code == code).Which;
        finding.Place.Should().Be(path);
        finding.Line.Should().Be(line);
        says.Should().OnlyContain(part => finding.Message.Contains(part, StringComparison.Ordinal), "the message is: {0}", finding.Message);
    }

    [Fact]
    public void A_newer_document_says_only_that_it_is_newer()
    {
        var newer = Replace("\"formatVersion\": 2", "\"formatVersion\": 3, \"theme\": \"dark\"");

        Refused(newer).Findings.Should().ContainSingle().Which.Code.Should().Be("document.version");
    }

    [Fact]
    public void All_faults_are_reported_at_once()
    {
        var broken = Golden.Replace("\"each\"", "\"both\"", StringComparison.Ordinal).Replace("\"sets\": 2", "\"sets\": 0", StringComparison.Ordinal);

        Refused(broken).Findings.Select(finding => finding.Place).Should().BeEquivalentTo("$.items[0].dose.sides", "$.items[1].dose.sets");
    }

    [Fact]
    public void A_text_cut_short_anywhere_is_refused_as_a_whole()
    {
        for (var length = 0; length < Golden.TrimEnd().Length; length++)
        {
            Golden[..length].Invoking(cut => Routine.Read(cut, Catalog)).Should().Throw<InvalidRoutineException>();
        }
    }

    [Fact]
    public void A_stream_is_read_and_left_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Golden));

        Routine.Read(stream, Catalog).Should().Be(Sample());

        stream.CanRead.Should().BeTrue();
    }

    private static Routine Sample() => new RoutineBuilder("Desk break", Catalog)
        .Avoiding(Demand.Prone)
        .Add("seated-twist", note: "Ça va? <b>&\"'")
        .Add("cat-cow", "2 x 10, rest 0 s")
        .Build();

    private static string Replace(string right, string wrong)
    {
        var at = Golden.IndexOf(right, StringComparison.Ordinal);
        at.Should().BeGreaterThan(0, "the golden text must contain {0}", right);
        return Golden[..at] + wrong + Golden[(at + right.Length)..];
    }

    private static InvalidRoutineException Refused(string json) =>
        json.Invoking(text => Routine.Read(text, Catalog)).Should().Throw<InvalidRoutineException>().Which;
}
