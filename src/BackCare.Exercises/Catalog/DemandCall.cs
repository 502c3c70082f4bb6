namespace BackCare.Exercises;

/// <summary>None of these demands.</summary>
internal sealed class DemandCall(ValueList<Demand> avoided) : QueryCall(Requirement.Demand)
{
    public ValueList<Demand> Avoided => avoided;

    public override string WantedIn(Language language) => Either(language, avoided, demand => demand.Said(language));

    public override bool IsMetBy(Exercise exercise) => !exercise.AsksForAny(avoided);

    public override BitSet MetIn(ExerciseIndex index) => index.WithoutAny(avoided);
}
