using System.Globalization;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>All that a segment is but its times and its words, in one line that a program reads: "3 hold 0 seated-twist round 1 set 1 repetition 1 right".</summary>
/// <remarks>Its index, kind, item and exercise, and then what it has of a round, a set, a repetition, a side and a breathing.</remarks>
internal static class StepMark
{
    public static string Of(Segment segment)
    {
        var breathing = segment.Breathing == default ? "" : $" {EnumWords.Of(segment.Breathing)}";
        var side = segment.Side is { } working ? $" {EnumWords.Of(working)}" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{segment.Index} {EnumWords.Of(segment.Kind)} {segment.Item} {segment.Exercise}{Number("round", segment.Round)}{Number("set", segment.Set)}{Number("repetition", segment.Repetition)}{side}{breathing}");
    }

    private static string Number(string name, int? number) => number is null ? "" : string.Create(CultureInfo.InvariantCulture, $" {name} {number}");
}
