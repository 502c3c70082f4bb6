using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Catalog;

public class CatalogReadTests
{
    [Fact]
    public void Every_member_of_a_document_arrives_where_it_belongs()
    {
        var own = OwnCatalog.Read(OwnCatalog.Json);

        own.Exercises.Should().Equal(OwnCatalog.BandRow, OwnCatalog.WallSlide);
        own.Sources.Should().Equal(OwnCatalog.Sheet, OwnCatalog.Video);
        own.Replaced.Should().Equal(new Replacement("elastic-row", "tube-row"));
    }

    [Fact]
    public void Members_left_out_are_empty_lists_nulls_and_natural_breathing()
    {
        var slide = OwnCatalog.Read(OwnCatalog.Json)["wall-slide"];

        slide.Aliases.Should().BeEmpty();
        slide.Comfort.Should().BeEmpty();
        slide.SecondaryAreas.Should().BeEmpty();
        slide.PrimaryMuscles.Should().BeEmpty();
        slide.SecondaryMuscles.Should().BeEmpty();
        slide.Cues.Should().BeEmpty();
        slide.Levels.Should().BeEmpty();
        slide.Measures.Should().BeEmpty();
        slide.Family.Should().BeNull();
        slide.Sensation.Should().BeNull();
        slide.Doses[0].Note.Should().BeNull();
        slide.Steps[0].Should().Be(new Step(slide.Steps[0].Text) { Left = null, Right = null, Breathing = Breathing.Natural });
    }

    [Fact]
    public void The_smallest_document_is_a_catalog_without_exercises()
    {
        var nothing = OwnCatalog.Read("""{"formatVersion":1,"exercises":[]}""");

        nothing.Exercises.Should().BeEmpty();
        nothing.Sources.Should().BeEmpty();
        nothing.ToJson().Should().Be(ExerciseCatalog.Empty.ToJson());
    }

    [Fact]
    public void A_word_written_with_escapes_is_that_word() =>
        OwnCatalog.Read(OwnCatalog.Json.Replace("\"strengthening\"", "\"\\u0073trengthening\"", StringComparison.Ordinal)).Exercises.Should().Equal(OwnCatalog.BandRow, OwnCatalog.WallSlide);

    [Fact]
    public void Any_number_of_infos_refuses_nothing()
    {
        var open = OwnCatalog.WallSlide with { Doses = [new("harbour-street-sheet", DoseRange.Parse("a few x"))] };
        var many = ExerciseCatalog.Empty.Extend(Enumerable.Range(0, 10_001).Select(number => open with { Id = $"slide-{number}" }), [OwnCatalog.Sheet, OwnCatalog.Video]);

        OwnCatalog.Read(many.ToJson()).Exercises.Should().HaveCount(10_001);
    }

    [Fact]
    public void A_byte_order_mark_is_accepted() =>
        ExerciseCatalog.Read(new MemoryStream([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(OwnCatalog.Json)])).Exercises.Should().HaveCount(2);

    [Theory]
    [InlineData("Shoulders low.")]
    [InlineData("Pull is null.")] // makes the reader look twice, since it lets a null into lists at first
    public void The_smallest_and_largest_figures_and_a_text_that_speaks_of_null_are_read(string cue)
    {
        var json = OwnCatalog.Change("Shoulders low.", cue)
            .Replace("\"minSeconds\": 2", "\"minSeconds\": 1", StringComparison.Ordinal)
            .Replace("\"maxSeconds\": 3", "\"maxSeconds\": 3600", StringComparison.Ordinal)
            .Replace("\"min\": 8", "\"min\": 1", StringComparison.Ordinal)
            .Replace("\"max\": 12", "\"max\": 1000", StringComparison.Ordinal);

        var row = OwnCatalog.Read(json)["tube-row"];

        row.Cues[0].Text.Should().Be(cue);
        row.Doses[0].Range.Should().Be(DoseRange.Parse(">=2 x 1-1000, hold ~1-3600 s"));
    }

    [Fact]
    public void The_default_catalog_reads_back_equal_and_writes_the_same_bytes()
    {
        var written = ExerciseCatalog.Default.ToJson();
        var read = OwnCatalog.Read(written);

        read.Exercises.Should().Equal(ExerciseCatalog.Default.Exercises);
        read.Sources.Should().Equal(ExerciseCatalog.Default.Sources);
        read.ToJson().Should().Be(written);
    }

    [Fact]
    public void A_document_is_written_with_line_feeds_and_plain_letters()
    {
        var written = OwnCatalog.Read(OwnCatalog.Json).ToJson();

        written.Should().EndWith("}\n").And.NotContain("\r").And.NotContain("\\u");
        written.Should().Contain("Tirage à l’élastique").And.Contain("The sheet says \\\"two sets or more\\\".").And.Contain("\"value\": 22.5");
    }

