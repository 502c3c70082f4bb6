using System.Globalization;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>What a segment is, in words that a program reads: "3 hold 0 seated-twist left". Its index, kind, item and exercise, then the side and the breathing where there are any.</summary>
internal static class StepMark
{
    public static string Of(Segment segment)
    {
        var side = segment.Side is { } working ? $" {EnumWords.Of(working)}" : "";
        var breathing = segment.Breathing == default ? "" : $" {EnumWords.Of(segment.Breathing)}";
        return string.Create(CultureInfo.InvariantCulture, $"{segment.Index} {EnumWords.Of(segment.Kind)} {segment.Item} {segment.Exercise}{side}{breathing}");
    }
}
