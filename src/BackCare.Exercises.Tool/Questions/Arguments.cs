using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Tool.Questions;

/// <summary>What is asked for: one object in JSON. What it can hold is in its schema, and what its schema refuses is refused.</summary>
internal abstract record Arguments
{
    [Description("The language of the answer; English when left out.")]
    public LanguageTag? Language { get; init; }

    [JsonIgnore]
    public ExerciseCatalog Catalog => ExerciseCatalog.Default.In(Language is { } tag ? BackCare.Exercises.Language.Of($"{tag}".ToLowerInvariant()) : BackCare.Exercises.Language.English);

    /// <summary>What was written freely, and is looked at for words of symptoms.</summary>
    [JsonIgnore]
    public virtual IEnumerable<string?> FreeTexts => [];
}

/// <summary>The languages of the catalog, by their tags.</summary>
[JsonConverter(typeof(LowerCaseWordConverter<LanguageTag>))]
internal enum LanguageTag
{
    En,
    De,
    Es,
}

/// <summary>What an exercise is searched by. Everything that is given must be met; words in one list are alternatives.</summary>
internal sealed record SearchArguments : Arguments
{
    [Description("A part of the name of an exercise, such as 'twist'. Nothing else is searched; leave it out to search by the other members.")]
    [MaxLength(Limits.LongestText)]
    public string? Text { get; init; }

