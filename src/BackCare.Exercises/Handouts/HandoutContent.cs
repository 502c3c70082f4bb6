using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Handouts;

/// <summary>The content of a handout, whatever its format.</summary>
internal sealed class HandoutContent(Routine routine, Schedule? schedule, ExerciseCatalog? catalog)
{
    private static readonly string[] WeekDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public string Name => routine.Name;

    public string Summary => $"{(routine.Items.Count == 1 ? "1 exercise" : $"{routine.Items.Count} exercises")}, {DoseWords.Time(routine.Duration)} in all{Times}";

    /// <summary>Short names of the days to tick.</summary>
    public IReadOnlyList<string> Days => schedule is null ? WeekDays : [.. schedule.Days.Select(day => day.ToString()[..3])];

    public IReadOnlyList<Entry> Entries { get; } = [.. routine.Items.Select(item => new Entry(item))];

    public static string StopRule => GuidanceCatalog.Default.StopRule.Text;

    public static string Disclaimer => GuidanceCatalog.Default.Disclaimer;

    /// <summary>The sources of the doses, each once; none where every dose was decided by somebody.</summary>
    public IReadOnlyList<string> Sources
    {
        get
        {
            var known = (catalog ?? ExerciseCatalog.Default).Sources;
            return [.. routine.Items.SelectMany(item => item.Citations).Select(cited => cited.Source).Distinct()
                .Select(id => known.FirstOrDefault(source => source.Id == id)?.ToString() ?? id.Value)];
        }
    }

    private string Times => schedule is null ? "" : $"; {string.Join(" and ", schedule.Times.Select(time => time switch
    {
        TimeOfDay.OnWaking => "on waking",
        TimeOfDay.BeforeBed => "before going to bed",
        _ => "during the day",
    }))}";

    /// <summary>One exercise of the page.</summary>
    public sealed class Entry(RoutineItem item)
    {
        public string Name => item.Exercise.Name;

        public string Dose => DoseWords.Of(item.Dose);

        /// <summary>The start position and what is needed.</summary>
        public string Setting => item.Exercise.Equipment.Count == 0 ? $"{item.Position.Name}." : $"{item.Position.Name}. You need: {string.Join(", ", item.Exercise.Equipment)}.";

        /// <summary>The steps in the wording of one side, and what to do with the other.</summary>
        public IReadOnlyList<string> Steps
        {
            get
            {
                var side = item.Dose.Sides.OnlySide ?? (item.Exercise.IsSided ? Side.Left : null);
                var steps = item.Exercise.Steps.Select(step => step.For(side));
                return [.. item.Dose.Sides.AreBoth ? steps.Append(OtherSide) : steps];
            }
        }

        public string? Level => item.Level is { } level ? $"{level.Name}: {level.Text}" : null;

        public IReadOnlyList<CitedText> Cues => item.Exercise.Cues;

        public CitedText? Sensation => item.Exercise.Sensation;

        public string? Note => item.Note;

        /// <summary>Who decided on a dose that no source states, and why.</summary>
        public string? Decision => item.Decision is { } decision ? $"This dose was decided by {decision}" : null;

        /// <summary>The pictures that the exercise brings along.</summary>
        public IReadOnlyList<ExerciseMedia> Pictures => [.. item.Exercise.Media.Where(media => media.Kind == MediaKind.Picture)];

        private string OtherSide => item.Exercise.Laterality == Laterality.Alternating ? "Change sides with each repetition." : "Then do the same on the other side.";
    }
}
