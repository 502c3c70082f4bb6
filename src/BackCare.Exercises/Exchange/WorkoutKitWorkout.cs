using System.Text.Json;
using BackCare.Exercises.Serialization;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Exchange;

/// <summary>A timeline in the shape of a CustomWorkout of WorkoutKit (Apple), as JSON with the names of its members.</summary>
internal static class WorkoutKitWorkout
{
    public static Export Of(Timeline timeline)
    {
        var (routine, losses) = (timeline.Routine, new LossReport(timeline.Routine));
        var blocks = WorkoutBlocks.Of(timeline, losses);
        var moving = WorkoutBlocks.MovingItems(blocks);
        for (var item = 0; item < routine.Items.Count; item++)
        {
            if (routine.Items[item].Dose.Sets > 1) losses.Add(LossKind.Sets, item);
            if (moving.Contains(item)) losses.Add(LossKind.Repetitions, item, isInWords: true);
        }

        return losses.Of(DocumentWriter.Write(json =>
        {
            json.WriteStartObject();
            json.WriteString("activity", routine.Items.Any(item => item.Exercise.Kind == ExerciseKind.Strengthening) ? "functionalStrengthTraining" : "flexibility");
            json.WriteString("location", "indoor");
            json.WriteString("displayName", routine.Name);
            json.WriteList("blocks", blocks, block =>
            {
                json.WriteStartObject();
                json.WriteNumber("iterations", block.Times);
                json.WriteList("steps", block.Steps, step => Write(json, step, timeline));
                json.WriteEndObject();
            });
            json.WriteEndObject();
        }));
    }

    private static void Write(Utf8JsonWriter json, WorkoutStep step, Timeline timeline)
    {
        json.WriteStartObject();
        json.WriteString("purpose", step.First.IsWork ? "work" : "recovery");
        json.WriteStartObject("goal");
        json.WriteNumber("time", (decimal)step.Duration.Ticks / TimeSpan.TicksPerSecond);
        json.WriteString("unit", "seconds");
        json.WriteEndObject();
        json.WriteString("displayName", WorkoutBlocks.Words(step, timeline));
        json.WriteEndObject();
    }
}
