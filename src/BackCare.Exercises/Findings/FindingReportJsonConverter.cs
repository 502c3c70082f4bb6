using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads and writes a report as the list of its findings. Thread-safe.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FindingReportJsonConverter : JsonConverter<FindingReport>, IJsonForm
{
    private static readonly FindingJsonConverter Findings = new();

    /// <inheritdoc/>
    public override FindingReport Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, ReadPart);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FindingReport value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var finding in value) Findings.Write(writer, finding, options);
        writer.WriteEndArray();
    }

    JsonObject IJsonForm.Schema() => Schema();

    internal static FindingReport ReadPart(JsonPart part) => new(part.List(finding => FindingJsonConverter.Shape.Read(finding, FindingJsonConverter.Finding)));

    /// <summary>A part that was read and then found wrong: refused for the first finding, at its place.</summary>
    internal static RefusedPartException Refused(JsonPart part, FindingReport findings) => part.Refused(findings[0].Path.ToJsonPath()[1..], findings[0].Message);

    internal static JsonObject Schema() => JsonShape.List(FindingJsonConverter.Shape.Schema)();
}
