using System.Globalization;
using BackCare.Exercises.Figures;
using BackCare.Exercises.Guidance;
using BackCare.Exercises.Playback;
using BackCare.Exercises.Schedules;
using BackCare.Exercises.Timelines;

namespace BackCare.Exercises.Tests.Languages;

public class LanguageTests
{
    private static readonly ExerciseCatalog German = ExerciseCatalog.Default.In("de");
    private static readonly ExerciseCatalog Spanish = ExerciseCatalog.Default.In("es");

    private static readonly RoutineRequest Request = new()
    {
        TimeBudget = TimeSpan.FromMinutes(10),
        Targets = [new(TargetArea.Chest), new(TargetArea.MiddleBack)],
        Equipment = [Equipment.Mat],
        Name = "Mittag",
    };

    public static TheoryData<string> Tags => [.. Language.Tags];

    [Theory]
    [InlineData("de")]
    [InlineData("DE")]
    [InlineData("de-AT")]
    [InlineData("de-Latn-CH-1996")]
    public void A_tag_is_shortened_from_the_right(string tag) => Language.Of(tag).Tag.Should().Be("de");

    [Fact]
    public void An_unknown_language_is_refused_with_those_that_there_are()
    {
        FluentActions.Invoking(() => ExerciseCatalog.Default.In("la-VA")).Should().Throw<ArgumentException>()
            .WithMessage("There is no language 'la-VA'; expected one of de, en, es, or Language.Read with a file of your own.*");
        Language.TryGet("", out _).Should().BeFalse();
        Language.TryGet($"de{string.Concat(Enumerable.Repeat("-a", 20))}", out _).Should().BeFalse("no tag is that long, and a longer one is not shortened bit by bit");
    }

