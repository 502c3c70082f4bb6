using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace BackCare.Exercises.Tool.Questions;

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
