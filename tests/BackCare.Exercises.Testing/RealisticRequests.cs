namespace BackCare.Exercises.Testing;

/// <summary>Thirty requests as people make them. docs/answers.md shows what the generator answers.</summary>
public static class RealisticRequests
{
    private static readonly Position[] Desk = [Position.Standing, Position.SittingOnChair];

    private static readonly Position[] Floor =
        [Position.Kneeling, Position.Quadruped, Position.CrossLeggedSitting, Position.CrookSitting, Position.LongSitting, Position.Supine, Position.CrookLying, Position.SideLying, Position.Prone];

    private static readonly Equipment[] Mat = [Equipment.FoamRoller, Equipment.RolledTowel];

    public static IReadOnlyList<(string Name, RoutineRequest Request)> All { get; } =
    [
        ("At the desk, 2 minutes", new() { TimeBudget = Minutes(2), Positions = Desk }),
        ("At the desk, 3 minutes", new() { TimeBudget = Minutes(3), Positions = Desk }),
        ("At the desk, 5 minutes", new() { TimeBudget = Minutes(5), Positions = Desk }),
        ("At the desk with a doorway, 10 minutes", new() { TimeBudget = Minutes(10), Positions = Desk, Equipment = [Equipment.Doorway] }),
        ("At the desk, 90 seconds for the back", new() { TimeBudget = TimeSpan.FromSeconds(90), Positions = Desk, Targets = [TargetArea.Back] }),
        ("On the floor, 5 minutes", new() { TimeBudget = Minutes(5), Positions = Floor, Equipment = Mat }),
        ("On the floor, 10 minutes", new() { TimeBudget = Minutes(10), Positions = Floor, Equipment = Mat }),
        ("On the floor, 15 minutes", new() { TimeBudget = Minutes(15), Positions = Floor, Equipment = Mat }),
        ("On the floor, 20 minutes", new() { TimeBudget = Minutes(20), Positions = Floor, Equipment = Mat }),
        ("Nothing at hand, 10 minutes", new() { TimeBudget = Minutes(10) }),
        ("Nothing at hand, 20 minutes", new() { TimeBudget = Minutes(20) }),
        ("Everything at hand, 5 minutes", new() { TimeBudget = Minutes(5), Equipment = Equipment.Known }),
        ("Everything at hand, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known }),
        ("Everything at hand, 15 minutes", new() { TimeBudget = Minutes(15), Equipment = Equipment.Known }),
        ("Everything at hand, 20 minutes", new() { TimeBudget = Minutes(20), Equipment = Equipment.Known }),
        ("Everything at hand, 30 minutes", new() { TimeBudget = Minutes(30), Equipment = Equipment.Known }),
        ("Arms not overhead, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Avoided = [Demand.OverheadArm] }),
        ("No kneeling, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Avoided = [Demand.Kneeling] }),
        ("Left side only, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Sides = SideWish.LeftOnly }),
        ("More on the right side, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Sides = SideWish.MoreOnRight }),
        ("A first routine, 5 minutes", new() { TimeBudget = Minutes(5), IsFirst = true }),
        ("A first routine for upper back and shoulders, 10 minutes", new() { TimeBudget = Minutes(10), IsFirst = true, Targets = [TargetArea.UpperBack, TargetArea.Shoulders] }),
        ("Stretches only, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Kinds = [ExerciseKind.Stretch] }),
        ("Strengthening only, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = Equipment.Known, Kinds = [ExerciseKind.Strengthening] }),
        ("Chest and upper back, 10 minutes", new() { TimeBudget = Minutes(10), Equipment = [Equipment.Doorway, Equipment.FoamRoller], Targets = [TargetArea.Chest, TargetArea.UpperBack] }),
        ("Chest and upper back, everything at hand, 15 minutes", new() { TimeBudget = Minutes(15), Equipment = Equipment.Known, Targets = [TargetArea.Chest, TargetArea.UpperBack] }),
        ("In the morning, no bending forward, 8 minutes", new() { TimeBudget = Minutes(8), Equipment = Mat, TimeOfDay = Schedules.TimeOfDay.OnWaking, Avoided = [Demand.SpinalFlexion] }),
        ("In the evening on the floor, no strengthening, 10 minutes", new()
        {
            TimeBudget = Minutes(10), Positions = Floor, Equipment = Mat, TimeOfDay = Schedules.TimeOfDay.BeforeBed, Kinds = [ExerciseKind.Mobility, ExerciseKind.Stretch],
        }),
        ("The middle back with a foam roller, 8 minutes", new() { TimeBudget = Minutes(8), Equipment = [Equipment.FoamRoller], Targets = [TargetArea.MiddleBack] }),
        ("Between the shoulder blades and the middle back, 12 minutes", new() { TimeBudget = Minutes(12), Targets = [TargetArea.ShoulderBlades, TargetArea.MiddleBack] }),
    ];

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);
}
