namespace BackCare.Exercises.Serialization;

/// <summary>The members of an exercise and its parts in JSON. There are two forms: whole, and without the texts, which each language has in its own file.</summary>
internal sealed class ExerciseForm
{
    public required DocumentMembers Exercise { get; init; }

    public required DocumentMembers Group { get; init; }

    public required DocumentMembers StandIn { get; init; }

    public required DocumentMembers Step { get; init; }

    public required DocumentMembers Level { get; init; }

    public required DocumentMembers Measure { get; init; }

    /// <summary>In catalog documents.</summary>
    public static ExerciseForm OfDocuments => Whole.Form;

    /// <summary>In the files of this package.</summary>
    public static ExerciseForm OfFacts => WithoutTexts.Form;

    private static class Whole
    {
        public static readonly ExerciseForm Form = new()
        {
            Exercise = new(typeof(ExerciseDocument)),
            Group = new(typeof(EquipmentGroupDocument)),
            StandIn = new(typeof(StandInDocument)),
            Step = new(typeof(StepDocument)),
            Level = new(typeof(LevelDocument)),
            Measure = new(typeof(MeasureDocument)),
        };
    }

    private static class WithoutTexts
    {
        public static readonly ExerciseForm Form = new()
        {
            Exercise = new(typeof(FactsDocument)),
            Group = new(typeof(EquipmentGroupFacts)),
            StandIn = new(typeof(StandInFacts)),
            Step = new(typeof(StepFacts)),
            Level = new(typeof(LevelFacts)),
            Measure = new(typeof(MeasureFacts)),
        };
    }
}
