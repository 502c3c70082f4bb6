using System.Text.Json;
using System.Xml;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>A timeline in the shape of a PlannedExerciseSessionRecord of Health Connect (Android), as JSON with the names of its classes and constants.</summary>
internal static class HealthConnectSession
{
    public static Export Of(Timeline timeline)
    {
        var (routine, losses) = (timeline.Routine, new LossReport(timeline.Routine));
        var blocks = WorkoutBlocks.Of(timeline, losses);
        var moving = WorkoutBlocks.MovingItems(blocks);
        for (var item = 0; item < routine.Items.Count; item++)
        {
            if (routine.Items[item].Dose.Sets > 1) losses.Add(LossKind.Sets, item, isInWords: true);
            if (moving.Contains(item)) losses.Add(LossKind.Time, item);
        }

        return losses.Of(DocumentWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("title", routine.Name);
            json.WriteString("exerciseType", routine.Items.Any(item => item.Exercise.Kind == ExerciseKind.Strengthening) ? "EXERCISE_TYPE_OTHER_WORKOUT" : "EXERCISE_TYPE_STRETCHING");
            json.WriteString("duration", XmlConvert.ToString(timeline.Duration));
            json.WriteList("blocks", blocks, block => Write(json, block, timeline));
            json.WriteEndObject();
        }));
    }

    private static void Write(Utf8JsonWriter json, WorkoutBlock block, Timeline timeline)
    {
        var item = timeline.Routine.Items[block.Item];
        json.WriteStartObject();
        json.WriteNumber("repetitions", block.Times);
        json.WriteString("description", $"{item.Exercise.Name}: {DoseWords.Shown(item.Dose, item.Exercise.Spoken)}");
        json.WriteList("steps", block.Steps, step => Write(json, step, timeline));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, WorkoutStep step, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("exerciseType", step.First.IsWork
            ? timeline.Routine.Items[step.First.Item].Exercise.Kind == ExerciseKind.Strengthening ? "EXERCISE_SEGMENT_TYPE_OTHER_WORKOUT" : "EXERCISE_SEGMENT_TYPE_STRETCHING"
            : "EXERCISE_SEGMENT_TYPE_REST");
        json.WriteString("exercisePhase", step.First.IsWork ? "EXERCISE_PHASE_ACTIVE" : "EXERCISE_PHASE_REST");
        json.WriteString("description", WorkoutBlocks.Words(step, timeline));
        json.WriteStartObject("completionGoal");
        json.WriteString("type", step.Repetitions is null ? "DurationGoal" : "RepetitionsGoal");
        if (step.Repetitions is { } repetitions) json.WriteNumber("repetitions", repetitions);
        else json.WriteString("duration", XmlConvert.ToString(step.Duration));
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
