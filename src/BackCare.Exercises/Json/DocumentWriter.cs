using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace BackCare.Exercises.Serialization;

/// <summary>Writes documents: indented, lines that end with a line feed, and no timestamps, so that an equal document makes the same bytes.</summary>
internal static class DocumentWriter
{
    public static string Write<TDocument>(TDocument document, JsonTypeInfo<TDocument> type) => Write(writer => JsonSerializer.Serialize(writer, document, type));

    public static string Write(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }
}
