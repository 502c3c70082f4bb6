namespace BackCare.Exercises.Serialization;

/// <summary>Reads the ids and words of exercises in one pass. Equal ones are one object.</summary>
internal sealed class ExerciseValues
{
    private static readonly WordTable PositionWords = new(typeof(Position));
    private static readonly WordTable AreaWords = new(typeof(TargetArea));
    private static readonly WordTable MuscleWords = new(typeof(Muscle));
    private static readonly WordTable FactWords = new(typeof(ExerciseFact));

    private readonly SharedWords positions = new(PositionWords);
    private readonly SharedWords areas = new(AreaWords);
    private readonly SharedWords muscles = new(MuscleWords);
    private readonly SharedWords facts = new(FactWords);
    private readonly SharedLists<SourceId> citations = new();
    private readonly List<SourceId> cited = [];
    private readonly List<Equipment> items = [];
    private readonly List<Demand> borne = [];
    private readonly List<string> texts = [];

    public readonly SharedValues<ExerciseId> Ids = new(static text => ExerciseId.TryParse(text, out var id) ? id : null, size: 1);

    public readonly SharedValues<SourceId> Sources = new(static text => SourceId.TryParse(text, out var id) ? id : null, size: 256);

    // A word that the library knows is written as the library writes it, and nothing like it is taken for it.
    public readonly SharedValues<Equipment> Equipment = new(static text => Exercises.Equipment.TryParse(text, out var item) && item.Id == text ? item : null, size: 256);

    public readonly SharedValues<Demand> Demands = new(static text => Demand.TryParse(text, out var demand) && demand.Id == text ? demand : null, size: 256);

    /// <summary>Whether a word was read that the library does not know, since this was last set to false.</summary>
    public bool HasUndeclaredWords;

    public static Position ReadPosition(ref JsonTokens tokens) => (Position)tokens.Word(PositionWords);

    public ValueList<Position> ReadPositions(ref JsonTokens tokens) =>
        (ValueList<Position>)(positions.Read(ref tokens) ?? positions.Keep(ValueList<Position>.Of(positions.Numbers, static word => (Position)word)));

    public ValueList<TargetArea> ReadAreas(ref JsonTokens tokens) =>
        (ValueList<TargetArea>)(areas.Read(ref tokens) ?? areas.Keep(ValueList<TargetArea>.Of(areas.Numbers, static word => (TargetArea)word)));

    public ValueList<Muscle> ReadMuscles(ref JsonTokens tokens) =>
        (ValueList<Muscle>)(muscles.Read(ref tokens) ?? muscles.Keep(ValueList<Muscle>.Of(muscles.Numbers, static word => (Muscle)word)));

    public ValueList<ExerciseFact> ReadFacts(ref JsonTokens tokens) =>
        (ValueList<ExerciseFact>)(facts.Read(ref tokens) ?? facts.Keep(ValueList<ExerciseFact>.Of(facts.Numbers, static word => (ExerciseFact)word)));

    public ValueList<SourceId> ReadSources(ref JsonTokens tokens)
    {
        for (tokens.StartList(); tokens.Item();) cited.Add(tokens.Value(Sources));
        return citations.Taken(cited);
    }

    public ValueList<string> ReadTexts(ref JsonTokens tokens)
    {
        for (tokens.StartList(); tokens.Item();) texts.Add(tokens.Text());
        return ValueList<string>.Taken(texts);
    }

    public Equipment ReadItem(ref JsonTokens tokens)
    {
        var item = tokens.Value(Equipment);
        HasUndeclaredWords |= !item.IsDeclared;
        return item;
    }

    public ValueList<Equipment> ReadItems(ref JsonTokens tokens)
    {
        for (tokens.StartList(); tokens.Item();) items.Add(ReadItem(ref tokens));
        return ValueList<Equipment>.Taken(items);
    }

    public ValueList<Demand> ReadDemands(ref JsonTokens tokens)
    {
        for (tokens.StartList(); tokens.Item();)
        {
            var demand = tokens.Value(Demands);
            HasUndeclaredWords |= !demand.IsDeclared;
            borne.Add(demand);
        }

        return ValueList<Demand>.Taken(borne);
    }
}
