using System.Globalization;
using System.Text;
using System.Text.Json;

namespace BackCare.Exercises.Exchange;

/// <summary>A routine in the words of schema.org, for programs that read pages.</summary>
internal static class SchemaOrgPlan
{
    public static Export Of(Routine routine)
    {
        var losses = new LossReport(routine);
        if (routine.Items.Count > 1) losses.Add(LossKind.Order, "The order of the exercises is left out: the parts of a plan have none.");
        if (routine.Rounds > 1) losses.Add(LossKind.Rounds, "How many rounds there are is left out.");
        for (var place = 0; place < routine.Items.Count; place++)
        {
            var item = routine.Items[place];
            losses.Add(LossKind.Exercise, place, isInWords: true);
            if (item.Dose.Hold is not null) losses.Add(LossKind.Hold, place, isInWords: true);
            if (item.Dose.Sets > 1) losses.Add(LossKind.Sets, place, isInWords: true);
            DoseLosses.AddTo(losses, item, place, saysRange: false, saysItem: false);
        }

        return losses.Of(Text(routine));
    }

    /// <summary>The routine as an ExercisePlan with one for each exercise, in JSON-LD.</summary>
    public static string Text(Routine routine)
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
