using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;
using BackCare.Exercises.Tool.Answers;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>A routine as the answers have it: exercises by their ids, with doses as text.</summary>
internal record RoutineArguments : Arguments
{
    [Description("The routine: the member 'routine' of another answer, or one of your own.")]
    public required RoutineDraft Routine { get; init; }

    internal override IEnumerable<string?> FreeTexts => [Routine.Name, .. Routine.Items.Select(item => item.Dose)];

    public bool TryBuild([NotNullWhen(true)] out Routine? routine, out FindingReport findings) => Routine.ToBuilder(Catalog).TryBuild(out routine, out findings);

    /// <exception cref="RefusedException">The routine is refused; the message has every finding.</exception>
    public Routine Build() => TryBuild(out var routine, out var findings) ? routine : throw new RefusedException(Verdict.Of(findings, Catalog.Language).ToString());
}

internal sealed record ValidateArguments : RoutineArguments
{
    [Description("Whether it is for somebody older, which some rules ask.")]
    public bool? OlderAdult { get; init; }
}

internal sealed record SwapArguments : RoutineArguments
{
    [Description("The id of the exercise to replace.")]
    [RegularExpression(Limits.IdForm)]
    [MaxLength(Limits.LongestText)]
    public required string Exercise { get; init; }

    [Description("What is at hand. Left out, equipment does not matter; an empty list means that nothing is at hand.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Equipment>? Equipment { get; init; }
}

internal sealed record PlanArguments : RoutineArguments
{
    [Description("The stage to show, from 1.")]
    [Range(1, Limits.MostStages)]
    public int? Stage { get; init; }

    [Description("The days of the week; left out: every day.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    [Description("The times of day; left out: on waking and before bed.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<TimeOfDay>? Times { get; init; }
}

internal sealed record TimelineArguments : RoutineArguments
{
    /// <summary>How many segments one answer has.</summary>
    public const int MostSegments = 100;

    [Description("The first segment to list, from 0; 100 are listed at most.")]
    [Range(0, Limits.MostSegments)]
    public int? From { get; init; }

    [Description("How fast the steps are read, in words a minute, for getting ready to last as long; left out: 5 seconds.")]
    [Range(TimelineOptions.SlowestReading, TimelineOptions.FastestReading)]
    public int? WordsPerMinute { get; init; }
}
