using System.Text.Json.Nodes;
using System.Xml;
using BackCare.Exercises.Exchange;
using BackCare.Exercises.Tests.Routines;
using BackCare.Exercises.Timelines;
using FsCheck;
using FsCheck.Fluent;

namespace BackCare.Exercises.Tests.Exchange;

/// <summary>The shapes of Health Connect and WorkoutKit: blocks that repeat, and steps in them.</summary>
public class WorkoutTests
{
    [Fact]
    public void Health_Connect_gets_blocks_of_steps_with_goals()
    {
        var session = JsonNode.Parse(ExampleRoutines.One("scapular-squeeze", "15 x, hold 5 s").ToTimeline().ToHealthConnect().Text)!;

        JsonNode.DeepEquals(session, JsonNode.Parse(
            """
            {
              "title": "One",
              "exerciseType": "EXERCISE_TYPE_OTHER_WORKOUT",
              "duration": "PT1M48S",
              "blocks": [
                { "repetitions": 1, "description": "Scapular squeeze: 15 x, hold 5 s", "steps": [
                  { "exerciseType": "EXERCISE_SEGMENT_TYPE_REST", "exercisePhase": "EXERCISE_PHASE_REST", "description": "Get ready: Scapular squeeze", "completionGoal": { "type": "DurationGoal", "duration": "PT5S" } } ] },
                { "repetitions": 14, "description": "Scapular squeeze: 15 x, hold 5 s", "steps": [
                  { "exerciseType": "EXERCISE_SEGMENT_TYPE_OTHER_WORKOUT", "exercisePhase": "EXERCISE_PHASE_ACTIVE", "description": "Scapular squeeze", "completionGoal": { "type": "DurationGoal", "duration": "PT5S" } },
                  { "exerciseType": "EXERCISE_SEGMENT_TYPE_REST", "exercisePhase": "EXERCISE_PHASE_REST", "description": "Rest", "completionGoal": { "type": "DurationGoal", "duration": "PT2S" } } ] },
                { "repetitions": 1, "description": "Scapular squeeze: 15 x, hold 5 s", "steps": [
                  { "exerciseType": "EXERCISE_SEGMENT_TYPE_OTHER_WORKOUT", "exercisePhase": "EXERCISE_PHASE_ACTIVE", "description": "Scapular squeeze", "completionGoal": { "type": "DurationGoal", "duration": "PT5S" } } ] }
              ]
            }
            """)).Should().BeTrue("{0} is the session", session);
    }

    [Fact]
    public void Moving_repetitions_are_one_step()
    {
        var timeline = ExampleRoutines.One("bird-dog", "8 x").ToTimeline();

        var android = JsonNode.Parse(timeline.ToHealthConnect().Text)!["blocks"]![0]!["steps"]![1]!;
        var watch = JsonNode.Parse(timeline.ToWorkoutKit().Text)!["blocks"]![0]!["steps"]![1]!;

        (android["completionGoal"]!["type"]!.ToString(), (int)android["completionGoal"]!["repetitions"]!).Should().Be(("RepetitionsGoal", 16), "8 on each side");
        ((double)watch["goal"]!["time"]!, watch["displayName"]!.ToString()).Should().Be((64, "Bird dog, 16 x"));
    }

