namespace BackCare.Exercises;

/// <summary>Items that can stand in for one another: any one of them will do. Immutable.</summary>
public sealed record EquipmentGroup
{
    /// <summary>A group of stand-ins.</summary>
    public EquipmentGroup(params IEnumerable<Equipment> anyOf) => AnyOf = ValueList<Equipment>.Copy(anyOf);

    /// <summary>The items; one of them must be at hand.</summary>
    public IReadOnlyList<Equipment> AnyOf { get; }

    /// <summary>What the item must be like, such as "a back of medium height"; <see langword="null"/> when any will do.</summary>
    public string? Note { get; init; }

    /// <summary>Whether one of the items is at hand.</summary>
    public bool IsMetBy(IReadOnlyCollection<Equipment> atHand)
    {
        ArgumentNullException.ThrowIfNull(atHand);
        return AnyOf.Any(atHand, static (item, atHand) => atHand.Has(item));
    }

    /// <summary>The items, such as "FoamRoller or RolledTowel".</summary>
    public override string ToString() => string.Join(" or ", AnyOf);
}
