namespace BackCare.Exercises;

/// <summary>What stands on a handout, whatever it is written in.</summary>
internal sealed class HandoutContent(Routine routine, Schedule? schedule, ExerciseCatalog? catalog)
{
    private static readonly string[] WeekDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public string Name => routine.Name;

    public string Summary => $"{(routine.Items.Count == 1 ? "1 exercise" : $"{routine.Items.Count} exercises")}, {DoseWords.Time(routine.Duration)} in all{Times}";

    /// <summary>Short names of the days to tick.</summary>
    public IReadOnlyList<string> Days => schedule is null ? WeekDays : [.. schedule.Days.Select(day => day.ToString()[..3])];

    public IReadOnlyList<Entry> Entries => [.. routine.Items.Select(item => new Entry(item))];

    public static string StopRule => Guidance.Default.StopRule.Text;

    public static string Disclaimer => Guidance.Default.Disclaimer;

    /// <summary>The sources of the doses, each once.</summary>
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
        public string Setting => item.Exercise.Equipment.Count == 0
            ? Spoken(item.Position.ToString())
            : $"{Spoken(item.Position.ToString())}; needs {string.Join(" and ", item.Exercise.Equipment.Select(group => Lower(Spoken(group.ToString()))))}";

        /// <summary>The steps; where the wording of the sides differs, that of the first side, and a step that says to do the other.</summary>
        public IReadOnlyList<string> Steps
        {
            get
            {
                var side = item.Dose.Sides.OnlySide ?? (item.Exercise.IsSided ? Side.Left : null);
                var steps = item.Exercise.Steps.Select(step => step.For(side));
                if (item.Level is { } level) steps = steps.Append($"{level.Name}: {level.Text}");
                return [.. item.Dose.Sides.AreBoth && item.Exercise.Steps.Any(step => step.Left is not null) ? steps.Append("Then do the same on the other side.") : steps];
            }
        }

        public IReadOnlyList<string> Cues => item.Exercise.Cues;

        public string? Sensation => item.Exercise.Sensation;

        public string? Note => item.Note;

        /// <summary>"FoamRoller or RolledTowel" as "Foam roller or rolled towel".</summary>
        private static string Spoken(string words)
        {
            var spoken = string.Concat(words.Select((letter, i) => char.IsUpper(letter) && i > 0 && words[i - 1] != ' ' ? $" {char.ToLowerInvariant(letter)}" : i > 0 ? $"{char.ToLowerInvariant(letter)}" : $"{letter}"));
            return spoken;
        }

        private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
    }
}
