using System.ComponentModel;
using BackCare.Exercises.Guidance;

namespace BackCare.Exercises.Tool.Questions;

internal sealed record GuidanceArguments : Arguments
{
    [Description("The topic of the notes; left out: the safety text alone.")]
    public GuidanceTopic? Topic { get; init; }
}
