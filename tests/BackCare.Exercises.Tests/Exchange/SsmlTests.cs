using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using BackCare.Exercises.Exchange;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Tests.Routines;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Exchange;

public class SsmlTests
{
    private static readonly XNamespace Synthesis = "http://www.w3.org/2001/10/synthesis";

    [Fact]
    public void A_session_is_marks_sentences_and_pauses() => ExampleRoutines.One("seated-twist").ToTimeline().ToSsml(AnnouncementLevel.Quiet).Text.Should().Be(
        """
        <speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">
        <mark name="0 getReady 0 seated-twist round 1"/>
        <s>Get ready: Seated twist, left side first</s>
        <break time="2200ms"/>
        <mark name="1 hold 0 seated-twist round 1 set 1 repetition 1 left"/>
        <break time="10000ms"/>
        <break time="10000ms"/>
        <break time="10000ms"/>
        <mark name="2 switchSides 0 seated-twist round 1 right"/>
        <s>Switch to the right side</s>
        <break time="3000ms"/>
        <mark name="3 hold 0 seated-twist round 1 set 1 repetition 1 right"/>
        <break time="10000ms"/>
        <break time="10000ms"/>
        <break time="10000ms"/>
        <s>Done</s>
        </speak>

        """);

    [Theory]
    [InlineData(AnnouncementLevel.Quiet, 60)]
    [InlineData(AnnouncementLevel.Cues, null)]
    [InlineData(AnnouncementLevel.Full, 200)]
    public void For_a_voice_of_the_rate_it_reads_back_as_the_timeline_with_all_that_the_announcer_says(AnnouncementLevel level, int? wordsPerMinute) => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), routine =>
    {
        var timeline = routine.ToTimeline(new() { WordsPerMinute = 120 });
        var announcer = new Announcer(timeline, level, wordsPerMinute);

        var (segments, sentences, breaks) = Read(timeline.ToSsml(level, wordsPerMinute).Text, wordsPerMinute ?? Assumed.SpokenWordsPerMinute);

        segments.Select(segment => MarkedSegment.Read(segment.Name)).Should().Equal(MarkedSegment.Of(timeline));
        segments.Zip(timeline).Should().OnlyContain(pair => (pair.First.Duration - pair.Second.Duration).Duration() <= TimeSpan.FromMilliseconds(2), "a millisecond is rounded on each end");
        sentences.Should().Equal(timeline.SelectMany(announcer.For).Select(announcement => announcement.Text));
        breaks.Should().OnlyContain(pause => pause > 0 && pause <= 10_000);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    [Fact]
    public void The_time_of_speech_is_what_is_lost() => ExampleRoutines.Evening.ToTimeline().ToSsml(wordsPerMinute: 120).Losses.Should().ContainSingle()
        .Which.Should().Match<Loss>(loss => loss.Kind == LossKind.Time && loss.Item == null && loss.Text.Contains("120 words a minute"));

    [Fact]
    public void Hostile_names_stay_text()
    {
        var routine = ExampleRoutines.Own("seated-twist", "hold 30 s", exercise => exercise with { Name = ExampleRoutines.Hostile }).WithName(ExampleRoutines.Hostile);

        var (_, sentences, _) = Read(routine.ToTimeline(new() { GetReady = TimeSpan.FromMinutes(1) }).ToSsml().Text, Assumed.SpokenWordsPerMinute);

        sentences[0].Should().Contain("# --> </lang></s></speak> <break time=\"9s\"/> & \"quoted\" 'single' ]]>");
    }

    [Fact]
    public void A_sentence_in_another_language_says_so()
    {
        var english = XDocument.Parse(ExampleRoutines.Own("seated-twist", "hold 30 s", exercise => exercise, "de").ToTimeline().ToSsml().Text).Root!;

        Language(english).Should().Be("de");
        english.Elements(Synthesis + "s").Select(Language).Should().Equal([.. Enumerable.Repeat("en", english.Elements(Synthesis + "s").Count() - 1), null], "the end is said in the language of the routine");

        static string? Language(XElement element) => element.Attribute(XNamespace.Xml + "lang")?.Value;
    }

    private static (List<(string Name, TimeSpan Duration)> Segments, List<string> Sentences, List<int> Breaks) Read(string text, int wordsPerMinute)
    {
        using var reader = XmlReader.Create(new StringReader(text), new() { DtdProcessing = DtdProcessing.Prohibit });
        var root = XDocument.Load(reader).Root!;
        (root.Name, root.Attribute("version")!.Value).Should().Be((Synthesis + "speak", "1.1"));

        var (marks, sentences, breaks, position) = (new List<(string Name, TimeSpan At)>(), new List<string>(), new List<int>(), TimeSpan.Zero);
        foreach (var element in root.Elements())
        {
            switch (element.Name.LocalName)
            {
                case "mark":
                    marks.Add((element.Attribute("name")!.Value, position));
                    break;
                case "s":
                    sentences.Add(element.Value);
                    position += TimeSpan.FromMinutes(element.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length) / wordsPerMinute;
                    break;
                default:
                    var pause = element.Name.LocalName == "break" ? element.Attribute("time")!.Value : throw new XmlException($"{element.Name} is no element of a session.");
                    pause.Should().EndWith("ms");
                    breaks.Add(int.Parse(pause[..^2], CultureInfo.InvariantCulture));
                    position += TimeSpan.FromMilliseconds(breaks[^1]);
                    break;
            }
        }

        // Done is said when the last segment has ended.
        var ends = marks.Skip(1).Select(mark => mark.At).Append(position - TimeSpan.FromMinutes(sentences[^1].Split(' ').Length) / wordsPerMinute);
        return ([.. marks.Zip(ends, (mark, end) => (mark.Name, end - mark.At))], sentences, breaks);
    }
}