    [Fact]
    public void A_culture_names_its_language_and_the_invariant_one_is_English()
    {
        ExerciseCatalog.Default.In(new CultureInfo("es-MX")).Language.Name.Should().Be("Español");
        Language.Of(CultureInfo.InvariantCulture).Should().BeSameAs(Language.English);
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Facts_are_the_same_in_all_languages(string tag)
    {
        foreach (var exercise in ExerciseCatalog.Default.In(tag).Exercises)
        {
            var english = ExerciseCatalog.Default[exercise.Id];
            exercise.Doses.Select(dose => dose.Range).Should().Equal(english.Doses.Select(dose => dose.Range));
            exercise.DefaultDose.ToString().Should().Be(english.DefaultDose.ToString());
            exercise.Steps.Select(step => (step.Phase, step.Breathing, step.Sources)).Should().Equal(english.Steps.Select(step => (step.Phase, step.Breathing, step.Sources)));
        }

        ExerciseCatalog.Default.In(tag).In("en").Exercises.Should().Equal(ExerciseCatalog.Default.Exercises, "the way there and back loses nothing");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_generator_chooses_alike_in_all_languages(string tag)
    {
        var (here, english) = (ExerciseCatalog.Default.In(tag).Generate(Request), ExerciseCatalog.Default.Generate(Request));

        here.Routine!.Items.Select(item => (item.Exercise.Id, item.Dose)).Should().Equal(english.Routine!.Items.Select(item => (item.Exercise.Id, item.Dose)));
        here.Reasons.Select(reason => (reason.Exercise, reason.LostOn, reason.Unmet)).Should().Equal(english.Reasons.Select(reason => (reason.Exercise, reason.LostOn, reason.Unmet)));
    }

    [Fact]
    public void A_routine_saved_in_German_reads_in_English()
    {
        var saved = new RoutineBuilder("Mittag", German).Add("cat-cow").Add("seated-twist").Build().ToJson();

        saved.Should().Be(new RoutineBuilder("Mittag", ExerciseCatalog.Default).Add("cat-cow").Add("seated-twist").Build().ToJson());
        Routine.Read(saved, ExerciseCatalog.Default).Items[0].Exercise.Name.Should().Be("Cat-cow");
        Routine.Read(saved, German).Items[0].Exercise.Name.Should().Be("Katze-Kuh");
    }

    [Fact]
    public void An_exercise_is_found_by_its_name_in_the_language_of_the_catalog()
    {
        German.Query().Named("Katze-Kuh").Single().Id.Value.Should().Be("cat-cow");
        Spanish.Query().Named("GATO-VACA").Single().Id.Value.Should().Be("cat-cow");
        German.Query().Targeting(TargetArea.Knees, TargetArea.Feet).With().Explain().Select(step => step.ToString()).Should().Equal("Bereich Knie oder Füße: keine Übung in diesem Katalog", "Hilfsmittel nichts: 23 in diesem Katalog, 0 übrig");
    }

    [Theory]
    [InlineData("2 x 15, hold 5 s", "de", "Machen Sie die Übung 15-mal und halten Sie jedes Mal 5 Sekunden lang. Machen Sie 2 Sätze.")]
    [InlineData("1 x, hold 90 s, each side", "de", "Halten Sie die Stellung auf jeder Seite 1 Minute 30 Sekunden lang.")]
    [InlineData("3 x 2, rest 60 s, left side", "de", "Machen Sie die Übung auf der linken Seite zweimal. Machen Sie 3 Sätze und dazwischen 1 Minute Pause.")]
    [InlineData("2 x 15, hold 5 s", "es", "Haga el ejercicio 15 veces y mantenga la posición 5 segundos cada vez. Haga 2 series.")]
    [InlineData("1 x, hold 1 s, right side", "es", "Mantenga la posición 1 segundo en el lado derecho.")]
    [InlineData("2 x 1, each side and left again", "es", "Haga el ejercicio una vez en cada lado. Haga 2 series. Haga una serie más en el lado izquierdo.")]
    public void A_dose_is_said_as_people_say_it_and_written_alike_everywhere(string dose, string tag, string words) =>
        Dose.Parse(dose).ToWords(Language.Of(tag)).Should().Be(words);

    [Fact]
    public void Names_of_words_are_in_the_language_asked_for()
    {
        TargetArea.ShoulderBlades.NameIn(German.Language).Should().Be("Bereich zwischen den Schulterblättern");
        Muscle.Trapezius.NameIn(Spanish.Language).Should().Be("Trapecio");
        Position.Quadruped.NameIn(German.Language).Should().Be("Auf Händen und Knien");
        ExerciseKind.Stretch.NameIn(Spanish.Language).Should().Be("Estiramiento");
        Laterality.Bilateral.NameIn(German.Language).Should().Be("Beide Seiten zugleich");
        Equipment.FoamRoller.NameIn(Spanish.Language).Should().Be("Rodillo de espuma");
        Demand.Balance.NameIn(German.Language).Should().Be("Das Gleichgewicht halten");
        new Equipment("trampoline", "Trampoline").NameIn(German.Language).Should().Be("Trampoline", "a word of one's own has one name");
    }

    [Fact]
    public void What_is_made_from_a_German_catalog_speaks_German()
    {
        var result = German.Generate(Request);
        var timeline = result.Routine!.ToTimeline();

        result.Reasons.Should().OnlyContain(reason => reason.Text.StartsWith("ausgewählt") || reason.Text.StartsWith("nicht dabei"));
        timeline[0].Cue.Should().StartWith("Bereit machen: ");
        timeline[^1].Cue.Should().Be("Fertig");
        timeline.Select(segment => segment.Cue).Should().NotContain(cue => cue == "Hold" || cue == "Rest" || cue.Contains("Switch"));
        var read = result.Routine.ToTimeline(new() { WordsPerMinute = 130 });
        read.SelectMany(new Announcer(read, AnnouncementLevel.Full).For).Where(said => said.Kind == AnnouncementKind.Dose).Should().NotBeEmpty()
            .And.OnlyContain(said => result.Routine.Items.Any(item => said.Text == item.Dose.ToWords(German.Language)));
        result.Routine.Precautions.First().Text.Should().StartWith("Fragen Sie vorher");
        FigureCatalog.Default.For(German["seated-twist"], Side.Left)!.Title.Should().EndWith(", linke Seite");
        FigureCatalog.Default.For(German["seated-twist"])!.Description.Should().Contain("Sie");
        GuidanceCatalog.Default.In(German.Language).Disclaimer.Should().Contain("Wohlbefinden").And.NotBe(GuidanceCatalog.Default.Disclaimer);
    }

    [Fact]
    public void A_handout_is_in_the_language_of_its_routine_and_says_so()
    {
        var html = new RoutineBuilder("Am Tisch", German).Add("seated-twist").Build().ToHtml(new() { Schedule = new Schedule() });

        html.Should().Contain("<html lang=\"de\">").And.Contain("Bevor Sie beginnen").And.Contain("<th scope=\"col\">Mo</th>").And.Contain("Wählen Sie sofort den Notruf");
        html.Should().NotContainAny("Before you begin", "Tick when done", "You need", "Sources of the exercises", "Call the emergency");
    }

    [Fact]
    public void Findings_carry_their_arguments_in_every_language()
    {
        var (german, english) = (Many(German), Many(ExerciseCatalog.Default));

        german.Message.Should().Be("7 Übungen; mehr als 6 werden viel weniger gut durchgehalten, also teilen Sie das Programm auf.");
        german.Arguments.Should().Equal(english.Arguments).And.Contain("count", "7").And.Contain("most", "6");
        german.Code.Should().Be(english.Code);

        static Finding Many(ExerciseCatalog catalog)
        {
            var builder = new RoutineBuilder("Viele", catalog);
            foreach (var exercise in catalog.Exercises.Take(7)) builder.Add(exercise);
            return builder.Build().Validate().Single(finding => finding.Code == "routine.too-many-exercises");
        }
    }

    [Fact]
    public void Refusals_and_what_would_help_are_in_the_language_of_the_catalog()
    {
        FluentActions.Invoking(() => new RoutineBuilder("X", Spanish).Add("cat-caw").Build()).Should().Throw<InvalidRoutineException>()
            .Which.Findings[0].Message.Should().Be("No hay ningún ejercicio «cat-caw»; ¿quiso decir «cat-cow»? Nombre un ejercicio del catálogo.");
        German.Generate(new() { TimeBudget = TimeSpan.FromSeconds(5) }).Obstacles.Should().OnlyContain(obstacle => obstacle.Text.StartsWith("Planen Sie mindestens"));
        German.Generate(new() { TimeBudget = TimeSpan.FromMinutes(5), Targets = [new(TargetArea.Feet)] }).Obstacles[0].Text.Should().StartWith("Wählen Sie andere Bereiche: ");
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void Plans_swaps_and_assumptions_speak_the_language_too(string tag)
    {
        var catalog = ExerciseCatalog.Default.In(tag);
        var routine = catalog.Generate(Request).Routine!;
        string[] said =
        [
            .. Enumerable.Range(2, 4).Select(stage => $"{new ExercisePlan(routine).AtStage(stage).Change}"),
            .. routine.Swaps(0, catalog).Select(swap => swap.Text),
            .. routine.Items.SelectMany(item => item.Assumptions).Select(assumption => assumption.Text),
        ];

        said.Should().NotBeEmpty().And.NotContain(text => text.Contains('{') || text.Length == 0);
        if (tag != "en") said.Should().NotContain(text => text.Contains(" instead of ") || text.Contains(" come ") || text.Contains(" takes "));
    }

    [Theory]
    [MemberData(nameof(Tags))]
    public void The_name_of_each_exercise_is_said_before_it_begins(string tag)
    {
        foreach (var exercise in ExerciseCatalog.Default.In(tag).Exercises)
        {
            var timeline = new RoutineBuilder("One", ExerciseCatalog.Default.In(tag)).Add(exercise).Build().ToTimeline();
            var announcer = new Announcer(timeline);

            announcer.For(timeline[0]).Should().ContainSingle(said => said.Kind == AnnouncementKind.Exercise, "the cue of {0} fits into getting ready", exercise.Name);
            timeline.Where(segment => segment.Kind == SegmentKind.SwitchSides).All(segment => announcer.For(segment).Count > 0).Should().BeTrue();
        }
    }

    [Fact]
    public void Reminders_name_breaks_in_their_language()
    {
        var calendar = new Schedule().ToICalendar(new()
        {
            Name = "Rücken",
            Duration = TimeSpan.FromMinutes(5),
            Stamp = DateTimeOffset.UnixEpoch,
            From = new(2026, 1, 5),
            Breaks = new(),
            Language = Language.Of("de"),
        });

        calendar.Should().Contain("SUMMARY:Pause vom Sitzen").And.Contain("//DE");
    }
}
