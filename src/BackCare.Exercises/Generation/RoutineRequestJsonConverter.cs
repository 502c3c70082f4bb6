using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Schedules;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads and writes a request: { "timeBudget": "00:10:00", "targets": ["chest", "middleBack:2"], "equipment": ["chair"], ... }. Members have the names of the
/// properties in camelCase; what is left out asks for nothing. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoutineRequestJsonConverter : JsonConverter<RoutineRequest>, IJsonForm
{
    private static readonly JsonShape Shape = new(
        Optional("name", Text), Optional("targets", List(Value<Target>)), Required("timeBudget", Time), Optional("equipment", List(Value<Equipment>)),
        Optional("positions", List(Word<Position>)), Optional("kinds", List(Word<ExerciseKind>)), Optional("avoided", List(Value<Demand>)),
        Optional("included", List(Value<ExerciseId>)), Optional("excluded", List(Value<ExerciseId>)), Optional("recent", List(Value<ExerciseId>)),
        Optional("sides", Word<SideWish>), Optional("isFirst", YesOrNo), Optional("maxExercises", Number),
        Optional("rounds", Number), Optional("doses", Word<DosePreference>), Optional("timeOfDay", Word<TimeOfDay>), Optional("variety", Number), Optional("seed", Number));

    /// <inheritdoc/>
    public override RoutineRequest Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RoutineRequest value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        var none = new RoutineRequest { TimeBudget = TimeSpan.Zero };
        writer.WriteStartObject();
        writer.WriteText("name", value.Name == none.Name ? null : value.Name);
        writer.WriteTexts("targets", value.Targets, target => target == default ? throw new JsonException("A target without an area cannot be written; name an area.") : target.ToString());
        writer.WriteTime("timeBudget", value.TimeBudget);
        writer.WriteTexts("equipment", value.Equipment, item => item.Id);
        writer.WriteWords("positions", value.Positions);
        writer.WriteWords("kinds", value.Kinds);
        writer.WriteTexts("avoided", value.Avoided, demand => demand.Id);
        writer.WriteTexts("included", value.Included, id => id.Value);
        writer.WriteTexts("excluded", value.Excluded, id => id.Value);
        writer.WriteTexts("recent", value.Recent, id => id.Value);
        writer.WriteWord("sides", value.Sides == none.Sides ? null : (SideWish?)value.Sides);
        if (value.IsFirst) writer.WriteBoolean("isFirst", true);
        writer.WriteNumber("maxExercises", value.MaxExercises);
        writer.WriteNumber("rounds", value.Rounds == none.Rounds ? null : value.Rounds);
        writer.WriteWord("doses", value.Doses);
        writer.WriteWord("timeOfDay", value.TimeOfDay);
        writer.WriteNumber("variety", value.Variety == 0 ? null : value.Variety);
        writer.WriteNumber("seed", value.Seed == 0 ? null : value.Seed);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static RoutineRequest ReadPart(JsonPart part) => Shape.Read(part, static (members, _) =>
    {
        var request = new RoutineRequest
        {
            Targets = members.List("targets", target => target.Value<Target>()),
            TimeBudget = members["timeBudget"].Time(),
            Equipment = members.List("equipment", item => item.Value<Equipment>()),
            Positions = members.List("positions", position => position.Word<Position>()),
            Kinds = members.List("kinds", kind => kind.Word<ExerciseKind>()),
            Avoided = members.List("avoided", demand => demand.Value<Demand>()),
            Included = members.List("included", id => id.Value<ExerciseId>()),
            Excluded = members.List("excluded", id => id.Value<ExerciseId>()),
            Recent = members.List("recent", id => id.Value<ExerciseId>()),
            Sides = members.Optional("sides")?.Word<SideWish>() ?? default,
            IsFirst = members.Optional("isFirst")?.YesOrNo() ?? false,
            MaxExercises = members.Optional("maxExercises")?.Number(),
            Rounds = members.Optional("rounds")?.Number() ?? 1,
            Doses = members.Optional("doses")?.Word<DosePreference>(),
            TimeOfDay = members.Optional("timeOfDay")?.Word<TimeOfDay>(),
            Variety = members.Optional("variety")?.Number() ?? 0,
            Seed = members.Optional("seed")?.Number() ?? 0,
        };
        return members.Optional("name") is { } name ? request with { Name = name.Text() } : request;
    });
}
