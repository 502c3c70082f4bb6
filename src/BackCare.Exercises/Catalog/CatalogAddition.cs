namespace BackCare.Exercises;

/// <summary>What is to be added to a catalog, before anybody has checked it.</summary>
internal sealed record CatalogAddition(IReadOnlyList<Exercise> Exercises, IReadOnlyList<Source> Sources, IReadOnlyList<Replacement> Replaced)
{
    /// <summary>The declared items of equipment, those that the exercises use included.</summary>
    public IReadOnlyList<Equipment> Equipment { get; init; } = [];

    /// <summary>The declared demands, those that the exercises make included.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>An addition made in code: it declares the own words that its exercises use.</summary>
    public static CatalogAddition Of(IReadOnlyList<Exercise> exercises, IReadOnlyList<Source> sources, IReadOnlyList<Replacement> replaced) => new(exercises, sources, replaced)
    {
        Equipment = [.. exercises.SelectMany(Items).Where(item => item.IsOwn).Distinct(ReferenceEqualityComparer.Instance).Cast<Equipment>()],
        Demands = [.. exercises.SelectMany(exercise => exercise.Demands.Concat(exercise.Levels.SelectMany(level => level.Demands))).Where(demand => demand.IsOwn).Distinct(ReferenceEqualityComparer.Instance).Cast<Demand>()],
    };

    private static IEnumerable<Equipment> Items(Exercise exercise) =>
        exercise.Equipment.SelectMany(group => group.AnyOf.Concat(group.StandIns.Select(standIn => standIn.Item))).Concat(exercise.Comfort);
}
