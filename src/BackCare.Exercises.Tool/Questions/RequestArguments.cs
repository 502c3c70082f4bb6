using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>What a routine should be like.</summary>
internal sealed record RequestArguments : Arguments
{
    [Description("The minutes that there are for all of it, getting ready, switches, rests and changes of position included.")]
    [Range(Limits.FewestMinutes, Limits.MostMinutes)]
    public required double Minutes { get; init; }

    [Description("The areas to cover; left out: the whole body.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<TargetArea>? Areas { get; init; }

    [Description("What is at hand; left out: nothing.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Equipment>? Equipment { get; init; }

    [Description("The start positions allowed; left out: all. sittingOnChair says that there is a chair.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Position>? Positions { get; init; }

    [Description("What the body must not be asked to bear.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Demand>? Avoid { get; init; }

    [Description("The kinds wanted; left out: all.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseKind>? Kinds { get; init; }

    [Description("Ids of exercises that must be in.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseId>? Include { get; init; }

    [Description("Ids of exercises that must not be in.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseId>? Exclude { get; init; }

    [Description("Ids of exercises that were done lately: others are preferred.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseId>? Recent { get; init; }

    [Description("What to do with exercises that have sides.")]
    public SideWish? Sides { get; init; }

    [Description("How many exercises at most; left out: 4 to 6, by the minutes.")]
    [Range(1, RoutineRequest.MostExercises)]
    public int? MaxExercises { get; init; }

    [Description("How often the exercises are done through; the minutes are for all rounds.")]
    [Range(1, Routine.MostRounds)]
    public int? Rounds { get; init; }

    [Description("Whether this is a first routine, which has two exercises at low doses.")]
    public bool? IsFirst { get; init; }

    [Description("When it is done.")]
    public TimeOfDay? TimeOfDay { get; init; }

    [Description("Another number, another routine of the same worth.")]
    [Range(int.MinValue, int.MaxValue)]
    public int? Seed { get; init; }

    [Description("The name of the routine. No symptom and no diagnosis.")]
    [MaxLength(Limits.LongestText)]
    public string? Name { get; init; }

    internal override IEnumerable<string?> FreeTexts => [Name];

    internal RoutineRequest Request => new()
    {
        TimeBudget = Limits.Time(Minutes),
        Targets = [.. (Areas ?? []).Select(area => new Target(area))],
        Equipment = Equipment ?? [],
        Positions = Positions ?? [],
        Avoided = Avoid ?? [],
        Kinds = Kinds ?? [],
        Included = Include ?? [],
        Excluded = Exclude ?? [],
        Recent = Recent ?? [],
        Sides = Sides ?? default,
        MaxExercises = MaxExercises,
        Rounds = Rounds ?? 1,
        IsFirst = IsFirst ?? false,
        TimeOfDay = TimeOfDay,
        Seed = Seed ?? 0,
        Name = string.IsNullOrWhiteSpace(Name) ? new RoutineRequest { TimeBudget = default }.Name : Name,
    };

    /// <summary>The arguments that ask for a changed request.</summary>
    public RequestArguments For(RoutineRequest changed) => this with
    {
        Minutes = changed.TimeBudget.TotalMinutes,
        Areas = Some(changed.Targets.Select(target => target.Area)),
        Equipment = Some(changed.Equipment),
        Positions = Some(changed.Positions),
        Avoid = Some(changed.Avoided),
        Kinds = Some(changed.Kinds),
        Include = Some(changed.Included),
        Exclude = Some(changed.Excluded),
        Sides = changed.Sides == default ? null : changed.Sides,
        MaxExercises = changed.MaxExercises,
        Rounds = changed.Rounds == 1 ? null : changed.Rounds,
    };

    private static List<TWord>? Some<TWord>(IEnumerable<TWord> words) => words.ToList() is { Count: > 0 } some ? some : null;
}
