using System.Globalization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>What a mark in an export says of a segment: all of it but its times and its words.</summary>
internal sealed record MarkedSegment(int Index, SegmentKind Kind, int Item, string Exercise, int? Round, int? Set, int? Repetition, Side? Side, Breathing Breathing)
{
    /// <summary>All that is played, without the end.</summary>
    public static IEnumerable<MarkedSegment> Of(Timeline timeline) => timeline.SkipLast(1).Select(segment => new MarkedSegment(
        segment.Index, segment.Kind, segment.Item!.Value, segment.Exercise!.Value, segment.Round, segment.Set, segment.Repetition, segment.Side, segment.Breathing));

    /// <summary>Reads a mark such as "3 hold 0 seated-twist round 1 set 1 repetition 1 right".</summary>
    public static MarkedSegment Read(string mark)
    {
        var words = new Queue<string>(mark.Split(' '));
        var segment = new MarkedSegment(Next(), Enum.Parse<SegmentKind>(words.Dequeue(), ignoreCase: true), Next(), words.Dequeue(), null, null, null, null, Breathing.Natural);
        while (words.TryDequeue(out var word))
        {
            segment = word switch
            {
                "round" => segment with { Round = Next() },
                "set" => segment with { Set = Next() },
                "repetition" => segment with { Repetition = Next() },
                "left" or "right" => segment with { Side = Enum.Parse<Side>(word, ignoreCase: true) },
                _ => segment with { Breathing = Enum.Parse<Breathing>(word, ignoreCase: true) },
            };
        }

        return segment;

        int Next() => int.Parse(words.Dequeue(), CultureInfo.InvariantCulture);
    }
}
