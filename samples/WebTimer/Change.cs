using System.ComponentModel;
using BackCare.Exercises;

namespace WebTimer;

/// <summary>What somebody changes of a routine: one exercise of it.</summary>
public sealed record Change
{
    public const int LongestMinutes = 120;

    private IReadOnlyList<Swap>? swaps;

    [Description("The routine as it is; exercises are named by their ids.")]
    public required Routine Routine { get; init; }

    public required ChangeKind Kind { get; init; }

    [Description("The place of the exercise in the routine, from 0.")]
    public required int Item { get; init; }

    [Description("The exercise that comes in, for a swap.")]
    public ExerciseId? Exercise { get; init; }

    [Description("What is at hand for the exercise that comes in; none: nothing.")]
    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    [Description("Whether getting ready lasts until the steps are read.")]
    public bool ReadSteps { get; init; } = true;

    [Description("The language of the answer, as a tag of BCP 47; English when left out.")]
    public string? Language { get; init; }

    internal ExerciseCatalog Catalog => Order.CatalogIn(Language);

    /// <summary>What could come in, the nearest first. Both the validator and the change ask for it.</summary>
    internal IReadOnlyList<Swap> Swaps() => swaps ??= Spoken().Swaps(Item, Catalog, Equipment);

    /// <summary>The changed routine. The change has been found valid.</summary>
    internal Routine Made() => Kind switch
    {
        ChangeKind.Swap => Swaps().First(swap => swap.Exercise.Id == Exercise).Routine,
        ChangeKind.Remove => Spoken().Without(Item),
        ChangeKind.MoveUp => Spoken().WithMoved(Item, Item - 1),
        ChangeKind.MoveDown => Spoken().WithMoved(Item, Item + 1),
        ChangeKind.Easier => Spoken().Easier(Routine.Items[Item].Exercise.Id),
        _ => Spoken().Harder(Routine.Items[Item].Exercise.Id),
    };

    private Routine Spoken() => Routine.In(Catalog);
}

public enum ChangeKind
{
    Swap,
    Remove,
    MoveUp,
    MoveDown,
    Easier,
    Harder,
}
