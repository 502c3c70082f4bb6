using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Validation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>
/// Reads and writes a routine as a value: { "name": "Break", "items": [{ "exercise": "cat-cow", "position": "quadruped", "dose": "10 x" }] }. To keep a routine,
/// <see cref="Routine.ToJson"/> writes a document with a version, which is read here as well. Reading needs a catalog, which <c>options.ConfigureForBackCare(catalog)</c> gives. Thread-safe.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoutineJsonConverter : JsonConverter<Routine>, IJsonForm
{
    private static readonly JsonShape DecisionShape = new(Required("by", Text), Required("why", Text));

    private static readonly JsonShape ItemShape = new(
        Required("exercise", ExerciseSchema), Required("position", Word<Position>), Required("dose", Value<Dose>), Optional("level", Number),
        Optional("note", Text), Optional("decision", DecisionShape.Schema));

    private static readonly JsonShape Shape = new(
        Required("name", Text), Optional("sides", Word<SideWish>), Optional("allowsRepeats", YesOrNo), Optional("rounds", Number), Optional("avoided", List(Value<Demand>)),
        Required("items", List(ItemShape.Schema)));

    private readonly ExerciseCatalog? catalog;
    private readonly bool expand;

    /// <summary>A converter that writes only.</summary>
    public RoutineJsonConverter()
    {
    }

    internal RoutineJsonConverter(ExerciseCatalog catalog, bool expand) => (this.catalog, this.expand) = (catalog, expand);

    /// <inheritdoc/>
    public override Routine Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => catalog is null
        ? throw new JsonException("A routine is read with a catalog: call options.ConfigureForBackCare(catalog).")
        : JsonPart.Read(ref reader, part => ReadPart(part, catalog));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Routine value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        Write(writer, value, expand);
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static Routine ReadPart(JsonPart part, ExerciseCatalog catalog) => part.Has("formatVersion") ? ReadDocument(part, catalog) : Shape.Read(part, (members, _) =>
    {
        var rounds = members.Optional("rounds")?.Number() ?? 1;
        if (rounds < 1 || rounds > Routine.MostRounds) throw members["rounds"].Refused($"{rounds} is out of range; expected 1 to {Routine.MostRounds}.");
        var builder = new RoutineBuilder(members["name"].Text(), catalog)
            .For(members.Optional("sides")?.Word<SideWish>() ?? default)
            .AllowRepeats(members.Optional("allowsRepeats")?.YesOrNo() ?? false)
            .InRounds(rounds)
            .Avoiding(members.List("avoided", demand => demand.Value<Demand>()));
        members["items"].List(item => ItemShape.Read(item, (own, _) =>
        {
            var decision = own.Optional("decision") is { } decided ? DecisionShape.Read(decided, static (said, _) => new DoseDecision(said["by"].Text(), said["why"].Text())) : null;
            builder.AddExactly(
                CatalogJsonConverter.ReadPart(own["exercise"], catalog).Id,
                own["dose"].Value<Dose>(),
                own["position"].Word<Position>(),
                own.Optional("note")?.Text(),
                own.Optional("level")?.Number(),
                decision);
            return item;
        }));
        if (builder.TryBuild(out var routine, out var findings)) return routine;
        throw FindingReportJsonConverter.Refused(part, findings);
    });

    /// <summary>A document that <see cref="Routine.ToJson"/> wrote, in the place of the value.</summary>
    private static Routine ReadDocument(JsonPart part, ExerciseCatalog catalog)
    {
        try
        {
            return Routine.Read(part.Json, catalog);
        }
        catch (InvalidRoutineException e)
        {
            throw FindingReportJsonConverter.Refused(part, e.Findings);
        }
    }

    internal static void Write(Utf8JsonWriter writer, Routine routine, bool expand)
    {
        writer.WriteStartObject();
        writer.WriteText("name", routine.Name);
        writer.WriteWord("sides", routine.Sides == default ? null : (SideWish?)routine.Sides);
        if (routine.AllowsRepeats) writer.WriteBoolean("allowsRepeats", true);
        writer.WriteNumber("rounds", routine.Rounds == 1 ? null : (int?)routine.Rounds);
        writer.WriteTexts("avoided", routine.Avoided, demand => demand.Id);
        writer.WriteList("items", routine.Items, item => Write(writer, item, routine.Avoided, expand));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RoutineItem item, IReadOnlyCollection<Demand> avoided, bool expand)
    {
        writer.WriteStartObject();
        writer.WritePropertyName("exercise");
        CatalogJsonConverter.Write(writer, item.Exercise, expand);
        writer.WriteWord<Position>("position", item.Position);
        writer.WriteText("dose", item.Dose.ToString());
        writer.WriteNumber("level", item.LevelNumber(avoided));
        writer.WriteText("note", item.Note);
        if (item.Decision is { } decision)
        {
            writer.WriteStartObject("decision");
            writer.WriteText("by", decision.By);
            writer.WriteText("why", decision.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>Its id, or all of it where that was asked for.</summary>
    private static JsonObject ExerciseSchema() => new() { ["anyOf"] = new JsonArray(JsonShape.Value<ExerciseId>(), new JsonObject { ["type"] = "object", ["required"] = new JsonArray("id") }) };
}