    [Fact]
    public void Health_Connect_read_back_has_the_work_and_the_rests_of_the_timeline() => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), routine =>
    {
        var timeline = routine.ToTimeline();

        var read = Steps(timeline.ToHealthConnect().Text, "repetitions").Select(step =>
            (step["exercisePhase"]!.ToString() == "EXERCISE_PHASE_ACTIVE", step["completionGoal"]!["duration"] is { } duration ? XmlConvert.ToTimeSpan(duration.ToString()) : (TimeSpan?)null, (int?)step["completionGoal"]!["repetitions"]));

        read.Should().Equal(Expected(timeline).Select(step => (step.IsWork, step.Repetitions is null ? step.Duration : (TimeSpan?)null, step.Repetitions)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void WorkoutKit_read_back_has_the_work_and_the_rests_of_the_timeline() => Prop.ForAll(RandomRoutine.Any.ToArbitrary(), routine =>
    {
        var timeline = routine.ToTimeline();

        var read = Steps(timeline.ToWorkoutKit().Text, "iterations").Select(step => (step["purpose"]!.ToString() == "work", TimeSpan.FromSeconds((double)step["goal"]!["time"]!))).ToArray();

        read.Should().Equal(Expected(timeline).Select(step => (step.IsWork, step.Duration)));
        read.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Item2).Should().Be(timeline.Duration);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));

    [Fact]
    public void What_has_no_place_is_reported()
    {
        var timeline = ExampleRoutines.Evening.ToTimeline();

        Losses(timeline.ToHealthConnect()).Should().Equal(
            (LossKind.Step, null, true),
            (LossKind.Exercise, 0, true), (LossKind.Side, 0, true),
            (LossKind.Exercise, 1, true), (LossKind.Side, 1, false), (LossKind.Time, 1, false),
            (LossKind.Exercise, 2, true), (LossKind.Sets, 2, true));
        Losses(timeline.ToWorkoutKit()).Should().Equal(
            (LossKind.Step, null, true),
            (LossKind.Exercise, 0, true), (LossKind.Side, 0, true),
            (LossKind.Exercise, 1, true), (LossKind.Side, 1, false), (LossKind.Repetitions, 1, true),
            (LossKind.Exercise, 2, true), (LossKind.Sets, 2, false));
        Losses(ExampleRoutines.One("cat-cow").WithRounds(2).ToTimeline().ToWorkoutKit()).Should().Contain([(LossKind.Rounds, null, false), (LossKind.Breathing, 0, false)]);
    }

    [Fact]
    public void A_hold_says_its_side_in_the_language_of_the_exercise()
    {
        var german = new RoutineBuilder("Abend", ExerciseCatalog.Default.In("de")).Add("seated-twist").Build();

        Steps(german.ToTimeline().ToWorkoutKit().Text, "iterations").Select(step => step["displayName"]!.ToString()).Should().Equal(
            $"Bereit machen: {german.Items[0].Exercise.Name}", $"{german.Items[0].Exercise.Name}, linke Seite", german.ToTimeline()[2].Text, $"{german.Items[0].Exercise.Name}, rechte Seite");
    }

    private static IEnumerable<(LossKind, int?, bool)> Losses(Export export) => export.Losses.Select(loss => (loss.Kind, loss.Item, loss.IsInWords));

    private static IEnumerable<JsonNode> Steps(string text, string times) =>
        from block in JsonNode.Parse(text)!["blocks"]!.AsArray()
        from time in Enumerable.Range(0, (int)block![times]!)
        from step in block["steps"]!.AsArray()
        select step;

    /// <summary>The segments of a timeline, more than one moving repetition of a set in a row as one.</summary>
    private static List<(bool IsWork, TimeSpan Duration, int? Repetitions)> Expected(Timeline timeline)
    {
        var expected = new List<(bool IsWork, TimeSpan Duration, int? Repetitions)>();
        var run = new List<Segment>();
        foreach (var segment in timeline.SkipLast(1))
        {
            if (run.Count > 0 && (segment.Kind != SegmentKind.Move || (segment.Item, segment.Round, segment.Set) != (run[0].Item, run[0].Round, run[0].Set))) End();
            if (segment.Kind == SegmentKind.Move) run.Add(segment);
            else expected.Add((segment.Kind == SegmentKind.Hold, segment.Duration, null));
        }

        End();
        return expected;

        void End()
        {
            var repetitions = run.Select(segment => (segment.Repetition, segment.Side)).Distinct().Count();
            if (run.Select(segment => segment.Repetition).Distinct().Count() > 1) expected.Add((true, new(run.Sum(segment => segment.Duration.Ticks)), repetitions));
            else expected.AddRange(run.Select(segment => (true, segment.Duration, (int?)null)));
            run.Clear();
        }
    }
}
