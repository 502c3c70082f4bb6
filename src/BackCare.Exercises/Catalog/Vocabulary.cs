using BackCare.Exercises.Serialization;
using BackCare.Exercises.Validation;

namespace BackCare.Exercises;

/// <summary>The words that the exercises of a catalog can name: those that the library knows, and those that were declared. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, Equipment> equipment;
    private readonly Dictionary<string, Demand> demands;

    public Vocabulary(IEnumerable<Equipment> ownEquipment, IEnumerable<Demand> ownDemands)
    {
        (OwnEquipment, OwnDemands) = (ValueList<Equipment>.Copy(ownEquipment.Order()), ValueList<Demand>.Copy(ownDemands.Order()));
        (Equipment, Demands) = (ValueList<Equipment>.Copy(Exercises.Equipment.Known.Concat(OwnEquipment)), ValueList<Demand>.Copy(Demand.Known.Concat(OwnDemands)));
        equipment = Equipment.ToDictionary(word => word.Id, StringComparer.Ordinal);
        demands = Demands.ToDictionary(word => word.Id, StringComparer.Ordinal);
    }

    /// <summary>These words and more. Where ids are equal, the existing word stays.</summary>
    public Vocabulary With(IEnumerable<Equipment> moreEquipment, IEnumerable<Demand> moreDemands) => new(OwnEquipment.Union(moreEquipment), OwnDemands.Union(moreDemands));

    public ValueList<Equipment> Equipment { get; }

    public ValueList<Demand> Demands { get; }

    public ValueList<Equipment> OwnEquipment { get; }

    public ValueList<Demand> OwnDemands { get; }

    /// <summary>The word as it was declared; null when it was not.</summary>
    public Equipment? Find(Equipment word) => equipment.GetValueOrDefault(word.Id);

    /// <inheritdoc cref="Find(Exercises.Equipment)"/>
    public Demand? Find(Demand word) => demands.GetValueOrDefault(word.Id);

    public Message Unknown(Equipment word, Hints hints, Language language) => Unknown("equipment.unknown", word.Id, hints.NearestTo(word.Id, equipment.Keys), language);

    public Message Unknown(Demand word, Hints hints, Language language) => Unknown("demand.unknown", word.Id, hints.NearestTo(word.Id, demands.Keys), language);

    /// <summary>The exercise with its words as they were declared; those that were not are reported and left as they are.</summary>
    public Exercise Resolve(Exercise exercise, FindingPath root, FaultLog faults)
    {
        if (exercise.Comfort.Any(IsUndeclared) || exercise.Equipment.Any(group => group.AnyOf.Any(IsUndeclared) || group.StandIns.Any(standIn => IsUndeclared(standIn.Item))))
        {
            exercise = exercise with
            {
                Comfort = [.. exercise.Comfort.Select((item, i) => Declared(item, root["Comfort"][i]))],
                Equipment = [.. exercise.Equipment.Select((group, i) => DeclaredGroup(group, root["Equipment"][i]))],
            };
        }

        if (exercise.Levels.Any(level => !level.Demands.All(demand => demand.IsDeclared)))
        {
            exercise = exercise with { Levels = [.. exercise.Levels.Select((level, i) => level with { Demands = DeclaredDemands(level.Demands, root["Levels"][i]["Demands"]) })] };
        }

        return exercise.Demands.All(demand => demand.IsDeclared) ? exercise : exercise with { Demands = DeclaredDemands(exercise.Demands, root["Demands"]) };

        IReadOnlyList<Demand> DeclaredDemands(IReadOnlyList<Demand> demands, FindingPath path) => [.. demands.Select((demand, i) => Find(demand) ?? Missing(demand, Unknown, path[i]))];

        EquipmentGroup DeclaredGroup(EquipmentGroup group, FindingPath path) => new(group.AnyOf.Select((item, i) => Declared(item, path["AnyOf"][i])))
        {
            Note = group.Note,
            StandIns = [.. group.StandIns.Select((standIn, i) => standIn.For(Declared(standIn.Item, path["StandIns"][i]["Item"])))],
        };

        Equipment Declared(Equipment item, FindingPath path) => Find(item) ?? Missing(item, Unknown, path);

        TWord Missing<TWord>(TWord word, Func<TWord, Hints, Language, Message> message, FindingPath path)
        {
            faults.Report(Rules.UnknownWord, path, message(word, faults.Hints, Language.English));
            return word;
        }
    }

    private static Message Unknown(string key, string word, string? nearest, Language language) =>
        nearest is null ? language.Message(key, ("word", word)) : language.Message($"{key}.hint", ("word", word), ("nearest", nearest));

    private static bool IsUndeclared(Equipment word) => !word.IsDeclared;
}
