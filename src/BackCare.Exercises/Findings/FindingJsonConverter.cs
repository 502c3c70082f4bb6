using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using BackCare.Exercises.Validation;
using static BackCare.Exercises.Serialization.JsonShape;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a finding: { "code": "...", "severity": "warning", "path": "$.items[1].dose", "message": "...", "line": 8, "column": 15, "source": "..." }. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FindingJsonConverter : JsonConverter<Finding>, IJsonForm
{
    internal static readonly JsonShape Shape = new(
        Required("code", Text), Required("severity", Word<FindingSeverity>), Required("path", Text), Required("message", Text),
        Optional("line", Number), Optional("column", Number), Optional("source", Value<SourceId>));

    /// <inheritdoc/>
    public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Shape.Read(ref reader, Finding);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteText("code", value.Code);
        writer.WriteWord<FindingSeverity>("severity", value.Severity);
        writer.WriteText("path", value.Path.ToJsonPath());
        writer.WriteText("message", value.Message);
        writer.WriteNumber("line", value.Line);
        writer.WriteNumber("column", value.Column);
        writer.WriteText("source", value.Source?.Id.Value);
        writer.WriteEndObject();
    }

    JsonObject IJsonForm.Schema() => Shape.Schema();

    internal static Finding Finding(JsonMembers members, JsonPart part)
    {
        var code = members["code"].Text();
        var rule = Rules.All.FirstOrDefault(rule => rule.Code == code)
            ?? throw members["code"].Refused($"There is no rule '{Excerpt.Of(code)}'{Nearest.Hint(code, Rules.All.Select(rule => rule.Code))}");
        if (members["severity"].Word<FindingSeverity>() != rule.Severity) throw members["severity"].Refused($"Expected '{EnumWords.Of(rule.Severity)}', the severity of the rule.");
        if (members.Optional("source") is { } source && source.Text() != rule.Source?.Id.Value) throw source.Refused($"Expected '{rule.Source?.Id}', the source of the rule.");
        var path = members["path"].Value<FindingPath>();
        return new(rule, path, members["message"].Text(), members.Optional("line")?.Number(), members.Optional("column")?.Number());
    }
}
