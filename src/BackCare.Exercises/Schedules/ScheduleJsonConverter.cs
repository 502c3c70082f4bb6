using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Schedules;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a schedule: { "days": ["monday"], "times": ["onWaking"], "strengtheningDays": ["monday"] }. What is left out is as in a schedule without arguments. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ScheduleJsonConverter : JsonConverter<Schedule>, IJsonForm
{
    private static readonly JsonShape Shape = new(
        Optional("days", List(Word<DayOfWeek>)), Optional("times", List(Word<TimeOfDay>)), Optional("strengtheningDays", List(Word<DayOfWeek>)));

    /// <inheritdoc/>
    public override Schedule Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Schedule value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteList("days", value.Days, day => writer.WriteStringValue(EnumWords.Of(day)));
        writer.WriteList("times", value.Times, time => writer.WriteStringValue(EnumWords.Of(time)));
        writer.WriteList("strengtheningDays", value.StrengtheningDays, day => writer.WriteStringValue(EnumWords.Of(day)));
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static JsonObject Schema() => Shape.Schema();

    internal static Schedule ReadPart(JsonPart part) => Shape.Read(part, static (members, part) =>
    {
        var usual = new Schedule();
        var days = members.Has("days") ? members["days"].List(day => day.Word<DayOfWeek>()) : usual.Days;
        var times = members.Has("times") ? members["times"].List(time => time.Word<TimeOfDay>()) : usual.Times;
        var strengtheningDays = members.Has("strengtheningDays") ? members["strengtheningDays"].List(day => day.Word<DayOfWeek>()) : null;
        foreach (var (name, problem) in Schedule.Problems(days, times, strengtheningDays)) throw part.Refused($".{name}", problem);
        return new Schedule(days, times, strengtheningDays);
    });
}
