using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Handouts;

/// <summary>A routine in the words of schema.org, for programs that read pages.</summary>
internal static class HandoutData
{
    /// <summary>The routine as an ExercisePlan with one for each exercise, in JSON-LD.</summary>
    public static string Plan(Routine routine)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            Write(json, routine.Name, routine.Duration);
            json.WriteString("inLanguage", routine.Language.Tag);
            json.WriteStartArray("hasPart");
            foreach (var item in routine.Items)
            {
                json.WriteStartObject();
                Write(json, item.Exercise.Name, item.Duration);
                json.WriteString("exerciseType", item.Exercise.Kind.NameIn(routine.Language));
                json.WriteNumber("repetitions", item.Dose.Repetitions);
                json.WriteString("description", item.Dose.ToWords(routine.Language));
                json.WriteString("text", string.Join(' ', item.Exercise.Steps.Select(step => step.Text)));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string name, TimeSpan duration)
    {
        json.WriteString("@type", "ExercisePlan");
        json.WriteString("name", name);
        json.WriteString("activityDuration", string.Create(CultureInfo.InvariantCulture, $"PT{WholeSeconds.Of(duration)}S"));
    }
}
