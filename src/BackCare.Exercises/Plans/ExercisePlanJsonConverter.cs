using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads and writes a plan as a value: { "stage": 1, "exercisesAtFirst": 2, "schedule": { ... }, "goal": { ... } }. To keep a plan, <see cref="ExercisePlan.ToJson"/>
/// writes a document with a version, which is read here as well. Reading needs a catalog, which <c>options.ConfigureForBackCare(catalog)</c> gives. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExercisePlanJsonConverter : JsonConverter<ExercisePlan>, IJsonForm
{
    private static readonly ScheduleJsonConverter Schedules = new();

    private static readonly JsonShape Shape = new(
        Required("stage", Number), Required("exercisesAtFirst", Number), Required("schedule", ScheduleJsonConverter.Schema), Required("goal", RoutineJsonConverter.Schema));

    private readonly ExerciseCatalog? catalog;
    private readonly bool expand;

    /// <summary>A converter that writes only.</summary>
    public ExercisePlanJsonConverter()
    {
    }

    internal ExercisePlanJsonConverter(ExerciseCatalog catalog, bool expand) => (this.catalog, this.expand) = (catalog, expand);

    /// <inheritdoc/>
    public override ExercisePlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => catalog is null
        ? throw new JsonException("A plan is read with a catalog: call options.ConfigureForBackCare(catalog).")
        : JsonPart.Read(ref reader, part => part.Has("formatVersion") ? ReadDocument(part, catalog) : Shape.Read(part, (members, _) => Read(members, catalog)));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ExercisePlan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteNumber("stage", value.Stage);
        writer.WriteNumber("exercisesAtFirst", value.ExercisesAtFirst);
        writer.WritePropertyName("schedule");
        Schedules.Write(writer, value.Schedule, options);
        writer.WritePropertyName("goal");
        RoutineJsonConverter.Write(writer, value.Goal, expand);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Shape.Schema();

    /// <summary>A document that <see cref="ExercisePlan.ToJson"/> wrote, in the place of the value.</summary>
    private static ExercisePlan ReadDocument(JsonPart part, ExerciseCatalog catalog)
    {
        try
        {
            return ExercisePlan.Read(part.Json, catalog);
        }
        catch (InvalidPlanException e)
        {
            throw FindingReportJsonConverter.Refused(part, e.Findings);
        }
    }

    private static ExercisePlan Read(JsonMembers members, ExerciseCatalog catalog)
    {
        var (goal, schedule) = (RoutineJsonConverter.ReadPart(members["goal"], catalog), ScheduleJsonConverter.ReadPart(members["schedule"]));
        var (atFirst, stage) = (members["exercisesAtFirst"].Number(), members["stage"].Number());
        if (atFirst < 1 || atFirst > goal.Items.Count) throw members["exercisesAtFirst"].Refused($"{atFirst} is out of range; expected 1 to the {goal.Items.Count} exercises of the goal.");
        var plan = new ExercisePlan(goal, schedule, atFirst);
        return stage >= 1 && stage <= plan.StageCount ? plan.AtStage(stage) : throw members["stage"].Refused($"{stage} is out of range; expected 1 to {plan.StageCount}.");
    }
}