    [Description("The areas to work on; an area includes the areas inside it.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<TargetArea>? Areas { get; init; }

    [Description("The start positions allowed.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Position>? Positions { get; init; }

    [Description("What is at hand. Left out, equipment does not matter; an empty list means that nothing is at hand.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Equipment>? Equipment { get; init; }

    [Description("What the body must not be asked to bear.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Demand>? Avoid { get; init; }

    [Description("The kinds wanted.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<ExerciseKind>? Kinds { get; init; }

    [Description("The muscles to work.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Muscle>? Muscles { get; init; }

    [Description("The minutes that it may take at most, all sides and getting ready included.")]
    [Range(Limits.FewestMinutes, Limits.MostMinutes)]
    public double? Minutes { get; init; }

    public override IEnumerable<string?> FreeTexts => [Text];

    public ExerciseQuery Query()
    {
        var query = Catalog.Query();
        if (!string.IsNullOrWhiteSpace(Text)) query = query.Named(Text);
        if (Areas is { Count: > 0 }) query = query.Targeting(Areas);
        if (Positions is { Count: > 0 }) query = query.In(Positions);
        if (Equipment is not null) query = query.With(Equipment);
        if (Avoid is { Count: > 0 }) query = query.Avoiding(Avoid);
        if (Kinds is { Count: > 0 }) query = query.OfKind(Kinds);
        if (Muscles is { Count: > 0 }) query = query.Working(Muscles);
        if (Minutes is { } minutes) query = query.Fitting(Limits.Time(minutes));
        return query;
    }

    /// <summary>The same without one of its members, for each that it has.</summary>
    public IEnumerable<(string Without, SearchArguments Arguments)> WithoutOne() => ((string, object?, SearchArguments)[])
    [
        ("text", Text, this with { Text = null }), ("areas", Areas, this with { Areas = null }), ("positions", Positions, this with { Positions = null }), ("equipment", Equipment, this with { Equipment = null }),
        ("avoid", Avoid, this with { Avoid = null }), ("kinds", Kinds, this with { Kinds = null }), ("muscles", Muscles, this with { Muscles = null }), ("minutes", Minutes, this with { Minutes = null }),
    ] is var all ? all.Where(one => one.Item2 is not null).Select(one => (one.Item1, one.Item3)) : [];
}

/// <summary>An exercise by its id.</summary>
internal sealed record ExerciseArguments : Arguments
{
    [Description("The id of the exercise, such as 'cat-cow'. search finds it.")]
    [RegularExpression(Limits.IdForm)]
    [MaxLength(Limits.LongestText)]
    public required string Id { get; init; }
}

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
    public Schedules.TimeOfDay? TimeOfDay { get; init; }

    [Description("Another number, another routine of the same worth.")]
    public int? Seed { get; init; }

    [Description("The name of the routine. No symptom and no diagnosis.")]
    [MaxLength(Limits.LongestText)]
    public string? Name { get; init; }

    public override IEnumerable<string?> FreeTexts => [Name];

    [JsonIgnore]
    public RoutineRequest Request => new()
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

/// <summary>A routine as the answers have it: exercises by their ids, with doses as text.</summary>
internal record RoutineArguments : Arguments
{
    [Description("The routine: the member 'routine' of another answer, or one of your own.")]
    public required RoutineDraft Routine { get; init; }

    public override IEnumerable<string?> FreeTexts => [Routine.Name];

    public bool TryBuild([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Routine? routine, out FindingReport findings) => Routine.ToBuilder(Catalog).TryBuild(out routine, out findings);

    /// <exception cref="RefusedException">The routine is refused; the message has every finding.</exception>
    public Routine Build() => TryBuild(out var routine, out var findings) ? routine : throw new Answers.RefusedException(Answers.Verdict.Of(findings, Catalog.Language).ToString());
}

/// <summary>A routine that is not checked yet.</summary>
internal sealed record RoutineDraft
{
    [Description("The name of the routine. No symptom and no diagnosis.")]
    [MaxLength(Limits.LongestText)]
    public string? Name { get; init; }

    [Description("What to do with exercises that have sides; both when left out.")]
    public SideWish? Sides { get; init; }

    [Description("How often the exercises are done through.")]
    [Range(1, Exercises.Routine.MostRounds)]
    public int? Rounds { get; init; }

    [Description("What the body must not be asked to bear.")]
    [MaxLength(Limits.MostWords)]
    public IReadOnlyList<Demand>? Avoided { get; init; }

    [Description("The exercises in their order.")]
    [MaxLength(RoutineRequest.MostExercises)]
    public required IReadOnlyList<RoutineItemDraft> Items { get; init; }

    public RoutineBuilder ToBuilder(ExerciseCatalog catalog)
    {
        var name = string.IsNullOrWhiteSpace(Name) ? new RoutineRequest { TimeBudget = default }.Name : Name;
        var builder = new RoutineBuilder(name, catalog).For(Sides ?? default).InRounds(Rounds ?? 1).Avoiding(Avoided ?? []);
        foreach (var item in Items) builder.Add(item.Exercise, item.Dose, position: item.Position, level: item.Level);
        return builder;
    }
}

internal sealed record RoutineItemDraft
{
    [Description("The id of the exercise, such as 'cat-cow'.")]
    [RegularExpression(Limits.IdForm)]
    [MaxLength(Limits.LongestText)]
    public required string Exercise { get; init; }

    [Description("The start position; left out: the usual one.")]
    public Position? Position { get; init; }

    [Description("The dose, such as '10 x', 'hold 20 s' or '2 x 15, hold 5 s'; left out: the usual one of the catalog. Counts are for each side.")]
    [MaxLength(Limits.LongestText)]
    public string? Dose { get; init; }

    [Description("The level, from 1; left out: the easiest.")]
    [Range(1, Limits.MostWords)]
    public int? Level { get; init; }
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
    public IReadOnlyList<Schedules.TimeOfDay>? Times { get; init; }
}

internal sealed record TimelineArguments : RoutineArguments
{
    /// <summary>How many segments one answer has.</summary>
    public const int MostSegments = 100;

    [Description("The first segment to list, from 0; 100 are listed at most.")]
    [Range(0, Limits.MostSegments)]
    public int? From { get; init; }

    [Description("How fast the steps are read, in words a minute, for getting ready to last as long; left out: 5 seconds.")]
    [Range(Timelines.TimelineOptions.SlowestReading, Timelines.TimelineOptions.FastestReading)]
    public int? WordsPerMinute { get; init; }
}

internal sealed record GuidanceArguments : Arguments
{
    [Description("The topic of the notes; left out: the safety text alone.")]
    public Guidance.GuidanceTopic? Topic { get; init; }
}
