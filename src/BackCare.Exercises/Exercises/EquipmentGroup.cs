using System.Text.Json.Serialization;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises;

/// <summary>Items of which one is enough, and what can stand in for them. Immutable.</summary>
[JsonConverter(typeof(EquipmentGroupJsonConverter))]
public sealed record EquipmentGroup
{
    /// <summary>A group of items.</summary>
    public EquipmentGroup(params IEnumerable<Equipment> anyOf) => AnyOf = ValueList<Equipment>.Copy(anyOf);

    /// <summary>The items; one of them, or a stand-in that suits, must be at hand.</summary>
    public IReadOnlyList<Equipment> AnyOf { get; }

    /// <summary>What the item must be like, such as "a back of medium height"; <see langword="null"/> when any will do.</summary>
    public string? Note { get; init; }

    /// <summary>Other items that people have at home, with whether they suit and why.</summary>
    public IReadOnlyList<StandIn> StandIns { get; init => field = ValueList<StandIn>.Copy(value); } = ValueList<StandIn>.Empty;

    /// <summary>The items and the stand-ins that suit; one of them must be at hand.</summary>
    internal IReadOnlyList<Equipment> Suitable =>
        StandIns.Count == 0 ? AnyOf : [.. AnyOf, .. StandIns.Where(standIn => standIn.Suits).Select(standIn => standIn.Item)];

    /// <summary>Whether one of the items, or a stand-in that suits, is at hand.</summary>
    public bool IsMetBy(IReadOnlyCollection<Equipment> atHand)
    {
        ArgumentNullException.ThrowIfNull(atHand);
        return AnyOf.AnyWith(atHand, static (item, atHand) => atHand.Has(item))
               || StandIns.AnyWith(atHand, static (standIn, atHand) => standIn.Suits && atHand.Has(standIn.Item));
    }

    /// <summary>The items and the stand-ins that suit by their names, such as "foam roller or rolled towel".</summary>
    public override string ToString() => NameIn(Language.English);

    /// <summary>The items that do, in a language and as a sentence has them: "foam roller or rolled towel".</summary>
    public string NameIn(Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Or(Suitable.Select(item => item.Said(language)));
    }
}
