using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Timelines;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a segment: { "index": 1, "kind": "hold", "start": "00:00:05", "duration": "00:00:30", "item": 0, "exercise": "seated-twist", "round": 1, "side": "left", ... }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SegmentJsonConverter : JsonConverter<Segment>, IJsonForm
{
    private static readonly JsonShape Shape = new(
        Required("index", Number), Required("kind", Word<SegmentKind>), Required("start", Time), Required("duration", Time), Optional("item", Number),
        Optional("exercise", Value<ExerciseId>), Optional("round", Number), Optional("set", Number), Optional("repetition", Number), Optional("side", Word<Side>),
        Optional("breathing", Word<Breathing>), Required("text", Text), Required("cue", Text));

    /// <inheritdoc/>
    public override Segment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Shape.Read(ref reader, static (members, part) =>
    {
        var (index, start, duration) = (members["index"].Number(), members["start"].Time(), members["duration"].Time());
        if (index < 0) throw members["index"].Refused($"{index} is out of range; expected 0 or more.");
        if (start < TimeSpan.Zero) throw members["start"].Refused("The start is negative; expected 00:00:00 or more.");
        if (duration < TimeSpan.Zero || duration > TimeSpan.MaxValue - start) throw members["duration"].Refused("The duration is out of range.");
        return new Segment(index, members["kind"].Word<SegmentKind>(), start, duration)
        {
            Item = members.Optional("item")?.Number(),
            Exercise = members.Optional("exercise")?.Value<ExerciseId>(),
            Round = members.Optional("round")?.Number(),
            Set = members.Optional("set")?.Number(),
            Repetition = members.Optional("repetition")?.Number(),
            Side = members.Optional("side")?.Word<Side>(),
            Breathing = members.Optional("breathing")?.Word<Breathing>() ?? default,
            Text = members["text"].Text(),
            Cue = members["cue"].Text(),
        };
    });

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Segment value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteNumber("index", value.Index);
        writer.WriteWord<SegmentKind>("kind", value.Kind);
        writer.WriteTime("start", value.Start);
        writer.WriteTime("duration", value.Duration);
        writer.WriteNumber("item", value.Item);
        writer.WriteText("exercise", value.Exercise?.Value);
        writer.WriteNumber("round", value.Round);
        writer.WriteNumber("set", value.Set);
        writer.WriteNumber("repetition", value.Repetition);
        writer.WriteWord("side", value.Side);
        writer.WriteWord("breathing", value.Breathing == default ? null : (Breathing?)value.Breathing);
        writer.WriteText("text", value.Text);
        writer.WriteText("cue", value.Cue);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Shape.Schema();
}
