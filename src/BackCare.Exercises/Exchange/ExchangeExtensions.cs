using BackCare.Exercises.Exchange;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises;

/// <summary>Routines and timelines in formats of others, each with the list of what the format has no place for. Thread-safe.</summary>
/// <remarks>
/// A timeline exports what is done and when; a routine exports its exercises and doses. Neither exports how the routine was asked for, what it avoids or who decided on a
/// dose: that is in <see cref="Routine.ToJson"/>, and not counted as lost.
/// </remarks>
public static class ExchangeExtensions
{
    extension(Timeline timeline)
    {
        /// <summary>The timeline as steps and repeats, for a format of your own.</summary>
        public StepList ToSteps()
        {
            ArgumentNullException.ThrowIfNull(timeline);
            return new(timeline);
        }

        /// <summary>The timeline as WebVTT (W3C): a cue with the words of each segment, for a video, a sound or a player of captions.</summary>
        /// <remarks>The name of a cue says what its segment is: index, kind, place of the item, exercise, and what it has of a round, a set, a repetition, a side and a breathing. The end takes no time, and has no cue.</remarks>
        public Export ToWebVtt()
        {
            ArgumentNullException.ThrowIfNull(timeline);
            return WebVtt.Of(timeline);
        }

        /// <summary>The timeline as SSML 1.1 (W3C): what an <see cref="Announcer"/> says, with pauses between, for a voice that makes a sound file of it.</summary>
        /// <remarks>
        /// A mark stands where each segment begins, with a name as in <see cref="ToWebVtt"/>. The pauses make it as long as the timeline for a voice of the given rate; none is
        /// longer than 10 s, so that longer ones are several in a row.
        /// </remarks>
        /// <param name="level">How much is said.</param>
        /// <param name="wordsPerMinute">How fast the voice speaks, from <see cref="Announcer.SlowestSpeaking"/> to <see cref="Announcer.FastestSpeaking"/>; <see langword="null"/>: <see cref="Assumed.SpokenWordsPerMinute"/>.</param>
        /// <exception cref="ArgumentOutOfRangeException">The level is not defined, or the rate is out of its range.</exception>
        public Export ToSsml(AnnouncementLevel level = AnnouncementLevel.Cues, int? wordsPerMinute = null) => Ssml.Of(timeline, new(timeline, level, wordsPerMinute));

        /// <summary>The timeline in the shape of a planned session of Health Connect (Android), as JSON with the names of <c>PlannedExerciseSessionRecord</c>.</summary>
        /// <remarks>Blocks there do not nest: the innermost repeats are blocks, and what repeats around them is written out. The moving repetitions of a set are one step.</remarks>
        public Export ToHealthConnect()
        {
            ArgumentNullException.ThrowIfNull(timeline);
            return HealthConnectSession.Of(timeline);
        }

        /// <summary>The timeline in the shape of a custom workout of WorkoutKit (Apple), as JSON with the names of <c>CustomWorkout</c>.</summary>
        /// <remarks>As with <see cref="ToHealthConnect"/>, but the moving repetitions of a set take a time, as there are no goals of repetitions.</remarks>
        public Export ToWorkoutKit()
        {
            ArgumentNullException.ThrowIfNull(timeline);
            return WorkoutKitWorkout.Of(timeline);
        }
    }

    extension(Routine routine)
    {
        /// <summary>The routine as an <c>ExercisePlan</c> of schema.org in JSON-LD, for programs that read pages. <see cref="HandoutExtensions.ToHtml"/> has it inside.</summary>
        public Export ToSchemaOrg()
        {
            ArgumentNullException.ThrowIfNull(routine);
            return SchemaOrgPlan.Of(routine);
        }

        /// <summary>The routine as a <c>PlanDefinition</c> of FHIR R4, in JSON: a draft for education, with no patient in it.</summary>
        /// <remarks>Each exercise is an action; its timing counts the repetitions and says how long each is held. Sets are an action around them. The sources of the dose are cited.</remarks>
        /// <param name="catalog">Knows the sources that the exercises name by their ids; <see langword="null"/>: <see cref="ExerciseCatalog.Default"/>. A source that it does not have is cited by its id.</param>
        public Export ToFhir(ExerciseCatalog? catalog = null)
        {
            ArgumentNullException.ThrowIfNull(routine);
            return FhirPlan.Of(routine, catalog ?? ExerciseCatalog.Default);
        }
    }
}
