namespace BackCare.Exercises.Tests.Exercises;

/// <summary>A sound exercise with something in every part, to change the one thing that matters.</summary>
internal static class Example
{
    public static Exercise Exercise { get; } = new()
    {
        Id = "towel-twist",
        Name = "Towel twist",
        Aliases = ["Turn with a towel"],
        Kind = ExerciseKind.Mobility,
        Family = "trunk-rotation",
        Laterality = Laterality.EachSideInTurn,
        Positions = [Position.SittingOnChair, Position.Standing],
        Equipment =
        [
            new(Equipment.Chair, Equipment.StabilityBall) { Note = "At knee height." },
            new(Equipment.RolledTowel, Equipment.Stick),
        ],
        Comfort = [Equipment.Cushion],
        PrimaryAreas = [TargetArea.MiddleBack],
        SecondaryAreas = [TargetArea.Shoulders],
        PrimaryMuscles = [Muscle.Obliques],
        SecondaryMuscles = [Muscle.Multifidus],
        Demands = [Demand.SpinalRotation],
        Steps =
        [
            new("Hold the towel in both hands."),
            new("Turn to one side.") { Left = "Turn to the left.", Right = "Turn to the right.", Breathing = Breathing.Exhale },
        ],
        Cues = ["Sit tall."],
        Sensation = "A mild pull along the ribs.",
        Levels = [new("Arms low", "Keep the towel on your lap.")],
        Measures = [new("Turn of the trunk", 45, MeasureUnit.Degrees, "helen-clark")],
        Doses = [new("helen-clark", DoseRange.Parse("2 x 10-15, hold 5 s")) { Note = "Read as per side." }],
        Inferred = [ExerciseFact.Demands],
    };
}
