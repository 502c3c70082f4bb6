namespace BackCare.Exercises.Testing;

/// <summary>The requests that benchmarks and tests make.</summary>
public static class SharedRequests
{
    /// <summary>The request of the README.</summary>
    public static RoutineRequest Readme { get; } = new()
    {
        Targets = [TargetArea.MiddleBack, TargetArea.Chest],
        TimeBudget = TimeSpan.FromMinutes(10),
        Equipment = [Equipment.Chair, Equipment.RolledTowel],
        Seed = 7,
    };

    /// <summary>Five areas, with everything at hand.</summary>
    public static RoutineRequest FiveAreas { get; } = Readme with
    {
        Targets = [TargetArea.UpperBack, TargetArea.MiddleBack, TargetArea.Chest, TargetArea.Neck, TargetArea.Shoulders],
        Equipment = Equipment.Known,
    };
}
