using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a group of equipment: { "anyOf": ["foamRoller"], "note": "...", "standIns": [...] }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EquipmentGroupJsonConverter : JsonConverter<EquipmentGroup>, IJsonForm
{
    private static readonly JsonShape StandInShape = new(
        Required("item", Value<Equipment>), Required("suits", YesOrNo), Required("why", Text), Optional("source", Value<SourceId>));

    private static readonly JsonShape Shape = new(
        Required("anyOf", List(Value<Equipment>)), Optional("note", Text), Optional("standIns", List(StandInShape.Schema)));

    /// <inheritdoc/>
    public override EquipmentGroup Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Shape.Read(ref reader, static (members, _) =>
        new EquipmentGroup(members["anyOf"].List(part => part.Value<Equipment>()))
        {
            Note = members.Optional("note")?.Text(),
            StandIns = members.List("standIns", part => StandInShape.Read(part, static (standIn, _) =>
                new StandIn(standIn["item"].Value<Equipment>(), standIn["suits"].YesOrNo(), standIn["why"].Text()) { Source = standIn.Optional("source")?.Value<SourceId>() })),
        });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, EquipmentGroup value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteList("anyOf", value.AnyOf, item => writer.WriteStringValue(item.Id));
        writer.WriteText("note", value.Note);
        if (value.StandIns.Count > 0) writer.WriteList("standIns", value.StandIns, standIn => Write(writer, standIn));
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Shape.Schema();

    private static void Write(Utf8JsonWriter writer, StandIn standIn)
    {
        writer.WriteStartObject();
        writer.WriteText("item", standIn.Item.Id);
        writer.WriteBoolean("suits", standIn.Suits);
        writer.WriteText("why", standIn.Why);
        writer.WriteText("source", standIn.Source?.Value);
        writer.WriteEndObject();
    }
}
