namespace BackCare.Exercises.Serialization;

/// <summary>The members of an exercise and its parts in JSON. There are two forms: whole, and without the texts, which each language has in its own file.</summary>
internal sealed class ExerciseForm(DocumentMembers exercise, DocumentMembers group, DocumentMembers standIn, DocumentMembers step, DocumentMembers level, DocumentMembers measure)
{
    public readonly DocumentMembers Exercise = exercise;
    public readonly DocumentMembers Group = group;
    public readonly DocumentMembers StandIn = standIn;
    public readonly DocumentMembers Step = step;
    public readonly DocumentMembers Level = level;
    public readonly DocumentMembers Measure = measure;

    /// <summary>In catalog documents.</summary>
    public static ExerciseForm OfDocuments => Whole.Form;

    /// <summary>In the files of this package.</summary>
    public static ExerciseForm OfFacts => WithoutTexts.Form;

    private static class Whole
    {
        public static readonly ExerciseForm Form = new(
            new(typeof(ExerciseDocument)), new(typeof(EquipmentGroupDocument)), new(typeof(StandInDocument)), new(typeof(StepDocument)), new(typeof(LevelDocument)), new(typeof(MeasureDocument)));
    }

    private static class WithoutTexts
    {
        public static readonly ExerciseForm Form = new(
            new(typeof(FactsDocument)), new(typeof(EquipmentGroupFacts)), new(typeof(StandInFacts)), new(typeof(StepFacts)), new(typeof(LevelFacts)), new(typeof(MeasureFacts)));
    }
}
