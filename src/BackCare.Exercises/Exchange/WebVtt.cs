using System.Globalization;
using System.Text;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>A timeline as WebVTT (W3C): a cue for each segment.</summary>
internal static class WebVtt
{
    public static Export Of(Timeline timeline)
    {
        var (text, losses) = (new StringBuilder(), new LossReport(timeline.Routine));
        text.Append("WEBVTT ").Append(Markup.Escaped(timeline.Routine.Name)).Append('\n');
        foreach (var segment in timeline)
        {
            if (Markup.IsRounded(segment.Start)) losses.Add(LossKind.Time, "Times are rounded to a millisecond.");
            if (timeline.ItemOf(segment) is not { } item) continue;
            text.Append('\n').Append(StepMark.Of(segment)).Append('\n');
            text.Append(Time(segment.Start)).Append(" --> ").Append(Time(segment.End)).Append('\n');
            text.Append("<lang ").Append(item.Exercise.Spoken.Tag).Append('>').Append(Markup.Escaped(segment.Text)).Append("</lang>\n");
        }

        return losses.Of(text.ToString());
    }

    private static string Time(TimeSpan time)
    {
        var (seconds, milliseconds) = Math.DivRem(Markup.Milliseconds(time), 1000);
        return string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:00}:{seconds / 60 % 60:00}:{seconds % 60:00}.{milliseconds:000}");
    }
}
