using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Generation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a reason: { "exercise": "cat-cow", "areas": ["back"], "unmet": "time", "lostOn": "coverage", "text": "..." }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReasonJsonConverter : JsonConverter<Reason>, IJsonForm
{
    private static readonly JsonShape Shape = new(
        Required("exercise", Value<ExerciseId>), Optional("areas", List(Word<TargetArea>)), Optional("unmet", Word<Requirement>),
        Optional("lostOn", Word<SelectionCriterion>), Required("text", Text));

    /// <inheritdoc/>
    public override Reason Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Reason value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteText("exercise", value.Exercise.Value);
        writer.WriteWords("areas", value.Areas);
        writer.WriteWord("unmet", value.Unmet);
        writer.WriteWord("lostOn", value.LostOn);
        writer.WriteText("text", value.Text);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static Reason ReadPart(JsonPart part) => Shape.Read(part, static (members, _) => new Reason(
        members["exercise"].Value<ExerciseId>(),
        members.List("areas", area => area.Word<TargetArea>()),
        members.Optional("unmet")?.Word<Requirement>(),
        members.Optional("lostOn")?.Word<SelectionCriterion>(),
        members["text"].Text()));
}
