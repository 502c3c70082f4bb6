using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>When somebody sits, to be reminded to get up.</summary>
public sealed record SittingHours
{
    public const int ShortestStretch = 10;
    public const int LongestStretch = 240;

    [Description("When sitting begins, such as 09:00:00.")]
    public TimeOnly From { get; init; } = new SittingBreaks().Start;

    [Description("When it ends.")]
    public TimeOnly To { get; init; } = new SittingBreaks().End;

    [Range(ShortestStretch, LongestStretch)]
    [Description("After how many minutes to get up.")]
    public int Minutes { get; init; } = (int)new SittingBreaks().Every.TotalMinutes;

    /// <summary>The breaks of the library. The hours have been found valid.</summary>
    internal SittingBreaks Breaks => new() { Start = From, End = To, Every = TimeSpan.FromMinutes(Minutes) };
}
