using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;

namespace BackCare.Exercises.Handouts;

/// <summary>The content of a handout, whatever its format.</summary>
internal sealed class HandoutContent(Routine routine, Schedule? schedule, ExerciseCatalog? catalog, FigureCatalog? figures = null)
{
    private static readonly string[] WeekDays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public string Name => routine.Name;

    public string Summary => $"{(routine.Items.Count == 1 ? "1 exercise" : $"{routine.Items.Count} exercises")}, {(routine.Rounds == 1 ? "" : $"{routine.Rounds} rounds, ")}{DoseWords.Time(routine.Duration)} in all{Times}";

    /// <summary>What to do when there is more than one round; null when there is one.</summary>
    public string? Rounds => (routine.Rounds, routine.Items.Count) switch
    {
        (1, _) => null,
        (var rounds, 1) => $"Do the exercise, then start again: {rounds} rounds in all.",
        var (rounds, _) => $"Do all exercises in order, then start again from the first: {rounds} rounds in all.",
    };

    /// <summary>Short names of the days to tick.</summary>
    public IReadOnlyList<string> Days => schedule is null ? WeekDays : [.. schedule.Days.Select(day => day.ToString()[..3])];

    public IReadOnlyList<Entry> Entries { get; } = [.. routine.Items.Select(item => new Entry(item, figures))];

    /// <summary>What stands at the top of the page, the most important first.</summary>
    public static IReadOnlyList<string> BeforeYouBegin => [GuidanceCatalog.Default.StopRule.ToString(), GuidanceCatalog.Default.CheckFirst.ToString()];

    public static string Disclaimer => GuidanceCatalog.Default.Disclaimer;

    /// <summary>The signs for which to get help, tier by tier, whole.</summary>
    public static IReadOnlyList<(string Heading, IReadOnlyList<string> Signs)> Signs { get; } =
    [
        .. GuidanceCatalog.Default.Safety.GroupBy(note => note.Tier, note => note.Text).Select(tier => (tier.Key.Heading, (IReadOnlyList<string>)[.. tier])),
    ];

    public static string AboutSigns => GuidanceCatalog.Default.AboutSigns.ToString();

    /// <summary>Who publishes the signs.</summary>
    public static string SignSources =>
        string.Join("; ", GuidanceCatalog.Default.Safety.SelectMany(note => note.Sources).Select(source => source.Publisher ?? source.Title).Distinct(StringComparer.Ordinal));

    /// <summary>For whom it is wise to ask first, and how to go about it more gently.</summary>
    public IReadOnlyList<string> Precautions => [.. routine.Precautions.Select(precaution => precaution.InList)];

    /// <summary>How to get down to the floor and up again, each way once; none for a routine that stays off the floor.</summary>
    public IReadOnlyList<(string Position, string Into, string Out)> FloorWays =>
    [
        .. routine.Items.Select(item => item.Position).Distinct().Order().Select(GuidanceCatalog.Default.For).OfType<PositionGuide>()
            .Select(guide => (guide.Position.Name, guide.GettingInto, guide.GettingOut)),
    ];

    /// <summary>The sources of the exercises, each once: those of the doses first, then those of the texts.</summary>
    public IReadOnlyList<string> Sources
    {
        get
        {
            var known = (catalog ?? ExerciseCatalog.Default).Sources;
            var ofDoses = routine.Items.SelectMany(item => item.Citations).Select(cited => cited.Source);
            var ofTexts = routine.Items.SelectMany(item => item.Exercise.Steps.SelectMany(step => step.Sources).Concat(item.Exercise.Texts.SelectMany(text => text.Text.Sources)));
            var ofGuidance = routine.Items.SelectMany(item => item.Assumptions).Select(assumption => assumption.Source).OfType<Source>();
            return [.. ofDoses.Concat(ofTexts).Distinct()
                .Select(id => known.FirstOrDefault(source => source.Id == id)?.ToString() ?? id.Value)
                .Concat(ofGuidance.Distinct().Select(source => $"General guidance: {source}"))];
        }
    }

    private string Times => schedule is null ? "" : $"; {string.Join(" and ", schedule.Times.Select(time => time switch
    {
        TimeOfDay.OnWaking => "on waking",
        TimeOfDay.BeforeBed => "before going to bed",
        _ => "during the day",
    }))}";

    /// <summary>One exercise of the page.</summary>
    public sealed class Entry(RoutineItem item, FigureCatalog? figures)
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

        /// <summary>What the exercise says besides its steps, each with its label.</summary>
        public IReadOnlyList<(string Label, string Text)> Parts => [.. AllParts.Where(part => part.Text.Length > 0)];

        public string? Note => item.Note;

        /// <summary>Who decided on a dose that no source states, and why.</summary>
        public string? Decision => item.Decision is { } decision ? $"This dose was decided by {decision}" : null;

        /// <summary>The pictures that the exercise brings along.</summary>
        public IReadOnlyList<ExerciseMedia> Pictures => [.. item.Exercise.Media.Where(media => media.Kind == MediaKind.Picture)];

        /// <summary>The figure, where the exercise brings no picture along.</summary>
        public Figure? Figure => Pictures.Count > 0 ? null : (figures ?? FigureCatalog.Default).For(item);

        private IEnumerable<(string Label, string Text)> AllParts =>
        [
            ("Dose", string.Join(' ', item.Assumptions.Select(assumption => assumption.Text))),
            ("Level", Said(item.Level)),
            ("How far", $"{item.Exercise.HowFar}"),
            ("You should feel", $"{item.Exercise.Sensation}"),
            ("You should not feel", $"{item.Exercise.WrongSensation}"),
            ("Breathe", $"{item.Exercise.HowToBreathe}"),
            ("Mind", string.Join(' ', item.Exercise.Cues)),
            ("Avoid", string.Join(' ', item.Exercise.Mistakes)),
            ("Easier", item.Easier is { } easier ? Said(easier) : $"{item.Exercise.EasierWay}"),
            ("Harder", item.Harder is { } harder ? Said(harder) : $"{item.Exercise.HarderWay}"),
        ];

        private static string Said(Level? level) => level is null ? "" : $"{level.Name}: {level.Text}";

        private string OtherSide => item.Exercise.Laterality == Laterality.Alternating ? "Change sides with each repetition." : "Then do the same on the other side.";
    }
}
