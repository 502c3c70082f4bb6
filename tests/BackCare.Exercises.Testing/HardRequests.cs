namespace BackCare.Exercises.Testing;

/// <summary>Requests from easy to very hard, for catalogs of any size.</summary>
public static class HardRequests
{
    /// <summary>Every area, each as important as the next.</summary>
    public static IReadOnlyList<Target> AllAreas { get; } = [.. Enum.GetValues<TargetArea>().Select(area => new Target(area))];

    public static IReadOnlyList<(string Name, RoutineRequest Request)> All { get; } =
    [
        ("two areas", SharedRequests.Readme),
        ("five areas", SharedRequests.FiveAreas),
        ("five areas, left side only", SharedRequests.FiveAreas with { Sides = SideWish.LeftOnly }),
        ("five areas, variety 20", SharedRequests.FiveAreas with { Variety = 20 }),
        ("eight areas", SharedRequests.FiveAreas with { Targets = [.. AllAreas.Where((_, place) => place % 3 == 0)] }),
        ("all areas", SharedRequests.FiveAreas with { Targets = AllAreas }),
        ("whole body", SharedRequests.FiveAreas with { Targets = [] }),
        ("five areas, 10 in 20 minutes", Of(SharedRequests.FiveAreas, 10, 20)),
        ("all areas, 10 in 20 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 10, 20)),
        ("all areas, 12 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 12, 60)),
        ("all areas, 20 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 20, 60)),
        ("all areas, 30 in 30 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 30, 30)),
        ("all areas, 30 in 60 minutes", Of(SharedRequests.FiveAreas with { Targets = AllAreas }, 30, 60)),
    ];

    private static RoutineRequest Of(RoutineRequest request, int exercises, int minutes) => request with { MaxExercises = exercises, TimeBudget = TimeSpan.FromMinutes(minutes) };
}
