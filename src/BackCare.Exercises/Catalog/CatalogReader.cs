using System.Text.Json;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads a sound catalog document in one pass, straight into exercises. It says nothing of a document that is not sound: <see cref="CatalogFormat"/> reads that again,
/// and names every fault. What a member is called and which ones are required it has from the document types, and what makes a value wrong from the same checks.
/// </summary>
internal ref struct CatalogReader
{
    private static readonly DocumentMembers Members = new(typeof(CatalogDocument));
    private static readonly DocumentMembers EquipmentMembers = new(typeof(EquipmentDocument));
    private static readonly DocumentMembers DemandMembers = new(typeof(DemandDocument));
    private static readonly DocumentMembers ReplacementMembers = new(typeof(ReplacementDocument));

    private readonly FaultLog faults;
    private readonly ExerciseCatalog catalog;
    private readonly ExerciseReader exercise;
    private readonly ExerciseValues values = new();
    private readonly List<Exercise> exercises = [];
    private readonly List<int> withUndeclaredWords = [];
    private readonly List<Source> sources = [];
    private readonly List<EquipmentDocument> equipment = [];
    private readonly List<DemandDocument> demands = [];
    private readonly List<Replacement> replaced = [];
    private JsonTokens tokens;

    private CatalogReader(DocumentSource source, ExerciseCatalog catalog)
    {
        (this.catalog, faults) = (catalog, new(source));
        tokens = source.Tokens();
        exercise = new(ExerciseForm.OfDocuments, values, faults);
    }

    /// <summary>What the document adds to a catalog; <see langword="null"/> when it is not sound, or written in a way that only the strict reader reads.</summary>
    public static CatalogAddition? Read(DocumentSource source, ExerciseCatalog catalog)
    {
        try
        {
            return new CatalogReader(source, catalog).Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private CatalogAddition Read()
    {
        tokens.Start();
        var seen = tokens.StartObject();
        while (tokens.Member(Members, ref seen) is { } name) Read(name);
        tokens.End();

        var ownEquipment = CatalogFormat.OwnEquipment(equipment, faults).ToArray();
        var ownDemands = CatalogFormat.OwnDemands(demands, sources, catalog, faults).ToArray();
        Resolve(catalog.Vocabulary.With(ownEquipment, ownDemands));
        return faults.HasErrors ? throw JsonTokens.NotSound() : new(exercises, sources, replaced) { Equipment = ownEquipment, Demands = ownDemands };
    }

    private void Read(string member)
    {
        switch (member)
        {
            case "$schema": tokens.Text(); break;
            case "formatVersion": tokens.Whole(1, CatalogDocument.NewestVersion); break;
            case "sources": ReadSources(); break;
            case "equipment": ReadEquipment(); break;
            case "demands": ReadDemands(); break;
            case "exercises": ReadExercises(); break;
            case "replaced": ReadReplaced(); break;
            default: throw JsonTokens.NotSound();
        }
    }

    private void ReadSources()
    {
        for (tokens.StartList(); tokens.Item();) sources.Add(SourceReader.Read(ref tokens, values.Sources));
    }

    private void ReadExercises()
    {
        for (tokens.StartList(); tokens.Item();)
        {
            values.HasUndeclaredWords = false;
            exercises.Add(exercise.Read(ref tokens));
            if (values.HasUndeclaredWords) withUndeclaredWords.Add(exercises.Count - 1);
        }
    }

    /// <summary>Puts the words as the document and the catalog declare them in place of their ids.</summary>
    private void Resolve(Vocabulary vocabulary)
    {
        foreach (var index in withUndeclaredWords) exercises[index] = vocabulary.Resolve(exercises[index], FindingPath.Root, faults);
    }

    private void ReadEquipment()
    {
        for (tokens.StartList(); tokens.Item();)
        {
            var (id, name, names) = ((Equipment?)null, "", (Dictionary<string, string>?)null);
            var seen = tokens.StartObject();
            while (tokens.Member(EquipmentMembers, ref seen) is { } member)
            {
                switch (member)
                {
                    case "id": id = tokens.Value(values.Equipment); break;
                    case "name": name = tokens.Text(); break;
                    case "names": names = tokens.TextsByName(); break;
                    default: throw JsonTokens.NotSound();
                }
            }

            equipment.Add(new() { Id = id!, Name = name, Names = names });
        }
    }

    private void ReadDemands()
    {
        for (tokens.StartList(); tokens.Item();)
        {
            var (id, name, checkFirst) = ((Demand?)null, "", "");
            var (names, precautions, cited) = ((Dictionary<string, string>?)null, (Dictionary<string, string>?)null, ValueList<SourceId>.Empty);
            var seen = tokens.StartObject();
            while (tokens.Member(DemandMembers, ref seen) is { } member)
            {
                switch (member)
                {
                    case "id": id = tokens.Value(values.Demands); break;
                    case "name": name = tokens.Text(); break;
                    case "checkFirst": checkFirst = tokens.Text(); break;
                    case "names": names = tokens.TextsByName(); break;
                    case "precautions": precautions = tokens.TextsByName(); break;
                    case "sources": cited = values.ReadSources(ref tokens); break;
                    default: throw JsonTokens.NotSound();
                }
            }

            demands.Add(new() { Id = id!, Name = name, CheckFirst = checkFirst, Names = names, Precautions = precautions, Sources = cited });
        }
    }

    private void ReadReplaced()
    {
        for (tokens.StartList(); tokens.Item();)
        {
            var (id, by) = ((ExerciseId?)null, (ExerciseId?)null);
            var seen = tokens.StartObject();
            while (tokens.Member(ReplacementMembers, ref seen) is { } member)
            {
                switch (member)
                {
                    case "id": id = tokens.Value(values.Ids); break;
                    case "replacedBy": by = tokens.Value(values.Ids); break;
                    default: throw JsonTokens.NotSound();
                }
            }

            replaced.Add(new(id!, by!));
        }
    }
}
