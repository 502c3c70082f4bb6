using BackCare.Exercises.Exchange;
using BackCare.Exercises.Tests.Routines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Exchange;

public class WebVttTests
{
    [Fact]
    public void Each_segment_is_a_cue_with_its_words() => ExampleRoutines.One("seated-twist").ToTimeline().ToWebVtt().Text.Should().Be(
        """
        WEBVTT One

        0 getReady 0 seated-twist round 1
        00:00:00.000 --> 00:00:05.000
        <lang en>Seated twist: hold 30 s, each side, left side first</lang>

        1 hold 0 seated-twist round 1 set 1 repetition 1 left
        00:00:05.000 --> 00:00:35.000
        <lang en>Left side</lang>

        2 switchSides 0 seated-twist round 1 right
        00:00:35.000 --> 00:00:40.000
        <lang en>Switch to the right side</lang>

        3 hold 0 seated-twist round 1 set 1 repetition 1 right
        00:00:40.000 --> 00:01:10.000
        <lang en>Right side</lang>

        """);

    [Fact]
    public void Cues_read_back_are_the_timeline_and_nothing_is_lost() => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), routine =>
    {
        var timeline = routine.ToTimeline();
        var export = timeline.ToWebVtt();

        var cues = VttFile.Read(export.Text).Cues;

        cues.Select(cue => MarkedSegment.Read(cue.Name)).Should().Equal(MarkedSegment.Of(timeline));
        cues.Select(cue => (cue.Start, cue.End, cue.Text)).Should().Equal(timeline.SkipLast(1).Select(segment => (segment.Start, segment.End, segment.Text)));
        export.Losses.Should().BeEmpty();
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void A_time_that_milliseconds_cannot_hold_is_rounded_and_reported()
    {
        Step[] thirds = [new("In.") { Breathing = Breathing.Inhale }, new("Out.") { Breathing = Breathing.Exhale }, new("In.") { Breathing = Breathing.Inhale }];
        var timeline = ExampleRoutines.Own("cat-cow", "10 x", exercise => exercise with { Steps = thirds }).ToTimeline();

        var export = timeline.ToWebVtt();

        export.Losses.Should().ContainSingle().Which.Should().Match<Loss>(loss => loss.Kind == LossKind.Time && loss.Item == null && !loss.IsInWords);
        VttFile.Read(export.Text).Cues.Should().OnlyContain(cue => (cue.Start - timeline[int.Parse(cue.Name.Split(' ')[0])].Start).Duration() <= TimeSpan.FromMilliseconds(0.5));
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        var routine = ExampleRoutines.Own("seated-twist", "hold 30 s", exercise => exercise with { Name = ExampleRoutines.Hostile }).WithName(ExampleRoutines.Hostile);

        var file = VttFile.Read(routine.ToTimeline().ToWebVtt().Text);

        file.Cues.Should().HaveCount(4);
        file.Cues[0].Text.Should().StartWith("# --> </lang></s></speak> <break time=\"9s\"/> & \"quoted\" 'single' ]]>");
    }

    [Fact]
    public void Each_cue_is_in_the_language_of_its_words()
    {
        var german = new RoutineBuilder("Abend", ExerciseCatalog.Default.In("de")).Add("seated-twist").Build();

        VttFile.Read(german.ToTimeline().ToWebVtt().Text).Cues.Should().OnlyContain(cue => cue.Language == "de").And.Contain(cue => cue.Text == german.ToTimeline()[1].Text);
    }

    [Fact]
    public void Hours_have_as_many_digits_as_they_need()
    {
        var long_ = new RoutineBuilder("Long", ExerciseCatalog.Default).Add("seated-twist").Build().ToTimeline(new() { GetReady = TimeSpan.FromHours(1) });

        VttFile.Read(long_.ToWebVtt().Text).Cues[^1].End.Should().Be(long_.Duration);
    }
}
