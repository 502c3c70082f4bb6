using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace BackCare.Exercises.Serialization;

/// <summary>Reads an exercise by its id from a catalog, and writes its id or, where that is asked for, all of it as catalog documents have it.</summary>
internal sealed class CatalogJsonConverter(ExerciseCatalog catalog, bool expand) : JsonConverter<Exercise>, IJsonForm
{
    public override Exercise Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => JsonPart.Read(ref reader, part => ReadPart(part, catalog));

    public override void Write(Utf8JsonWriter writer, Exercise value, JsonSerializerOptions options) => Write(writer, value, expand);

    JsonObject IJsonForm.Schema() => expand ? DocumentSchema.Of(CatalogJsonContext.Default.ExerciseDocument) : JsonShape.Value<ExerciseId>();

    /// <summary>The exercise of the catalog: by its id, or by the id of an exercise that was written whole.</summary>
    public static Exercise ReadPart(JsonPart part, ExerciseCatalog catalog)
    {
        var place = part.IsText ? part : part.Member("id");
        var id = place.Value<ExerciseId>();
        return catalog.TryGet(id, out var exercise) ? exercise : throw place.Refused($"{catalog.Missing(id.Value, new())} Name an exercise of the catalog.");
    }

    public static void Write(Utf8JsonWriter writer, Exercise exercise, bool expand)
    {
        if (expand) JsonSerializer.Serialize(writer, CatalogFormat.ToDocument(exercise), CatalogJsonContext.Default.ExerciseDocument);
        else writer.WriteStringValue(exercise.Id.Value);
    }
}
