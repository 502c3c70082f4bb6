namespace BackCare.Exercises;

/// <summary>Nothing but what is at hand.</summary>
/// <param name="named">The items that were named, each once.</param>
/// <param name="sits">Whether a position is asked for that implies a chair.</param>
internal sealed class EquipmentCall(ValueList<Equipment> named, bool sits) : QueryCall(Requirement.Equipment)
{
    private readonly ValueList<Equipment> atHand = sits && !named.Has(Equipment.Chair) ? ValueList<Equipment>.Of([.. named, Equipment.Chair]) : named;

    public ValueList<Equipment> Named => named;

    public override string WantedIn(Language language) => Either(language, atHand, item => item.Said(language));

    public override bool IsMetBy(Exercise exercise) => exercise.IsDoableWith(atHand);

    public override BitSet MetIn(ExerciseIndex index) => index.DoableWith(atHand);
}
