using System.Globalization;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Serialization;

namespace BackCare.Exercises.Handouts;

/// <summary>The content of a handout, whatever its format.</summary>
internal sealed class HandoutContent(Routine routine, HandoutOptions options)
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    private readonly GuidanceCatalog guidance = GuidanceCatalog.Default.In(routine.Language);

    public Language Language => routine.Language;

    public Routine Routine => routine;

    public HandoutOptions Options => options;

    public string Name => routine.Name;

    public string Summary
    {
        get
        {
            string?[] parts =
            [
                Language.Say("handout.exercises", ("count", routine.Items.Count)),
                routine.Rounds == 1 ? null : Language.Say("handout.rounds", ("count", routine.Rounds)),
                Language.Say("handout.time", ("time", DoseWords.Time(routine.Duration, Language))),
            ];
            return string.Join("; ", new[] { string.Join(", ", parts.Where(part => part is not null)), Times }.Where(part => part.Length > 0));
        }
    }

    /// <summary>What to do when there is more than one round; null when there is one.</summary>
    public string? Rounds => (routine.Rounds, routine.Items.Count) switch
    {
        (1, _) => null,
        (var rounds, 1) => Language.Say("handout.again-one", ("count", rounds)),
        var (rounds, _) => Language.Say("handout.again", ("count", rounds)),
    };

    /// <summary>What is written in, or a line to write on: label and text.</summary>
    public IReadOnlyList<Field> Fields =>
    [
        new(Language.Say("handout.recipient"), options.Recipient),
        new(Language.Say("handout.date"), options.Date?.ToString("O", CultureInfo.InvariantCulture)),
        new(Language.Say("handout.review"), options.ReviewOn?.ToString("O", CultureInfo.InvariantCulture)),
    ];

    /// <summary>Short names of the days to tick.</summary>
    public IReadOnlyList<string> Days => [.. (options.Schedule?.Days ?? Week).Select(day => Language.Say($"day-short.{EnumWords.Of(day)}"))];

    /// <summary>The rows of boxes: one for each time of each week.</summary>
    public IReadOnlyList<string> Rows
    {
        get
        {
            string[] times = options.Schedule is { } schedule ? [.. schedule.Times.Select(time => Language.Word(time))] : [Language.Say("handout.done")];
            return options.Weeks == 1
                ? [.. times.Select(Language.Capitalized)]
                : [.. Enumerable.Range(1, options.Weeks).SelectMany(_ => times, (week, time) => Language.Say("handout.week", ("week", week), ("time", time)))];
        }
    }

    public IReadOnlyList<Entry> Entries { get; } = [.. routine.Items.Select(item => new Entry(item, options.Figures))];

    /// <summary>What stands at the top of the page, the most important first.</summary>
    public IReadOnlyList<string> BeforeYouBegin => [guidance.StopRule.ToString(), guidance.CheckFirst.ToString()];

    public string Disclaimer => guidance.Disclaimer;

    /// <summary>The signs for which to get help, tier by tier, whole.</summary>
    public IReadOnlyList<Tier> Signs => [SignsOf(SafetyTier.Emergency), SignsOf(SafetyTier.Urgent)];

    public string AboutSigns => guidance.AboutSigns.ToString();

    /// <summary>Who publishes the signs.</summary>
    public string SignSources =>
        string.Join("; ", guidance.Safety.SelectMany(note => note.Sources).Select(source => source.Publisher ?? source.Title).Distinct(StringComparer.Ordinal));

    /// <summary>For whom it is wise to ask first, and how to go about it more gently.</summary>
    public IReadOnlyList<string> Precautions => [.. routine.Precautions.Select(precaution => precaution.InList)];

    /// <summary>How to get down to the floor and up again, each way once; none for a routine that stays off the floor.</summary>
    public IReadOnlyList<FloorWay> FloorWays =>
    [
        .. guidance.Positions.Where(guide => routine.Items.Any(item => item.Position == guide.Position))
            .Select(guide => new FloorWay(guide.Position.NameIn(Language), guide.GettingInto, guide.GettingOut)),
    ];

    /// <summary>The sources of the exercises, each once: those of the doses first, then those of the texts.</summary>
    public IReadOnlyList<string> Sources
    {
        get
        {
            var known = (options.Catalog ?? ExerciseCatalog.Default).Sources;
            var ofDoses = routine.Items.SelectMany(item => item.Citations).Select(cited => cited.Source);
            var ofTexts = routine.Items.SelectMany(item => item.Exercise.Steps.SelectMany(step => step.Sources).Concat(item.Exercise.Texts.SelectMany(text => text.Text.Sources)));
            var ofGuidance = routine.Items.SelectMany(item => item.Assumptions).Select(assumption => assumption.Source).OfType<Source>();
            return [.. ofDoses.Concat(ofTexts).Distinct()
                .Select(id => known.FirstOrDefault(source => source.Id == id)?.ToString() ?? id.Value)
                .Concat(ofGuidance.Distinct().Select(source => Language.Say("handout.general-guidance", ("source", source))))];
        }
    }

    private string Times => options.Schedule is not { } schedule ? "" : string.Join(Language.Say("handout.times-between"), schedule.Times.Select(time => Language.Word(time)));

    private Tier SignsOf(SafetyTier tier) => new(tier.HeadingIn(Language), [.. guidance.Safety.Where(note => note.Tier == tier).Select(note => note.Text)]);

    /// <summary>What is written in; null: a line to write on.</summary>
    public sealed record Field(string Label, string? Text);

    /// <summary>What an exercise says, with its label.</summary>
    public sealed record Part(string Label, string Text);

    /// <summary>The signs of a tier.</summary>
    public sealed record Tier(string Heading, IReadOnlyList<string> Signs);

    /// <summary>How to get into a position on the floor and up again.</summary>
    public sealed record FloorWay(string Position, string Into, string Out);

    /// <summary>One exercise of the page.</summary>
    public sealed class Entry(RoutineItem item, FigureCatalog? figures)
    {
        public string Name => item.Exercise.Name;

        public string Dose => item.Dose.ToWords(Language);

        /// <summary>The start position and what is needed.</summary>
        public string Setting => item.Exercise.Equipment.Count == 0
            ? $"{item.Position.NameIn(Language)}."
            : $"{item.Position.NameIn(Language)}. {Language.Say("handout.equipment", ("equipment", string.Join(", ", item.Exercise.Equipment.Select(group => group.NameIn(Language)))))}";

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
        public IReadOnlyList<Part> Parts => [.. AllParts.Where(part => part.Text.Length > 0)];

        public string? Note => item.Note is { } note ? Language.Say("handout.note", ("note", note)) : null;

        /// <summary>Who decided on a dose that no source states, and why.</summary>
        public string? Decision => item.Decision is { } decision ? Language.Say("handout.decision", ("decision", decision)) : null;

        /// <summary>The pictures that the exercise brings along.</summary>
        public IReadOnlyList<ExerciseMedia> Pictures => [.. item.Exercise.Media.Where(media => media.Kind == MediaKind.Picture)];

        /// <summary>The figure, where the exercise brings no picture along.</summary>
        public Figure? Figure => Pictures.Count > 0 ? null : (figures ?? FigureCatalog.Default).For(item);

        private IEnumerable<Part> AllParts =>
        [
            new(Language.Say("handout.part.dose"), string.Join(' ', item.Assumptions.Select(assumption => assumption.Text))),
            new(Language.Say("handout.part.level"), Said(item.Level)),
            new(Language.Say("handout.part.how-far"), $"{item.Exercise.HowFar}"),
            new(Language.Say("handout.part.sensation"), $"{item.Exercise.Sensation}"),
            new(Language.Say("handout.part.wrong-sensation"), $"{item.Exercise.WrongSensation}"),
            new(Language.Say("handout.part.breathe"), $"{item.Exercise.HowToBreathe}"),
            new(Language.Say("handout.part.cues"), string.Join(' ', item.Exercise.Cues)),
            new(Language.Say("handout.part.mistakes"), string.Join(' ', item.Exercise.Mistakes)),
            new(Language.Say("handout.part.easier"), item.Easier is { } easier ? Said(easier) : $"{item.Exercise.EasierWay}"),
            new(Language.Say("handout.part.harder"), item.Harder is { } harder ? Said(harder) : $"{item.Exercise.HarderWay}"),
        ];

        private static string Said(Level? level) => level is null ? "" : $"{level.Name}: {level.Text}";

        private string OtherSide => Language.Say(item.Exercise.Laterality == Laterality.Alternating ? "handout.sides-alternate" : "handout.other-side");

        private Language Language => item.Exercise.Spoken;
    }
}
