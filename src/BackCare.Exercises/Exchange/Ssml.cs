using System.Globalization;
using System.Text;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>A timeline as SSML 1.1 (W3C): what an announcer says, pauses between, and a mark where each segment begins.</summary>
internal sealed class Ssml
{
    /// <summary>The longest pause of one element, in milliseconds: Amazon Polly takes no longer one.</summary>
    private const long LongestBreak = 10_000;

    private readonly StringBuilder text = new();

    /// <summary>When what is written so far has been said, in milliseconds.</summary>
    private long position;

    private Ssml()
    {
    }

    public static Export Of(Timeline timeline, Announcer announcer)
    {
        var losses = new LossReport(timeline.Routine);
        losses.Add(LossKind.Time, string.Create(CultureInfo.InvariantCulture, $"How long speaking takes is up to the voice; the pauses are for {announcer.WordsPerMinute} words a minute."));
        return losses.Of(new Ssml().Text(timeline, announcer, losses));
    }

    private string Text(Timeline timeline, Announcer announcer, LossReport losses)
    {
        var language = timeline.Routine.Language.Tag;
        text.Append("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"").Append(language).Append("\">\n");
        foreach (var segment in timeline)
        {
            if (Markup.IsRounded(segment.Start)) losses.Add(LossKind.Time, "Times are rounded to a millisecond.");
            PauseUntil(segment.Start);
            var item = timeline.ItemOf(segment);
            if (item is not null) text.Append("<mark name=\"").Append(StepMark.Of(segment)).Append("\"/>\n");
            foreach (var announcement in announcer.For(segment))
            {
                PauseUntil(segment.Start + announcement.Offset);
                Say(announcement, item?.Exercise.Spoken.Tag ?? language, language);
                position = Markup.Milliseconds(segment.Start + announcement.End);
            }
        }

        return text.Append("</speak>\n").ToString();
    }

    private void Say(Announcement announcement, string tag, string around)
    {
        var language = tag == around ? "" : $" xml:lang=\"{tag}\"";
        text.Append("<s").Append(language).Append('>').Append(Markup.Escaped(announcement.Text)).Append("</s>\n");
    }

    private void PauseUntil(TimeSpan time)
    {
        for (var end = Markup.Milliseconds(time); position < end;)
        {
            var pause = Math.Min(end - position, LongestBreak);
            text.Append(CultureInfo.InvariantCulture, $"<break time=\"{pause}ms\"/>\n");
            position += pause;
        }
    }
}
