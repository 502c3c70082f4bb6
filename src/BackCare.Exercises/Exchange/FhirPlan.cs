using System.Globalization;
using System.Text.Json;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Exchange;

/// <summary>A routine as a PlanDefinition of FHIR R4: a plan for whoever it suits, with no patient in it.</summary>
internal sealed class FhirPlan(Routine routine, IReadOnlyList<Source> sources, Utf8JsonWriter json)
{
    public static Export Of(Routine routine, ExerciseCatalog catalog)
    {
        var losses = new LossReport(routine);
        for (var place = 0; place < routine.Items.Count; place++) DoseLosses.AddTo(losses, routine.Items[place], place, saysRange: true, saysItem: true);
        return losses.Of(DocumentWriter.Write(json => new FhirPlan(routine, catalog.Sources, json).Write()));
    }

    private void Write()
    {
        json.WriteStartObject();
        json.WriteString("resourceType", "PlanDefinition");
        json.WriteString("language", routine.Language.Tag);
        json.WriteString("title", routine.Name);
        json.WriteString("status", "draft");
        json.WriteStartArray("topic");
        json.WriteStartObject();
        WriteCoding("http://terminology.hl7.org/CodeSystem/definition-topic", "education", null);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("action");
        if (routine.Rounds > 1)
        {
            json.WriteStartObject();
            json.WriteString("title", routine.Name);
            WriteTiming(routine.Rounds, null);
            json.WriteStartArray("action");
        }

        for (var place = 0; place < routine.Items.Count; place++) Write(routine.Items[place], place);
        if (routine.Rounds > 1)
        {
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(RoutineItem item, int place)
    {
        var (dose, exercise) = (item.Dose, item.Exercise);
        json.WriteStartObject();
        json.WriteString("id", Id(place));
        json.WriteString("title", item.Level is { } level ? $"{exercise.Name} ({level.Name})" : exercise.Name);
        json.WriteString("description", item.Note is { } note ? $"{dose.ToWords(exercise.Spoken)} {note}" : dose.ToWords(exercise.Spoken));
        json.WriteString("textEquivalent", string.Join(' ', exercise.Steps.Select(step => step.For(dose.Sides.OnlySide))));
        json.WriteStartArray("code");
        json.WriteStartObject();
        WriteCoding(null, exercise.Id.Value, exercise.Name);
        json.WriteEndObject();
        json.WriteEndArray();
        if (item.Citations.Any()) json.WriteList("documentation", item.Citations, Write);
        if (place > 0)
        {
            json.WriteStartArray("relatedAction");
            json.WriteStartObject();
            json.WriteString("actionId", Id(place - 1));
            json.WriteString("relationship", "after-end");
            json.WriteEndObject();
            json.WriteEndArray();
        }

        WriteTiming(dose.Sets > 1 ? dose.Sets : dose.Repetitions, dose.Sets > 1 ? null : dose.Hold);
        if (dose.Sets > 1)
        {
            json.WriteStartArray("action");
            json.WriteStartObject();
            json.WriteString("title", exercise.Name);
            WriteTiming(dose.Repetitions, dose.Hold);
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>What a source says of the dose.</summary>
    private void Write(CitedDose cited)
    {
        var source = sources.FirstOrDefault(source => source.Id == cited.Source);
        json.WriteStartObject();
        json.WriteString("type", "citation");
        json.WriteString("label", cited.Range.ToString());
        json.WriteString("citation", source?.ToString() ?? cited.Source.Value);
        if (Uri.TryCreate(source?.Link, UriKind.Absolute, out var link)) json.WriteString("url", link.AbsoluteUri);
        json.WriteEndObject();
    }

    /// <summary>How often, and how long each time.</summary>
    private void WriteTiming(int count, TimeSpan? duration)
    {
        json.WriteStartObject("timingTiming");
        json.WriteStartObject("repeat");
        json.WriteNumber("count", count);
        if (duration is { } held)
        {
            json.WriteNumber("duration", WholeSeconds.Of(held));
            json.WriteString("durationUnit", "s");
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteCoding(string? system, string code, string? display)
    {
        json.WriteStartArray("coding");
        json.WriteStartObject();
        json.WriteText("system", system);
        json.WriteString("code", code);
        json.WriteText("display", display);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static string Id(int place) => string.Create(CultureInfo.InvariantCulture, $"exercise-{place + 1}");
}
