namespace BackCare.Exercises.Serialization;

/// <summary>The shape of the files of this package's exercises: facts without words, which each language has in its own file. It is embedded only, so it has no version.</summary>
/// <remarks>What is a text elsewhere is the list of its sources here.</remarks>
internal sealed record FactsDocument
{
    public required ExerciseId Id { get; init; }
    public required ExerciseKind Kind { get; init; }
    public string? Family { get; init; }
    public required Laterality Laterality { get; init; }
    public required IReadOnlyList<Position> Positions { get; init; }
    public required IReadOnlyList<EquipmentGroupFacts> Equipment { get; init; }
    public IReadOnlyList<Equipment>? Comfort { get; init; }
    public required IReadOnlyList<TargetArea> PrimaryAreas { get; init; }
    public IReadOnlyList<TargetArea>? SecondaryAreas { get; init; }
    public IReadOnlyList<Muscle>? PrimaryMuscles { get; init; }
    public IReadOnlyList<Muscle>? SecondaryMuscles { get; init; }
    public required IReadOnlyList<Demand> Demands { get; init; }
    public required IReadOnlyList<StepFacts> Steps { get; init; }
    public IReadOnlyList<IReadOnlyList<SourceId>>? Cues { get; init; }
    public IReadOnlyList<SourceId>? HowFar { get; init; }
    public IReadOnlyList<SourceId>? Sensation { get; init; }
    public IReadOnlyList<SourceId>? WrongSensation { get; init; }
    public IReadOnlyList<SourceId>? HowToBreathe { get; init; }
    public IReadOnlyList<IReadOnlyList<SourceId>>? Mistakes { get; init; }
    public IReadOnlyList<SourceId>? EasierWay { get; init; }
    public IReadOnlyList<SourceId>? HarderWay { get; init; }
    public IReadOnlyList<LevelFacts>? Levels { get; init; }
    public IReadOnlyList<MeasureFacts>? Measures { get; init; }
    public required IReadOnlyList<CitedDoseDocument> Doses { get; init; }
    public required IReadOnlyList<ExerciseFact> Inferred { get; init; }
}

internal sealed record EquipmentGroupFacts
{
    public required IReadOnlyList<Equipment> AnyOf { get; init; }
    public IReadOnlyList<StandInFacts>? StandIns { get; init; }
}

internal sealed record StandInFacts
{
    public required Equipment Item { get; init; }
    public required bool Suits { get; init; }
    public SourceId? Source { get; init; }
}

internal sealed record StepFacts
{
    /// <summary>Null is a movement.</summary>
    public StepPhase? Phase { get; init; }
    public Breathing? Breathing { get; init; }
    public IReadOnlyList<SourceId>? Sources { get; init; }
}

internal sealed record LevelFacts
{
    public Position? Position { get; init; }
    public IReadOnlyList<Demand>? Demands { get; init; }
    public IReadOnlyList<SourceId>? Sources { get; init; }
}

internal sealed record MeasureFacts
{
    public required decimal Value { get; init; }
    public required MeasureUnit Unit { get; init; }
    public required SourceId Source { get; init; }

    /// <summary>Null is exact.</summary>
    public Firmness? Qualifier { get; init; }
}
