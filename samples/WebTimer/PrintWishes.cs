using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using BackCare.Exercises;
using BackCare.Exercises.Handouts;
using BackCare.Exercises.Schedules;

namespace WebTimer;

/// <summary>How a handout is to be. The attributes describe the limits, and <see cref="OrderValidator"/> keeps them. It names no patient: the order stands in the address of the page, and the paper has a line for the name.</summary>
public sealed record PrintWishes
{
    public const int LongestSender = 80;
    public const int LongestPhone = 40;

    [Description("The size of the paper; left out: whatever the printer has.")]
    public PaperSize? Paper { get; init; }

    [Description("Whether it is printed in large letters.")]
    public bool LargePrint { get; init; }

    [Range(1, HandoutOptions.MostWeeks)]
    [Description("For how many weeks there are boxes to tick.")]
    public int Weeks { get; init; } = 1;

    [MaxLength(Order.MostWords)]
    [Description("How often a day there are boxes to tick; none: once.")]
    public IReadOnlyList<TimeOfDay>? Times { get; init; }

    [Description("When the routine is looked at again; left out: a line to write on.")]
    public DateOnly? ReviewOn { get; init; }

    [MaxLength(LongestSender)]
    [Description("Who hands it over, a clinic for example; left out: nobody is named.")]
    public string? Sender { get; init; }

    [MaxLength(LongestPhone)]
    [Description("The number to call.")]
    public string? Phone { get; init; }

    /// <summary>The options of the library. The wishes have been found valid.</summary>
    internal HandoutOptions Options => new()
    {
        Paper = Paper,
        IsLargePrint = LargePrint,
        Weeks = Weeks,
        Schedule = Times is { Count: > 0 } ? new(times: Times) : null,
        ReviewOn = ReviewOn,
        Sender = string.IsNullOrWhiteSpace(Sender) ? null : new(Sender, Phone),
    };
}
