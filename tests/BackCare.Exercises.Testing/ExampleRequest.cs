namespace BackCare.Exercises.Testing;

/// <summary>Requests that several tests begin with.</summary>
public static class ExampleRequest
{
    /// <summary>One that says something of everything but the variety, the rounds and the doses.</summary>
    public static RoutineRequest Full => new()
    {
        Name = "Morning",
        Targets = [TargetArea.Chest, new(TargetArea.MiddleBack, 3)],
        TimeBudget = TimeSpan.FromMinutes(12.5),
        Equipment = [Equipment.Chair, Equipment.Parse("slingTrainer")],
        Positions = [Position.Standing, Position.SittingOnChair],
        Kinds = [ExerciseKind.Mobility],
        Avoided = [Demand.Prone],
        Included = ["cat-cow"],
        Excluded = ["bird-dog"],
        Recent = ["cat-cow", "cat-cow"],
        Sides = SideWish.MoreOnLeft,
        IsFirst = true,
        MaxExercises = 2,
        Seed = -7,
    };
}
