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
            new("Hold the towel in both hands.") { Phase = StepPhase.Start },
            new("Turn to one side.") { Left = "Turn to the left.", Right = "Turn to the right.", Breathing = Breathing.Exhale, Sources = ["helen-clark"] },
            new("Turn back to the front.") { Phase = StepPhase.Return },
        ],
        Cues = ["Sit tall."],
        HowFar = new("Until your hips want to turn.", "helen-clark"),
        Sensation = "A mild pull along the ribs.",
        WrongSensation = "A pinch in the lower back.",
        HowToBreathe = "Breathe out as you turn.",
        Mistakes = ["Hips that turn along."],
        EasierWay = "Turn less far.",
        HarderWay = "Lift the towel.",
        Levels = [new("Arms low", "Keep the towel on your lap.") { Sources = ["helen-clark"] }, new("Arms high", "Lift the towel.") { Demands = [Demand.OverheadArm] }],
        Measures = [new("Turn of the trunk", 45, MeasureUnit.Degrees, "helen-clark") { Firmness = Firmness.About, Note = "Said as an eighth of a circle." }],
        Doses = [new("helen-clark", DoseRange.Parse("2 x 10-15, hold 5 s")) { Note = "Read as per side." }],
        Inferred = [ExerciseFact.Demands],
    };
}