    [Fact]
    public void Replaced_ids_survive_the_round_trip()
    {
        var own = OwnCatalog.Read(OwnCatalog.Json);

        OwnCatalog.Read(own.ToJson()).Replaced.Should().Equal(own.Replaced);
    }

    [Fact]
    public void Any_sound_exercise_survives_the_round_trip()
    {
        var texts = Gen.Elements("Slide.", "“Up” \\ \"down\"", "<b>&amp;</b>", "Ärmel, 肩, 🙆", "tab\t line\n \u2028 \u0001", "null");
        var holds = Gen.Elements("no hold", "5 s", "20-30 s", ">=3600 s", "~10 s", "~2-3 s", "a few s").Select(HoldRange.Parse);
        var repetitions = Gen.Elements("not stated", "1", "8-12", ">=1000", "~10", "~10-15", "a few", "as many as wanted").Select(CountRange.Parse);
        var sets = Gen.Elements("not stated", "1", "2-3", ">=2", "~4", "a few").Select(CountRange.Parse);
        var exercises =
            from name in texts
            from cues in Gen.ListOf(texts)
            from sensation in Gen.Elements(null, "Warm.")
            from sources in Gen.Elements<SourceId[]>([], ["harbour-street-sheet"])
            from phase in Gen.Elements(Enum.GetValues<StepPhase>())
            from firmness in Gen.Elements(Firmness.Exact, Firmness.About, Firmness.AtLeast)
            from breathing in Gen.Elements(Enum.GetValues<Breathing>())
            from laterality in Gen.Elements(Enum.GetValues<Laterality>())
            from muscles in Gen.SubListOf(Enum.GetValues<Muscle>())
            from demands in Gen.SubListOf(Demand.Known.ToArray())
            from positions in Gen.NonEmptyListOf(Gen.Elements(Enum.GetValues<Position>()))
            from figure in Gen.Elements(0.5m, 22.50m, 1e-28m, decimal.MaxValue)
            from hold in holds
            from count in repetitions
            from set in sets
            select OwnCatalog.WallSlide with
            {
                Name = name,
                Cues = [.. cues.Select(cue => new CitedText(cue, sources))],
                Sensation = sensation,
                HowFar = new(name, sources),
                WrongSensation = sensation,
                HowToBreathe = sensation,
                Mistakes = [.. cues],
                EasierWay = new(name, sources),
                HarderWay = sensation,
                Steps = [new(name) { Breathing = breathing, Phase = phase, Sources = sources }],
                Levels = [.. demands.Take(1).Select(demand => new Level(name, name) { Demands = [demand], Sources = sources })],
                Laterality = laterality,
                SecondaryMuscles = [.. muscles],
                Demands = [.. demands.Skip(1)],
                Positions = [.. positions],
                Measures = [new(name, figure, MeasureUnit.Centimetres, "harbour-street-sheet") { Firmness = firmness, Note = sensation }],
                Doses = [new("harbour-street-sheet", new(hold, count, set)) { Note = sensation }],
            };

        Prop.ForAll(Arb.From(exercises), exercise =>
        {
            var catalog = ExerciseCatalog.Empty.Extend([exercise], [OwnCatalog.Sheet]);
            var read = OwnCatalog.Read(catalog.ToJson());
            read.Exercises.Should().Equal(exercise);
            read.ToJson().Should().Be(catalog.ToJson());
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_stands_to_its_end_and_left_open()
    {
        using var stream = OwnCatalog.Utf8("\u0000 not a catalog " + OwnCatalog.Json);
        stream.Position = "\u0000 not a catalog ".Length;

        ExerciseCatalog.Read(stream).Exercises.Should().HaveCount(2);

        stream.CanRead.Should().BeTrue();
        stream.Position.Should().Be(stream.Length);
    }

    [Fact]
    public void A_stream_that_cannot_seek_and_hands_out_one_byte_at_a_time_is_read()
    {
        using var trickle = new Trickle(Encoding.UTF8.GetBytes(OwnCatalog.Json));

        ExerciseCatalog.Read(trickle).Exercises.Should().Equal(OwnCatalog.BandRow, OwnCatalog.WallSlide);
    }

    [Fact]
    public void A_failure_of_the_stream_reaches_the_caller_as_it_is() =>
        new Trickle([.. "{ \"formatVersion\": 1"u8]) { BreaksAtTheEnd = true }
            .Invoking(ExerciseCatalog.Read).Should().Throw<IOException>().WithMessage("The line went dead.");

    /// <summary>A network connection on a bad day: reads forward only, one byte at a time.</summary>
    private sealed class Trickle(byte[] bytes) : Stream
    {
        private int next;

        public bool BreaksAtTheEnd { get; init; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (next == bytes.Length) return BreaksAtTheEnd ? throw new IOException("The line went dead.") : 0;
            buffer[offset] = bytes[next++];
            return 1;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
